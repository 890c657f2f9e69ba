import { requiredLiterals, SHORTEST } from './literals.ts'

/** Tells, in one pass over a text, which of many patterns could match it. Patterns are named by their place in the list. */
export interface PatternIndex {
  /** Patterns of which nothing is known: any text may match them. */
  readonly open: readonly number[]
  /** Calls `found` for the other patterns that `text` may match; one may come up more than once. */
  candidates(text: string, found: (pattern: number) => void): void
}

/** Literals are filed under so many of their characters, or under their first three where they are shorter. */
const WINDOW = 5
/** Every character is one of 32 classes: five bits. */
const WINDOW_MASK = (1 << (5 * WINDOW)) - 1
const SHORT_MASK = (1 << (5 * SHORTEST)) - 1
const BUCKET_BITS = 15

export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const open: number[] = []
  const users = new Map<string, number[]>()
  for (const [place, pattern] of patterns.entries()) {
    const literals = requiredLiterals(pattern)
    if (literals === undefined) open.push(place)
    for (const literal of new Set(literals)) {
      const known = users.get(literal)
      if (known === undefined) users.set(literal, [place])
      else known.push(place)
    }
  }
  const files = fileLiterals(users)
  let searches = 0
  return {
    open,
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
  /** The patterns that need each literal. */
  readonly users: readonly (readonly number[])[]
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

/** A literal on its way into the row; a short one has a bucket below 0. */
interface Filed {
  readonly literal: string
  readonly users: readonly number[]
  readonly end: number
  readonly key: number
  readonly bucket: number
}

function fileLiterals(usersOf: ReadonlyMap<string, readonly number[]>): Files {
  const byBucket = new Map<number, Filed[]>()
  for (const [literal, users] of usersOf) {
    const end = endOf(literal)
    const key = keyOf(literal, end)
    const bucket = literal.length < WINDOW ? -1 - key : bucketOf(key)
    const filed = { literal, users, end, key, bucket }
    const beside = byBucket.get(bucket)
    if (beside === undefined) byBucket.set(bucket, [filed])
    else beside.push(filed)
  }
  const keyed = [...byBucket.values()].flat()
  const literals = keyed.map(({ literal }) => literal)
  const buckets = new Uint16Array(1 << BUCKET_BITS)
  const shortThirds = new Uint32Array(1 << 10)
  const shorts = new Map<number, number>()
  const nexts = new Uint16Array(keyed.length)
  for (let i = keyed.length - 1; i >= 0; i -= 1) {
    const { bucket = 0, key = 0 } = keyed[i] ?? {}
    nexts[i] = bucket === keyed[i + 1]?.bucket ? (nexts[i + 1] ?? 0) : i + 1
    if (bucket >= 0) buckets[bucket] = i + 1
    else {
      shorts.set(key, i)
      shortThirds[key >> 5] = (shortThirds[key >> 5] ?? 0) | (1 << (key & 31))
    }
  }
  return {
    literals,
    users: keyed.map(({ users }) => users),
    firsts: Uint16Array.from(literals, (literal) => literal.charCodeAt(0)),
    lasts: Uint16Array.from(literals, (literal) => literal.charCodeAt(literal.length - 1)),
    lengths: Uint16Array.from(literals, ({ length }) => length),
    ends: Uint16Array.from(keyed, ({ end }) => end),
    seenIn: new Uint32Array(keyed.length),
    nexts,
    buckets,
    shortThirds,
    shorts,
  }
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
  { literals, users, firsts, lasts, lengths, ends, seenIn, nexts }: Files,
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
    for (const pattern of users[i] ?? []) found(pattern)
  }
}

function bucketOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - BUCKET_BITS)
}

/** The classes of the characters before `end`, the last one lowest. */
function keyOf(text: string, end: number): number {
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

/** Letters that stand in few words, the rarest first. */
const RARE = [/[jxzq]/, /[^ a-z]/, /[kv]/, /[bywgf]/, /[pmuc]/] as const

/** The end of a window around its rarest letter, that few texts may hold it; of a short literal, of its first three characters. */
function endOf(literal: string): number {
  if (literal.length < WINDOW) return SHORTEST
  let rarest = 0
  for (const letters of RARE) {
    rarest = literal.search(letters)
    if (rarest >= 0) break
  }
  return Math.min(literal.length, Math.max(WINDOW, rarest + 3))
}
