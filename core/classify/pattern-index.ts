import { numbersIn } from '../packed.ts'

/** Tells, in one pass over a text, which of many patterns could match it. Patterns are named by their place in the list. */
export interface PatternIndex {
  /** Patterns of which nothing is known: any text may match them. */
  readonly open: readonly number[]
  /** Calls `found` for the other patterns that `text` may match; one may come up more than once. */
  candidates(text: string, found: (pattern: number) => void): void
}

/** Made by `packIndex`: to find out the literals of all rules takes longer than a page. */
export interface PackedIndex {
  /** How many patterns there are, and how long their sources are together: whether the index is of today's rules. */
  readonly patterns: number
  readonly length: number
  readonly open: readonly number[]
  /** A line each: first those that are shorter than a window, then the others in the order of their buckets. */
  readonly literals: string
  /** Numbers (see `numbersIn`): of each literal the patterns that need it, doubled, and one more where another follows. */
  readonly users: string
  /** Numbers: where each literal's window ends. */
  readonly ends: string
  /** Numbers: of each literal that fills a window, its bucket's distance from the one before. */
  readonly buckets: string
}

/** Literals are filed under so many of their characters, or under their first three where they are shorter. */
export const WINDOW = 5
/** Shorter literals stand in every text. */
export const SHORTEST = 3
/** Every character is one of 32 classes: five bits. */
const WINDOW_MASK = (1 << (5 * WINDOW)) - 1
const SHORT_MASK = (1 << (5 * SHORTEST)) - 1
const BUCKET_BITS = 15

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

/**
 * The literals in one row, those that are filed alike side by side. Most looks find nothing: what says so are numbers that fit
 * into a processor's cache.
 */
interface Files {
  readonly literals: readonly string[]
  /** The patterns that need each literal, and where they begin. */
  readonly users: Uint16Array
  readonly userStarts: Uint16Array
  /** Of each literal: its first and last UTF-16 unit, its length, and where the window ends that it is filed under. */
  readonly firsts: Uint16Array
  readonly lasts: Uint16Array
  readonly lengths: Uint16Array
  readonly ends: Uint16Array
  /** The last search that found it: once a text is enough. */
  readonly seenIn: Uint32Array
  /** Where in the row the next bucket begins. */
  readonly nexts: Uint16Array
  /** By a hash of the window: one more than the place in the row where its literals begin, 0 where there are none. */
  readonly buckets: Uint16Array
  /** By two characters: a bit for each third that a short literal begins with. */
  readonly shortThirds: Uint32Array
  readonly shorts: ReadonlyMap<number, number>
}

function fileLiterals({ literals: lines, users, ends, buckets: distances }: PackedIndex): Files {
  const literals = lines === '' ? [] : lines.split('\n')
  const count = literals.length
  const files = {
    literals,
    ...unpackUsers(numbersIn(users), count),
    firsts: new Uint16Array(count),
    lasts: new Uint16Array(count),
    lengths: new Uint16Array(count),
    ends: Uint16Array.from(numbersIn(ends)),
    seenIn: new Uint32Array(count),
    nexts: new Uint16Array(count).fill(count),
    buckets: new Uint16Array(1 << BUCKET_BITS),
    shortThirds: new Uint32Array(1 << 10),
    shorts: new Map<number, number>(),
  }
  const bucketNumbers = numbersIn(distances)
  const shorts = count - bucketNumbers.length
  let bucket = 0
  /** Where the literals begin that are filed like the one before. */
  let from = 0
  for (let i = 0; i < count; i += 1) {
    const literal = literals[i] ?? ''
    files.firsts[i] = literal.charCodeAt(0)
    files.lasts[i] = literal.charCodeAt(literal.length - 1)
    files.lengths[i] = literal.length
    if (i < shorts) {
      const key = keyOf(literal, SHORTEST)
      if (files.shorts.has(key)) continue
      files.shorts.set(key, i)
      files.shortThirds[key >> 5] = (files.shortThirds[key >> 5] ?? 0) | (1 << (key & 31))
    } else {
      const distance = bucketNumbers[i - shorts] ?? 0
      bucket += distance
      if (distance === 0 && i > shorts) continue
      files.buckets[bucket] = i + 1
    }
    files.nexts.fill(i, from, i)
    from = i
  }
  return files
}

function unpackUsers(numbers: Float64Array, count: number): Pick<Files, 'users' | 'userStarts'> {
  const users = new Uint16Array(numbers.length)
  const userStarts = new Uint16Array(count + 1)
  let literal = 0
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0
    users[i] = number >> 1
    if ((number & 1) === 0) userStarts[++literal] = i + 1
  }
  return { users, userStarts }
}

function search(files: Files, text: string, number: number, found: (pattern: number) => void): void {
  const { buckets, shortThirds, shorts } = files
  let key = 0
  for (let i = 0; i < text.length; i += 1) {
    key = ((key << 5) | classAt(text, i)) & WINDOW_MASK
    const place = buckets[bucketOf(key)] ?? 0
    if (place !== 0) look(files, place - 1, text, i + 1, number, found)
    if ((((shortThirds[(key >> 5) & 1023] ?? 0) >>> (key & 31)) & 1) !== 0)
      look(files, shorts.get(key & SHORT_MASK) ?? 0, text, i + 1, number, found)
  }
}

/** Which of the literals from `from` to the next bucket stand in the text so that their window ends at `end`. */
function look(
  { literals, users, userStarts, firsts, lasts, lengths, ends, seenIn, nexts }: Files,
  from: number,
  text: string,
  end: number,
  number: number,
  found: (pattern: number) => void,
): void {
  const to = nexts[from] ?? 0
  for (let i = from; i < to; i += 1) {
    const start = end - (ends[i] ?? 0)
    const last = start + (lengths[i] ?? 0) - 1
    if (start < 0 || last >= text.length) continue
    // Both ends first: comparing a whole literal takes longer than all else here.
    if (text.charCodeAt(start) !== firsts[i] || text.charCodeAt(last) !== lasts[i]) continue
    if (seenIn[i] === number || !text.startsWith(literals[i] ?? '', start)) continue
    seenIn[i] = number
    const usersEnd = userStarts[i + 1] ?? 0
    for (let user = userStarts[i] ?? 0; user < usersEnd; user += 1) found(users[user] ?? 0)
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
