import { quickPattern } from '../../quick-pattern.ts'
import type { Block, Document, Evidence } from '../../types.ts'
import { fold, plainLine } from '../plain-line.ts'
import { isPlea } from '../pleas.ts'
import type { Examples, PlainLine, Rule, Scene } from '../rule.ts'

const PAPERS = quickPattern(
  /zeitung|redaktion|journalis|\b(?:reporter|tageblatt|abos?\b|blatt(?:es|s)?\b|verlage?\b)/,
)
const LABEL =
  /^(?:(?:der |ein |gast)?kommentar|(?:unsere |gast)?meinung|kolumne|leitartikel|glosse|gastbeitrag|essay|zwischenruf)(?:$|[:,|-]| von )/
const AUTHOR = quickPattern(/\b(?:ich|mich|mir|meine?[mnrs]?)\b/)
/** What a publisher says of itself, asks for itself, or points to. */
const OWN = quickPattern(
  new RegExp(
    fold(
      '\\bwir (?:\\w+ )?(?:berichten|recherchieren|brauchen|finanzieren|leben|bieten|schreiben|arbeiten|machen|sind|haben|freuen|danken|bitten|weiter\\w*)\\b|\\bunser\\w* (?:\\w+ )?(?:arbeit|redaktion|journalis\\w*|recherchen?|zeitung|blatt|magazin|artikel|texte|verein|genossenschaft|angebot|abos?|leser\\w*)|\\b(?:jetzt|hier|klick\\w*|spenden? sie|ihre spende|iban|konto|paypal|steady|newsletter|link)\\b|\\b(?:unterstützen|unterstütze|unterstützt|helfen|hilf|helft|fördern|finanzieren|folgen) (?:sie |du )?(?:uns|mir|mich)\\b|www\\.|https?:|@|→',
    ),
  ),
)
/** What makes no paragraph one that tells of newspapers. */
const PLEADS = quickPattern(
  /\b(?:(?:unterstutz|abonnier|spende|werde|helfe)n? (?:sie|uns)|ihre (?:spende|unterstutzung)|jetzt|hier|wir (?:berichten|brauchen|finanzieren|leben))\b/,
)
const PARAGRAPH = 8
const HEARD = 1
/** Paragraphs, or lines at the beginning, that must speak of newspapers, and those in which the author says I where no label names an opinion. */
const FEWEST_ON_PAPERS = 3
const FEWEST_PERSONAL = 2
const BEGINNING = 4

/** Where the last paragraph stands that no rule knows, in a text by one author on newspapers; -1 in any other text. */
const ends = new WeakMap<readonly Block[], number>()

/** A commentary on newspapers, in German, may ask its readers to pay for theirs: that is what it argues. */
export const arguedPlea: Rule = {
  id: 'argued-plea',
  kind: 'body',
  looksAround: true,
  vote({ document, index, line, heard }: Scene) {
    if (document.format === 'html' || line.words < PARAGRAPH || !asks(heard[index]) || OWN().test(line.text))
      return undefined
    const end = ends.get(document.blocks) ?? endOfArgument(document, heard)
    ends.set(document.blocks, end)
    return index < end
      ? { weight: 5, note: 'It is part of what the author argues, in a text on newspapers.' }
      : undefined
  },
}

function asks(votes: readonly Evidence[] = []): boolean {
  return votes.some(({ role, weight }) => isPlea(role) && weight >= HEARD)
}

function endOfArgument({ blocks, text }: Document, heard: readonly (readonly Evidence[])[]): number {
  if (!isOnPapers(text)) return -1
  return blocks.findLastIndex(({ text }, i) => isParagraph(plainLine(text)) && !asks(heard[i]))
}

/** Goes by the whole text: it is the same when some of its lines have gone. */
function isOnPapers(text: string): boolean {
  const lines = text.split('\n').filter(Boolean).map(plainLine)
  const own = lines.filter((line, i) => (i < BEGINNING || isParagraph(line)) && !PLEADS().test(line.text))
  const onPapers = own.filter((line) => PAPERS().test(line.text)).length
  const personal = own.filter((line) => AUTHOR().test(line.text)).length
  const isOpinion = personal >= FEWEST_PERSONAL || lines.slice(0, BEGINNING).some(isLabel)
  return onPapers >= FEWEST_ON_PAPERS && isOpinion
}

function isParagraph({ text, words }: PlainLine): boolean {
  return words >= PARAGRAPH && /[.!?]"?$/.test(text)
}

function isLabel({ text }: PlainLine): boolean {
  return LABEL.test(text)
}

export const examples: Examples = {
  catches: [],
  leaves: ['Unterstützen Sie Ihre Lokalzeitung. Abonnieren Sie sie, auch wenn Sie sich ärgern.'],
}
