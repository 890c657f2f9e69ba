import { requiredLiterals, SHORTEST } from './literals.ts'

/** Tells, in one pass over a text, which of many patterns could match it. Patterns are named by their place in the list. */
export interface PatternIndex {
  /** Patterns of which nothing is known: any text may match them. */
  readonly open: readonly number[]
  /** Calls `found` for the other patterns that `text` may match; one may come up more than once. */
  candidates(text: string, found: (pattern: number) => void): void
}

/** One literal and the patterns that it makes possible, filed under some of its characters. */
interface Entry {
  readonly literal: string
  /** Where the characters that it is filed under end. */
  readonly end: number
  readonly patterns: number[]
  /** The last search that found it: once a text is enough. */
  seenIn: number
}

/** Literals are filed under so many of their characters, or under their first three where they are shorter. */
const WINDOW = 5
/** Every character is one of 32 classes: five bits. */
const WINDOW_MASK = (1 << (5 * WINDOW)) - 1
const SHORT_MASK = (1 << (5 * SHORTEST)) - 1
const BUCKET_BITS = 15

export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const open: number[] = []
  const entries = new Map<string, Entry>()
  for (const [place, pattern] of patterns.entries()) {
    const literals = requiredLiterals(pattern)
    if (literals === undefined) open.push(place)
    for (const literal of new Set(literals)) {
      const entry = entries.get(literal) ?? { literal, end: endOf(literal), patterns: [], seenIn: 0 }
      entry.patterns.push(place)
      entries.set(literal, entry)
    }
  }
  const files = fileEntries(entries.values())
  let searches = 0
  return {
    open,
    candidates: (text, found) => {
      searches += 1
      search(files, text, searches, found)
    },
  }
}

/** Entries by the classes of their characters. Most looks find nothing: what says so fits into a processor's cache. */
interface Files {
  /** By a hash of the window: place in `entries`, 0 for none. */
  readonly places: Uint16Array
  readonly entries: readonly Entry[][]
  /** By two characters: a bit for each third that a short literal begins with. */
  readonly shortThirds: Uint32Array
  readonly short: ReadonlyMap<number, Entry[]>
}

function fileEntries(all: Iterable<Entry>): Files {
  const places = new Uint16Array(1 << BUCKET_BITS)
  const entries: Entry[][] = [[]]
  const shortThirds = new Uint32Array(1 << 10)
  const short = new Map<number, Entry[]>()
  for (const entry of all) {
    const isShort = entry.literal.length < WINDOW
    const key = keyOf(entry.literal, entry.end) & (isShort ? SHORT_MASK : WINDOW_MASK)
    if (isShort) {
      short.set(key, [...(short.get(key) ?? []), entry])
      shortThirds[key >> 5] = (shortThirds[key >> 5] ?? 0) | (1 << (key & 31))
      continue
    }
    const bucket = bucketOf(key)
    if (places[bucket] === 0) places[bucket] = entries.push([]) - 1
    entries[places[bucket] ?? 0]?.push(entry)
  }
  return { places, entries, shortThirds, short }
}

function search(
  { places, entries, shortThirds, short }: Files,
  text: string,
  number: number,
  found: (pattern: number) => void,
): void {
  let key = 0
  for (let i = 0; i < text.length; i += 1) {
    key = ((key << 5) | classAt(text, i)) & WINDOW_MASK
    const place = places[bucketOf(key)] ?? 0
    if (place !== 0) look(entries[place], text, i + 1, number, found)
    if ((((shortThirds[(key >> 5) & 1023] ?? 0) >>> (key & 31)) & 1) !== 0)
      look(short.get(key & SHORT_MASK), text, i + 1, number, found)
  }
}

/** Which of the entries stand in the text so that their window ends at `end`. */
function look(
  entries: readonly Entry[] | undefined,
  text: string,
  end: number,
  number: number,
  found: (pattern: number) => void,
): void {
  if (entries === undefined) return
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i]
    if (entry === undefined || entry.seenIn === number || end < entry.end) continue
    if (!text.startsWith(entry.literal, end - entry.end)) continue
    entry.seenIn = number
    for (const pattern of entry.patterns) found(pattern)
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

/** The end of the window that is found least often; of a short literal, of its first three characters. */
function endOf(literal: string): number {
  if (literal.length < WINDOW) return SHORTEST
  let best = WINDOW
  let most = -1
  for (let end = WINDOW; end <= literal.length; end += 1) {
    let sum = 0
    for (let i = end - WINDOW; i < end; i += 1) sum += classAt(literal, i)
    if (sum <= most) continue
    best = end
    most = sum
  }
  return best
}
