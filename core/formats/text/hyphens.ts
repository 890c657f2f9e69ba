import { letterPattern } from '../../letters.ts'
import { wordsOf } from '../../normalise/words.ts'
import { endsBroken } from './interrupted.ts'
import type { Line } from './lines.ts'

/** A line of a paragraph as it stands before the next one, with what parts them. */
export type Join = (line: string, next: string) => string

/** Scripts without spaces between words are joined without one. */
const UNSPACED = letterPattern(String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。、，]$`, 'u')
/** UTF-16 units that are looked at of what stands before a hyphen. */
const LONGEST_WORD = 60
const LAST_WORD = letterPattern(String.raw`([\p{L}\p{M}'’-]*[\p{L}\p{M}])([-‐¬⸗\u00ad])$`, 'u')
const FIRST_WORD = letterPattern(String.raw`^[\p{L}\p{M}]+`, 'u')
/** `1913-14` */
const RANGE = /^\d[-–]$/
/** `mother-in-law` */
const LINKED = letterPattern(String.raw`^[\p{L}]{1,3}-`, 'u')
const PAIR = letterPattern(String.raw`[\p{L}\p{M}-]+`, 'gu')
const SMALL = letterPattern(String.raw`\p{Ll}`, 'u')
const BEGINS_LARGE = letterPattern(String.raw`^\p{Lu}`, 'u')
/** What only breaks words: nobody writes a word with it. */
const ONLY_BREAKS = /[¬⸗\u00ad]$/

/** Before these a hyphen stands for the rest of a word that follows: `Vor- und Nachteile`. */
const SUSPENDING = new Set('and or nor und oder bis sowie et ou y o e of en og och'.split(' '))
/** First parts of words that are written with a hyphen, and that begin few others. */
const FIRST_PARTS = new Set(
  (
    'well self half non semi vice high low long short full new cross hard home left right far fast slow deep wide open close much ever still ' +
    'best two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety first second third north south east ' +
    'west day year world state'
  ).split(' '),
)
/** Last parts of words that are mostly written with one. */
const LAST_PARTS = new Set(
  'drawn based led owned run known born bred elect sized wide free old year term scale class minute speaking looking minded eyed haired'.split(
    ' ',
  ),
)
/** Ends of words, after which the first part was a word by chance: `high-est`, `north-ern`. */
const ENDING =
  /^(?:er|ers|est|ly|ness|ings?|ed|ish|less|ment|ments|ern|erly|ary|ages?|ies|al|en|ens|ened|ening|wards?|ways?|lands?|ners?|ships?|hood|fully?|lings?|th|or|tion|ions?|es|sion)$/

/** Share of the lines that end with a hyphen where words are broken at their syllables, and not only where they have a hyphen anyway. */
const BROKEN_LINES = 0.025

/**
 * How the lines of this text are joined. A word that was broken at a line's end is one word again; one that is written with a
 * hyphen keeps it. Which it is, the rest of the text tells first.
 */
export function joinIn(lines: readonly Line[]): Join {
  const broken = lines.filter(({ text }) => endsBroken(text)).length
  if (broken === 0) return withSpace
  const breaksSyllables = broken >= lines.length * BROKEN_LINES
  const known = wordsIn(lines)
  return (line, next) => {
    const [, word, mark = ''] = LAST_WORD(line).exec(line.slice(-LONGEST_WORD)) ?? []
    const rest = FIRST_WORD(next).exec(next)?.[0]
    if (word === undefined || rest === undefined) return withSpace(line, next)
    if (ONLY_BREAKS.test(mark)) return line.slice(0, -1)
    const [first, second] = [word.toLowerCase(), rest.toLowerCase()]
    if (known.has(first + second)) return line.slice(0, -1)
    if (SUSPENDING.has(rest) || (rest === 'to' && FIRST_PARTS.has(first))) return `${line} `
    // Saint-Denis; in a line of capitals nothing tells.
    const isName = SMALL(word).test(word) && BEGINS_LARGE(rest).test(rest)
    const isOne = !isName && !LINKED(next).test(next) && isOneWord(first, second, known, breaksSyllables)
    return isOne ? line.slice(0, -1) : line
  }
}

function withSpace(line: string, next: string): string {
  const last = line.slice(-1)
  const isRange = RANGE.test(line.slice(-2)) && /^\d/.test(next)
  return isRange || UNSPACED(last).test(last) ? line : `${line} `
}

/** Every word, and every pair of words with a hyphen between them, that no line's end breaks. */
function wordsIn(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>()
  let wasBroken = false
  for (const { text } of lines) {
    const isBroken = endsBroken(text)
    let own = wasBroken ? text.replace(/^\S+/, '') : text
    if (isBroken) own = own.replace(/\S+$/, '')
    const lower = own.toLowerCase()
    for (const word of wordsOf(lower)) words.add(word)
    for (const pair of lower.match(PAIR(lower)) ?? []) if (pair.includes('-')) words.add(pair)
    wasBroken = isBroken
  }
  return words
}

/** Of two parts that the text does not have as one word. */
function isOneWord(
  first: string,
  second: string,
  known: ReadonlySet<string>,
  breaksSyllables: boolean,
): boolean {
  if (first.includes('-') || known.has(`${first}-${second}`)) return false
  if (ENDING.test(second)) return true
  if (FIRST_PARTS.has(first) || (isLong(first) && LAST_PARTS.has(second))) return false
  if (first === 'great' && second.startsWith('grand')) return false
  return breaksSyllables && !(isLong(first) && isLong(second) && known.has(first) && known.has(second))
}

/** A shorter word may well be a syllable, too. */
function isLong(word: string): boolean {
  return word.length > 3
}
