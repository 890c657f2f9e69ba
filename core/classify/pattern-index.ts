import type { Files } from './filed-literals.ts'
import {
  BUCKET_BITS,
  CLASS_BITS,
  classAt,
  EDGE,
  EDGE_CLASS,
  EDGE_KEY,
  EDGE_UNIT,
  placeOf,
  SHORT_BITS,
  SHORT_MASK,
  WINDOW,
  WINDOW_MASK,
} from './filing.ts'
import { fileLiterals } from './literal-files.ts'

/** Tells, in one pass over a text, which of many patterns could match it. Patterns are named by their place in the list. */
export interface PatternIndex {
  /** Patterns of which nothing is known: any text may match them. */
  readonly open: readonly number[]
  /** Calls `found` for the other patterns that `text`, which has no `EDGE` in it, may match; one may come up more than once. */
  candidates(text: string, found: (pattern: number) => void): void
}

/**
 * Made by `packIndex`: to find out the literals of all rules takes longer than a page. Most literals are slices of the patterns' sources, one
 * behind the other, and cost no more the longer they are.
 */
export interface PackedIndex {
  /** How many patterns there are, and how long their sources are together: whether the index is of today's rules. */
  readonly patterns: number
  readonly length: number
  /** How many literals the requirements have, each counted where it is required. */
  readonly uses: number
  /**
   * Numbers (see `numbersIn`). Of each pattern: how many branches it has, one of which its matches meet; none where nothing is known. Of each
   * requirement of a branch: how many terms it has, one of which a text must hold, twice, and one more where another requirement follows. Of
   * each factor of a term, which holds one of each: how many parts are slices, four times, two more where some are spelled, whose number
   * follows, and one more where another factor does. Of each slice: its length, and how far behind the one before it begins. Of
   * each spelled part: how much of it is its own, `MOST_SHARED` times, and how much it has from the one before.
   */
  readonly needs: string
  /** What spelled parts have of their own. */
  readonly spelled: string
}

/** Of a literal that is no longer its window and its ends are all there is, but for characters of one class. */
const MOST_PROVEN = WINDOW + 1

/** Of their sources. */
export function lengthOf(patterns: readonly RegExp[]): number {
  return patterns.reduce((sum, { source }) => sum + source.length, 0)
}

export function unpackIndex(packed: PackedIndex, patterns: readonly RegExp[]): PatternIndex {
  const files = fileLiterals(packed, patterns)
  let searches = 0
  return {
    open: files.open,
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
    key = ((key << CLASS_BITS) | (i < text.length ? classAt(text, i) : EDGE_CLASS)) & WINDOW_MASK
    const place = buckets[placeOf(key, BUCKET_BITS)] ?? 0
    if (place !== 0) look(files, place - 1, key, text, i + 1, number, found)
    const shortKey = key & SHORT_MASK
    const short = shorts[placeOf(shortKey, SHORT_BITS)] ?? 0
    if (short !== 0) look(files, short - 1, shortKey, text, i + 1, number, found)
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
    // Most of what is met is another window that is filed alike, or was met before.
    if (keys[i] !== key || seenIn[i] === number) continue
    const start = end - (ends[i] ?? 0)
    const length = lengths[i] ?? 0
    // Both ends first: comparing a whole literal takes longer than all else here.
    if (unitAt(text, start) !== firsts[i] || unitAt(text, start + length - 1) !== lasts[i]) continue
    if (length > MOST_PROVEN && !standsAt(literals[i] ?? '', text, start)) continue
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

/** The patterns of branches that need the literal, and of which nothing else is missing. */
function meet(files: Files, literal: number, number: number, found: (pattern: number) => void): void {
  const { requirements, usesBefore, branchOf, metIn, missing, missedIn, sizes, patternOf } = files
  for (let use = files.lastUses[literal] ?? 0; use !== 0; use = usesBefore[use] ?? 0) {
    const requirement = requirements[use] ?? 0
    if (metIn[requirement] === number) continue
    metIn[requirement] = number
    const branch = branchOf[requirement] ?? 0
    const left = (missedIn[branch] === number ? (missing[branch] ?? 0) : (sizes[branch] ?? 0)) - 1
    missedIn[branch] = number
    missing[branch] = left
    if (left === 0) found(patternOf[branch] ?? 0)
  }
}
