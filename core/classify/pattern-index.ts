import { requiredLiterals, SHORTEST } from './literals.ts'

/** Tells, in one pass over a text, which of many patterns could match it. */
export interface PatternIndex {
  /** Patterns of which nothing is known: any text may match them. */
  readonly open: readonly RegExp[]
  /** Calls `found` for the other patterns that `text` may match; one may come up more than once. */
  candidates(text: string, found: (pattern: RegExp) => void): void
}

/** One literal and the patterns that it makes possible, filed under three of its characters. */
interface Entry {
  readonly literal: string
  /** Its first UTF-16 unit. */
  readonly first: number
  /** Where in the literal the three characters stand. */
  readonly offset: number
  readonly patterns: RegExp[]
  /** The last search that found it: once a text is enough. */
  seenIn: number
}

/** Five bits a character. */
const BUCKETS = 1 << 15

export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const open: RegExp[] = []
  const entries = new Map<string, Entry>()
  for (const pattern of patterns) {
    const literals = requiredLiterals(pattern)
    if (literals === undefined) open.push(pattern)
    for (const literal of new Set(literals)) {
      const entry = entries.get(literal) ?? {
        literal,
        first: literal.charCodeAt(0),
        offset: rarestAt(literal),
        patterns: [],
        seenIn: 0,
      }
      entry.patterns.push(pattern)
      entries.set(literal, entry)
    }
  }
  const buckets = fileEntries([...entries.values()])
  let searches = 0
  return {
    open,
    candidates: (text, found) => {
      searches += 1
      search(buckets, text, searches, found)
    },
  }
}

/** Entries by bucket. Most buckets are empty, and most looks end with that: the numbers fit a processor's cache. */
interface Buckets {
  /** By three characters: place in `entries`, 0 for none. */
  readonly places: Uint16Array
  readonly entries: readonly Entry[][]
}

function fileEntries(all: readonly Entry[]): Buckets {
  const places = new Uint16Array(BUCKETS)
  const entries: Entry[][] = [[]]
  for (const entry of all) {
    const key = keyAt(entry.literal, entry.offset)
    if (places[key] === 0) places[key] = entries.push([]) - 1
    entries[places[key] ?? 0]?.push(entry)
  }
  return { places, entries }
}

function search(
  { places, entries }: Buckets,
  text: string,
  number: number,
  found: (pattern: RegExp) => void,
): void {
  let key = (classAt(text, 0) << 5) | classAt(text, 1)
  for (let i = 0; i + SHORTEST <= text.length; i += 1) {
    key = ((key << 5) | classAt(text, i + 2)) & (BUCKETS - 1)
    const place = places[key] ?? 0
    if (place === 0) continue
    for (const entry of entries[place] ?? []) {
      const start = i - entry.offset
      if (entry.seenIn === number || text.charCodeAt(start) !== entry.first) continue
      if (!text.startsWith(entry.literal, start)) continue
      entry.seenIn = number
      for (const pattern of entry.patterns) found(pattern)
    }
  }
}

function keyAt(text: string, i: number): number {
  return (classAt(text, i) << 10) | (classAt(text, i + 1) << 5) | classAt(text, i + 2)
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

/** Where the three characters stand in `literal` that are found least often. */
function rarestAt(literal: string): number {
  let best = 0
  let most = -1
  for (let i = 0; i + SHORTEST <= literal.length; i += 1) {
    const sum = classAt(literal, i) + classAt(literal, i + 1) + classAt(literal, i + 2)
    if (sum <= most) continue
    best = i
    most = sum
  }
  return best
}
