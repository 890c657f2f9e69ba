import { type Files, fileLiterals } from './literal-files.ts'

/** Tells, in one pass over a text, which of many patterns could match it. Patterns are named by their place in the list. */
export interface PatternIndex {
  /** Patterns of which nothing is known: any text may match them. */
  readonly open: readonly number[]
  /** Calls `found` for the other patterns that `text`, which has no `EDGE` in it, may match; one may come up more than once. */
  candidates(text: string, found: (pattern: number) => void): void
}

/** Made by `packIndex`: to find out the literals of all rules takes longer than a page. */
export interface PackedIndex {
  /** How many patterns there are, and how long their sources are together: whether the index is of today's rules. */
  readonly patterns: number
  readonly length: number
  readonly open: readonly number[]
  /** A line each, in order: how many characters it shares with the one before, as a digit of 36, and the rest. */
  readonly literals: string
  /**
   * Numbers (see `numbersIn`): of each literal the patterns that need it, four times, and two more where it is their second
   * requirement, and one more where another pattern follows.
   */
  readonly users: string
  /** Numbers: where each literal's window ends. */
  readonly ends: string
}

/** What stands before and after a text, so that literals may say where it begins and ends. */
export const EDGE = '\t\t'

/** Literals are filed under so many of their characters, or under their first three where they are shorter. */
export const WINDOW = 5
/** Shorter literals stand in every text. */
export const SHORTEST = 3
/** Every character is one of 32 classes: five bits. */
const WINDOW_MASK = (1 << (5 * WINDOW)) - 1
const SHORT_MASK = (1 << (5 * SHORTEST)) - 1
export const BUCKET_BITS = 16

/** Of their sources. */
export function lengthOf(patterns: readonly RegExp[]): number {
  return patterns.reduce((sum, { source }) => sum + source.length, 0)
}

export function unpackIndex(packed: PackedIndex): PatternIndex {
  const files = fileLiterals(packed)
  let searches = 0
  return {
    open: packed.open,
    candidates: (text, found) => {
      searches += 1
      search(files, text, searches, found)
    },
  }
}

/** Looks at every window of the text and of its edges, which are never put together: a string made of others takes longer to read. */
function search(files: Files, text: string, number: number, found: (pattern: number) => void): void {
  const { buckets, shorts } = files
  const end = text.length + EDGE.length
  let key = EDGE_KEY
  for (let i = 0; i < end; i += 1) {
    key = ((key << 5) | (i < text.length ? classAt(text, i) : EDGE_CLASS)) & WINDOW_MASK
    const place = buckets[bucketOf(key)] ?? 0
    if (place !== 0) look(files, place - 1, key, text, i + 1, number, found)
    const short = shorts[key & SHORT_MASK] ?? 0
    if (short !== 0) look(files, short - 1, key & SHORT_MASK, text, i + 1, number, found)
  }
}

/** Which of the literals filed like `first` stand in the text so that their window, which has this key, ends at `end`. */
function look(
  files: Files,
  first: number,
  key: number,
  text: string,
  end: number,
  number: number,
  found: (pattern: number) => void,
): void {
  const { literals, keys, firsts, lasts, lengths, ends, seenIn, nexts } = files
  for (let i = first; i >= 0; i = (nexts[i] ?? 0) - 1) {
    // Most of what is met is another window that is filed alike.
    if (keys[i] !== key) continue
    const start = end - (ends[i] ?? 0)
    const last = start + (lengths[i] ?? 0) - 1
    // Both ends first: comparing a whole literal takes longer than all else here.
    if (unitAt(text, start) !== firsts[i] || unitAt(text, last) !== lasts[i]) continue
    if (seenIn[i] === number || !standsAt(literals[i] ?? '', text, start)) continue
    seenIn[i] = number
    meet(files, i, number, found)
  }
}

/** The unit of the text between its edges; none is beyond those. */
function unitAt(text: string, i: number): number {
  if (i >= 0 && i < text.length) return text.charCodeAt(i)
  return i >= -EDGE.length && i < text.length + EDGE.length ? EDGE_UNIT : -1
}

function standsAt(literal: string, text: string, start: number): boolean {
  const before = Math.max(0, -start)
  const behind = Math.max(0, start + literal.length - text.length)
  const inside = before + behind === 0 ? literal : literal.slice(before, literal.length - behind)
  return text.startsWith(inside, start + before)
}

/** The patterns that need the literal, and need no other or have met that, too. */
function meet(
  { users, userStarts, metIn, hasTwo }: Files,
  literal: number,
  number: number,
  found: (pattern: number) => void,
): void {
  const end = userStarts[literal + 1] ?? 0
  for (let i = userStarts[literal] ?? 0; i < end; i += 1) {
    const user = users[i] ?? 0
    const pattern = user >> 1
    metIn[user] = number
    if (hasTwo[pattern] === 0 || metIn[user ^ 1] === number) found(pattern)
  }
}

export function bucketOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - BUCKET_BITS)
}

/** The classes of the characters before `end`, the last one lowest. */
export function keyOf(text: string, end: number): number {
  let key = 0
  for (let i = Math.max(0, end - WINDOW); i < end; i += 1) key = (key << 5) | classAt(text, i)
  return key
}

/** Roughly by how often they stand in texts, in the languages of the rules. Others are rarer, and one class. */
const COMMON_FIRST = " etaoinsrhldcumpfgwybv-k'jxzq.,"
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const place = COMMON_FIRST.indexOf(String.fromCharCode(code))
  return place < 0 ? COMMON_FIRST.length : place
})

function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code < 128 ? (CLASSES[code] ?? 0) : COMMON_FIRST.length
}

const EDGE_UNIT = EDGE.charCodeAt(0)
const EDGE_CLASS = classAt(EDGE, 0)
const EDGE_KEY = keyOf(EDGE, EDGE.length)
