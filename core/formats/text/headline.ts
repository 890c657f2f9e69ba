import { letterPattern } from '../../letters.ts'
import { BEGINS_SMALL, OPEN_WORD } from './interrupted.ts'
import type { Line } from './lines.ts'

/** A headline's line, and the whole. UTF-16 units. */
const LONGEST_LINE = 90
const LONGEST = 160
const FEWEST_WORDS = 3
/** Lines at the beginning among which the headline stands, and of which it has two or three. */
const BEGINNING = 12
const MOST_LINES = 3
/** A line of the article itself, in a text with a paragraph a line. */
const PARAGRAPH = 100
/** A button or a label is shorter. */
const SHORTEST = 24
/** A line that a program broke is as long as this; a headline with a deck below it may be shorter. */
const SHORTEST_WRAP = 36

const ADDRESS = /@|:\/\/|\|/
const ENDED = /[.!?…:;。！？]["'”’»)\]]*$/u
const BEGINS_LARGE = letterPattern(String.raw`^["'“‘«(]*[\p{Lu}\p{N}]`, 'u')
const SMALL_WORD = letterPattern(String.raw`^\p{Ll}{4,}`, 'u')
const CAPITALS = letterPattern(String.raw`^[^\p{Ll}]*$`, 'u')
const BYLINE = /^(?:by|von|par|por|door|av|af|text|photo|foto)\b/i
const DATE = /^(?:\p{L}+,? )?(?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2},?) \d{4}\b/u
/** How a deck hardly begins. */
const GOES_ON = /^(?:for|of|to|in|on|at|with|and|or|from|into|after|over) \S/i
/** Words that stand within a headline and in no name, date or label. */
const INNER =
  /(?:^| )(?:the|a|an|of|and|or|to|in|into|for|that|with|at|from|on|as|after|over|is|are|was)(?: |$)/i

/** The lines, with those that go on with a headline above the article marked. */
export function withHeadline(lines: readonly Line[]): readonly Line[] {
  for (let first = 0; first < BEGINNING; first += 1) {
    let end = first + 1
    while (end - first < MOST_LINES && goesOn(lines[end - 1], lines[end])) end += 1
    if (end - first < 2 || !endsHeader(lines[end])) continue
    return lines.map((line, i) => (i > first && i < end ? { ...line, continues: true } : line))
  }
  return lines
}

/** Below a headline stands something blank, who wrote it and when, or the article. */
function endsHeader(next: Line | undefined): boolean {
  if (next === undefined) return false
  return next.apart || next.text.length >= PARAGRAPH || BYLINE.test(next.text) || DATE.test(next.text)
}

function goesOn(last: Line | undefined, line: Line | undefined): boolean {
  return last !== undefined && line !== undefined && !line.apart && isRestOf(last.text, line.text)
}

/**
 * Whether a line is the rest of the headline in the line before: it begins small, or the first ends open, or both are in capitals of
 * one style and the first word of the second had no room in the first.
 */
function isRestOf(first: string, rest: string): boolean {
  if (first.length > LONGEST_LINE || first.length + rest.length > LONGEST) return false
  if (ENDED.test(first) || /[.;:]$/.test(rest) || BYLINE.test(rest)) return false
  if (first.split(' ').length < FEWEST_WORDS || !BEGINS_LARGE(first).test(first)) return false
  if (first === rest || ADDRESS.test(rest)) return false
  if (GOES_ON.test(rest) && haveOneStyle(first, rest)) return true
  if (first.length < SHORTEST) return false
  if (BEGINS_SMALL(rest).test(rest)) return rest.includes(' ')
  if (OPEN_WORD.test(first.toLowerCase())) return BEGINS_LARGE(rest).test(rest)
  return (
    first.length >= SHORTEST_WRAP &&
    first.length >= rest.length &&
    INNER.test(rest) &&
    haveOneStyle(first, rest)
  )
}

/** All in capitals, or each word with one. */
function haveOneStyle(first: string, rest: string): boolean {
  if (CAPITALS(first + rest).test(first + rest)) return true
  const words = `${first} ${rest}`.split(' ')
  return (
    !words.some((word) => SMALL_WORD(word).test(word)) &&
    !CAPITALS(first).test(first) &&
    !CAPITALS(rest).test(rest)
  )
}
