import { quickPattern } from '../../quick-pattern.ts'
import type { Block, Evidence } from '../../types.ts'
import { OWN_WORDS, PUBLISHERS_WORDS } from '../own-words.ts'
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
/** How a letter to it begins. */
const SALUTATION =
  /^(?:sir|madam|dear (?:sir|madam|editor)s?(?: or madam)?|to the editor|sehr geehrte redaktion)\b ?[,:-]/
/** How one ends, above its signature. */
const VALEDICTION =
  /^(?:yours(?: (?:faithfully|sincerely|truly|etc))?|(?:kind|best) regards|mit freundlichen grüßen),?\.?$/i
/** `J. R. Dunmore`, `Margarete Kühl, Süderhamm` */
const SIGNATURE =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|v[ao]n|de[rnl]?|d[aio]s?|la|te[nr])){1,4}(?:, ?\(?\p{Lu}[^.!?:]{2,30})?$/u
/** Characters and lines at the beginning in which the page's heading stands. */
const BEGINNING = 400
const HEADING_LINES = 5
/** Lines of one letter, from its salutation. */
const LETTER = 12

/** What a publisher asks for, in no word of publishing. */
const GIVEN = /[£$€]|\bdonat|\bdonaz|\bmember\b|\bgive what you can\b/
/** A line of a menu is shorter. */
const PROSE = 6

/** Who asks for something at the end of a letter to a newspaper asks for a cause, and signs below. */
export const letterClose: Rule = {
  id: 'letter-close',
  kind: 'body',
  looksAround: true,
  vote(scene: Scene) {
    const { index, line, heard } = scene
    if (!(heard[index] ?? []).some(({ role }) => isPlea(role))) return undefined
    if (PUBLISHERS_WORDS().test(line.text) || GIVEN.test(line.text) || !isSigned(scene) || !isInLetter(scene))
      return undefined
    return { weight: 8, note: 'It is the end of a letter, whose writer signs below.' }
  },
}

/** The heading may have become the title by now, and be no block any more. */
function isInLetter({ document: { blocks, text }, index }: Scene): boolean {
  return blocks.slice(Math.max(0, index - LETTER), index + 1).some(isSalutation) || isHeaded(text)
}

function isHeaded(text: string): boolean {
  const first = text.slice(0, BEGINNING).split('\n', HEADING_LINES)
  // `Letters` alone may be a button of a menu.
  return first.some((line, i) => {
    const isMenu = /^letters?$/i.test(line.trim()) && plainLine(first[i + 1] ?? '').words < PROSE
    return !isMenu && HEADING().test(plainLine(line).text)
  })
}

function isSalutation({ text }: Block): boolean {
  return SALUTATION.test(text.slice(0, 40).toLowerCase())
}

function isSigned({ document: { blocks }, index, heard }: Scene): boolean {
  const at = VALEDICTION.test(blocks[index + 1]?.text ?? '') ? index + 2 : index + 1
  const signature = blocks[at]?.text ?? ''
  if (!SIGNATURE.test(signature) || (heard[at] ?? []).some(isAgainst)) return false
  return !OWN_WORDS().test(plainLine(signature).text)
}

function isAgainst({ role }: Evidence): boolean {
  return role !== 'body'
}

/** It never votes on one block alone: what it leaves amid others is in test/core/classify/others-pleas.test.ts. */
export const examples: Examples = { catches: [], leaves: ['Dear Editor, please support the lifeboat.'] }
