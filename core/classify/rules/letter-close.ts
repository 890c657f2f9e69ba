import { quickPattern } from '../../quick-pattern.ts'
import type { Block, Document } from '../../types.ts'
import { OWN_WORDS } from '../own-words.ts'
import { fold, plainLine } from '../plain-line.ts'
import { isPlea } from '../pleas.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** What a page of letters is headed. */
const HEADING = quickPattern(
  new RegExp(
    fold(
      "^(?:(?:your |readers'? )?letters?(?: to the editor| page)?|leserbriefe?|leserpost|briefe an die redaktion|courrier des lecteurs|cartas? (?:al director|a la directora|de los lectores|ao diretor|à diretora|dos leitores|do leitor)|lettere? (?:al direttore|alla direttrice|dei lettori)|ingezonden brie(?:f|ven)|lezersbrieven|listy? (?:do redakcji|czytelników|od czytelników))(?:$|[:,|-] ?)",
    ),
  ),
)
const SALUTATION =
  /^(?:sir|madam|dear (?:sir|madam|editor)s?(?: or madam)?|to the editor|sehr geehrte redaktion)\b ?[,:-]/
const VALEDICTION =
  /^(?:yours(?: (?:faithfully|sincerely|truly|etc))?|(?:kind|best) regards|mit freundlichen grüßen),?\.?$/i
/** `J. R. Dunmore`, `Margarete Kühl, Süderhamm` */
const SIGNATURE =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|v[ao]n|de[rnl]?|d[aio]s?|la|te[nr])){1,4}(?:, ?\(?\p{Lu}[^.!?:]{2,30})?$/u
/** Characters and lines at the beginning in which the page's heading stands. */
const BEGINNING = 400
const HEADING_LINES = 5

const pages = new WeakMap<readonly Block[], boolean>()

/** Who asks for something at the end of a letter to a newspaper asks for a cause, and signs below. */
export const letterClose: Rule = {
  id: 'letter-close',
  kind: 'body',
  looksAround: true,
  vote({ document, index, heard }: Scene) {
    if (document.format === 'html' || !(heard[index] ?? []).some(({ role }) => isPlea(role))) return undefined
    if (!isPageOfLetters(document) || !isSigned(document.blocks, index)) return undefined
    return { weight: 8, note: 'It is the end of a letter, whose writer signs below.' }
  },
}

/** The heading may have become the title by now, and be no block any more. */
function isPageOfLetters(document: Document): boolean {
  const { blocks, text } = document
  const found = pages.get(blocks) ?? (isHeaded(text) || blocks.some(isSalutation))
  pages.set(blocks, found)
  return found
}

function isHeaded(text: string): boolean {
  const first = text.slice(0, BEGINNING).split('\n', HEADING_LINES)
  return first.some((line) => HEADING().test(plainLine(line).text))
}

function isSalutation({ text }: Block): boolean {
  return SALUTATION.test(text.slice(0, 40).toLowerCase())
}

function isSigned(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.text ?? ''
  const signature = (VALEDICTION.test(next) ? blocks[index + 2]?.text : next) ?? ''
  return SIGNATURE.test(signature) && !OWN_WORDS().test(plainLine(signature).text)
}

export const examples: Examples = {
  catches: [],
  leaves: ['Please support us again in August.', 'Dear Editor, please support the lifeboat.'],
}
