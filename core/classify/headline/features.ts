import { hashPart } from '../../hash.ts'
import { letterPattern } from '../../letters.ts'
import { wordsOf } from '../../normalise/words.ts'
import { isSection } from '../site-section.ts'
import { type BeginningLine, isOpen, isParagraph, isReporting, isSigned } from './beginning.ts'

/** A line that could be the headline, and what the features are made of. */
interface Facts {
  readonly line: BeginningLine
  readonly text: string
  readonly words: number
  /** Its words as they are written. */
  readonly written: readonly string[]
  /** How many of its telling words there are, and how many of them stand in paragraphs below. */
  readonly telling: number
  readonly told: number
  /** Lines above that nothing speaks against, and whether any stands above at all. */
  readonly above: readonly BeginningLine[]
  readonly isFirst: boolean
  /** Lines below that nothing speaks against, or that are signed. */
  readonly below: readonly BeginningLine[]
  readonly next: BeginningLine | undefined
}

/** Words that join others to phrases and sentences in the languages that most articles come in. */
const GRAMMAR =
  /(?:^|[\s"“„'‘])(?:the|an?|of|to|in|for|on|and|with|at|from|is|are|was|were|has|have|how|why|what|who|that|not|it|its|by|as|after|der|die|das|den|dem|des|ein|eine|einen|einer|und|mit|für|von|vom|zum|zur|auf|ist|sind|war|wie|warum|wer|nicht|bei|nach|sich|aus|am|le|la|les|du|de|et|en|un|une|el|los|las|y|que|il|di|e|che)(?=[\s,.:;?!]|$)/i
const PATH = /(?: |^)[»›>→▸|•·⋅●‣/\\]+(?: |$)/
const SENTENCES = letterPattern(String.raw`[.!?]["'”’»)]? (?=["'“„«(]?[\p{Lu}\p{N}])`, 'u')
const BEGINS_SMALL = letterPattern(String.raw`^["'“„«(‘]*\p{Ll}`, 'u')

/** How many lines below may hold who wrote the article, and when. */
const SOON = 3

/** Each feature by its name. The option that no line is the headline has none. */
const features: Readonly<Record<string, (facts: Facts) => number>> = {
  'is a line': () => 1,
  'one word': ({ words }) => Number(words <= 1),
  'two words': ({ words }) => Number(words === 2),
  'three or four words': ({ words }) => Number(words === 3 || words === 4),
  'more than 12 words': ({ words }) => Number(words > 12),
  'more than 18 words': ({ words }) => Number(words > 18),
  'more than 110 characters': ({ text }) => Number(text.length > 110),
  'ends with a full stop': ({ text }) => Number(/[.][)\]"”’»]?$/.test(text)),
  'ends with a question or a shout': ({ text }) => Number(/[?!][)\]"”’»]?$/.test(text)),
  'ends open': ({ text }) => Number(/[:;,…]$/.test(text)),
  'more than a sentence': ({ text }) => Number(SENTENCES(text).test(text)),
  'share of small words': ({ text, written }) => {
    const small = BEGINS_SMALL(text)
    return written.filter((word) => small.test(word)).length / written.length
  },
  'has words of grammar': ({ text }) => Number(GRAMMAR.test(text)),
  'a path or a menu': ({ text }) => Number(PATH.test(text)),
  'a part of the site': ({ text }) => Number(isSection(text)),
  'says by whom': ({ line }) => Number(line.signature.by),
  'says when': ({ line }) => Number(line.signature.day),
  'begins with a given name': ({ line }) => Number(line.signature.given),
  'begins with a quote': ({ text }) => Number(/^["'“„«‘]/.test(text)),
  'begins small': ({ text }) => Number(BEGINS_SMALL(text).test(text)),
  'has a colon': ({ text }) => Number(/: ./.test(text)),
  'rules against': ({ line }) => Math.min(6, line.against) / 3,
  'rules for': ({ line }) => Math.min(6, line.kept) / 3,
  'share of telling words told below': ({ telling, told }) => told / Math.max(3, telling),
  'telling words told below': ({ told }) => Math.min(4, told) / 4,
  'signed below': ({ next }) => Number(next !== undefined && isSigned(next)),
  'by whom soon below': ({ below }) => Number(below.slice(0, SOON).some(({ signature }) => signature.by)),
  'when soon below': ({ below }) => Number(below.slice(0, SOON).some(({ signature }) => signature.day)),
  'ends as a sentence, signed': ({ line, below }) =>
    Number(line.shape.ended && below.slice(0, 2).some(isSigned)),
  'above a paragraph': ({ next }) => Number(next !== undefined && isParagraph(next)),
  'first, above a paragraph': ({ isFirst, next }) =>
    Number(isFirst && next !== undefined && isParagraph(next)),
  first: ({ isFirst }) => Number(isFirst),
  'nothing open above': ({ above }) => Number(above.length === 0),
  'lines above': ({ above }) => Math.log1p(above.length),
  'a sentence above': ({ above }) => Number(above.some(({ shape }) => shape.ended)),
  'paragraphs above': ({ above }) => Math.min(2, above.filter(isParagraph).length),
  'reporting above': ({ above }) => Math.min(2, above.filter(isReporting).length),
}

export const featureNames: readonly string[] = Object.keys(features)
const columns = Object.values(features)

/** Lines below that are looked at. */
const BELOW = 12

/** The features of the line at `at`, in the order of `featureNames`; `about` has the stems of what stands in paragraphs below. */
export function featuresOf(
  all: readonly BeginningLine[],
  at: number,
  line: BeginningLine,
  about: ReadonlySet<number>,
): readonly number[] {
  const { text } = line.block
  const stems = tellingStems(text)
  const below = all.slice(at + 1, at + 1 + BELOW).filter((one) => isOpen(one) || isSigned(one))
  const facts: Facts = {
    line,
    text,
    words: line.shape.words,
    written: text.split(' '),
    telling: stems.size,
    told: [...stems].filter((stem) => about.has(stem)).length,
    above: all.slice(0, at).filter(isOpen),
    isFirst: all.slice(0, at).every(({ isTaken }) => isTaken),
    below,
    next: below[0],
  }
  return columns.map((of) => of(facts))
}

/** Letters by which a word is known again, as in `shapeOf`: `settle` and `settlements` are one. */
const STEM = 5
/** Words shorter than this are mostly grammar. */
const TELLING = letterPattern(String.raw`^[\p{L}\p{M}]{4,}$`, 'u')

function tellingStems(text: string): ReadonlySet<number> {
  const isTelling = TELLING(text)
  const stems = new Set<number>()
  for (const word of wordsOf(text))
    if (isTelling.test(word)) stems.add(hashPart(word, 0, Math.min(STEM, word.length), 0))
  return stems
}
