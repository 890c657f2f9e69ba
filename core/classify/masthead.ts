import { letterPattern } from '../letters.ts'
import type { Span } from '../types.ts'
import { fold } from './plain-line.ts'

/** A publisher's name as it is looked for in lines, in lower case. */
export interface Masthead {
  /** All its letters and digits, without accents. */
  readonly whole: string
  /** The first letters of it: where the first word ends of a name that is written as one, nobody knows. */
  readonly first: string
  /** The word that it goes by for short (`courier`); empty where it has none. */
  readonly short: string
}

/** What the name of a paper ends with that is written as one word. */
const PAPERS =
  /(?<=...)(?:advertiser|argus|beacon|bulletin|chronicle|citizen|courier|daily|dispatch|echo|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|leader|ledger|mail|mercury|messenger|mirror|monitor|news|observer|post|press|record|register|reporter|review|sentinel|standard|star|sun|telegraph|times|tribune|voice|weekly|wire)$/
/** Others go by these words as well, and an article that names them tells what they do. */
const BODIES =
  /^(?:academy|agency|alliance|association|authority|bank|board|cent(?:er|re)|charity|church|club|coalition|college|committee|company|corporation|council|department|federation|foundation|government|group|hospital|institut(?:e|ion)|library|ministry|museum|network|office|organi[sz]ation|parish|party|police|school|society|street|team|trust|union|university)$/
const FEWEST_LETTERS = 3
const LETTERS = letterPattern(String.raw`[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*`, 'gu')

/** From a name (`The Calder Bay Courier`) or a folder (`calder-bay-courier`, `calderbaycourier`). */
export function mastheadsOf(name: string): readonly Masthead[] {
  const [plain = ''] = name.replace(/\(.*?\)/g, ' ').split(/, /, 1)
  const words = (plain.toLowerCase().match(LETTERS(plain)) ?? []).filter((word) => lettersOf(word) !== '')
  const [only = ''] = words
  const isJoined = words.length === 1 && only.startsWith('the')
  return (isJoined ? [words, [only.slice(3)]] : [words]).flatMap(ofWords)
}

function ofWords(words: readonly string[]): readonly Masthead[] {
  const [first = ''] = words
  const whole = words.map(lettersOf).join('')
  if (whole.length < FEWEST_LETTERS) return []
  const last = words.length > 1 ? (words.at(-1) ?? '') : (PAPERS.exec(first)?.[0] ?? first)
  const isName = last.length >= FEWEST_LETTERS && !/\d/.test(last) && !BODIES.test(last)
  return [{ whole, first: first.slice(0, FEWEST_LETTERS), short: isName ? last : '' }]
}

/** Folders write `and` for `&` or leave it out, and leave out `the`. */
function lettersOf(word: string): string {
  return fold(word.toLowerCase())
    .replace(/['’]/g, '')
    .replace(/^(?:the|and)$/, '')
}

/** Where a text, which is `lower` in lower case, has the whole name, or the short one as a name. */
export function mentionsOf({ whole, first, short }: Masthead, text: string, lower: string): readonly Span[] {
  const found = beginnings(lower, first).flatMap((start) => {
    const end = endOf(text, start, whole)
    return end === undefined ? [] : [{ start, end }]
  })
  if (short === '') return found
  const more = beginnings(lower, short).flatMap((start) => {
    const end = start + short.length
    const isKnown = found.some((one) => one.start <= start && start < one.end)
    return !isKnown && isShort(text, start, end) ? [{ start, end }] : []
  })
  return [...found, ...more]
}

/** Where words begin with these letters. */
function beginnings(lower: string, letters: string): readonly number[] {
  const found: number[] = []
  for (let at = lower.indexOf(letters); at >= 0; at = lower.indexOf(letters, at + 1))
    if (at === 0 || !/[a-z\d]/.test(lower[at - 1] ?? '')) found.push(at)
  return found
}

/** They stand in names in lower case. */
const SMALL = /^(?:an?|and|at|by|d[eiu]|der|des|e|for|from|in|l[ae]|of|on|the|to|und|with|y)$/

/** The end of the whole name that begins here. It is written large, and as more than one word, since a name that is one may be any word. */
function endOf(text: string, start: number, whole: string): number | undefined {
  const rest = text.slice(start, start + whole.length * 2 + 20)
  let read = ''
  let words = 0
  for (const { 0: word, index } of rest.matchAll(LETTERS(rest))) {
    if (!isLarge(word) && !SMALL.test(word)) return undefined
    const written = [word, word.replace(/['’]s$/, '')].find((one) => whole.startsWith(read + lettersOf(one)))
    if (written === undefined) return undefined
    read += lettersOf(written)
    words += 1
    if (read.length === whole.length)
      return words > 1 || /[a-z][A-Z]/.test(written) ? start + index + written.length : undefined
  }
  return undefined
}

function isLarge(word: string): boolean {
  const [letter = ''] = word
  return letter !== letter.toLowerCase() || /\d/.test(letter)
}

/** `the Courier`, `Courier readers`: the word is written large, and stands in no name of something else. */
function isShort(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end)
  const [next = ''] = after
  if (!isLarge(text.slice(start, end)) || next.toLowerCase() !== next.toUpperCase()) return false
  if (CALLED.test(before)) return !LONGER.test(after)
  return READ.test(after) && !/[A-Z][\w'’-]* $/.test(before)
}

const CALLED = /(?:\b(?:[Tt]he|[Oo]ur|[Tt]his) (?:[A-Z][a-z]+[- ])?|[(/|©·] ?)$/
const READ = /^ (?:app|members?|newsletters?|readers?|subscribers?|supporters?)\b/
/** Of something else, unless it is an edition of the paper. */
const LONGER =
  /^[- ][A-Z](?!(?:pp|wards|ommunity|aily|igest|igital|mail|xtra|riends|und|nsider|etter|ive|td|agazine|edia|ewsletter|pinion|lus|remium|ublishing|aturday|port|taff|unday|eekly)\b)/
