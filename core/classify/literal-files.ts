import { numbersIn } from '../packed.ts'
import { emptyFiles, type Files } from './filed-literals.ts'
import {
  BUCKET_BITS,
  CLASS_BITS,
  CLASSES,
  EDGE,
  EDGE_MARK,
  MOST_SHARED,
  OTHERS,
  placeOf,
  SHORT_BITS,
  SHORTEST,
  WINDOW,
} from './filing.ts'
import type { PackedIndex } from './pattern-index.ts'

/** Every process begins with it: loops count, and make nothing that is not kept. */
export function fileLiterals({ needs, spelled, uses }: PackedIndex, patterns: readonly RegExp[]): Files {
  const files = emptyFiles(uses + 1)
  const numbers = numbersIn(needs)
  let [at, use, requirement, branch] = [0, 0, 0, 0]
  let [source, place, spelt] = ['', 0, 0]
  const next = (): number => numbers[at++] ?? 0
  const partsOf = (slices: number, texts: number): string[] => {
    const parts: string[] = []
    for (let i = 0; i < slices; i += 1) {
      const length = next()
      place = (place + next()) % source.length
      parts.push(sliceOf(source, place, place + length))
    }
    for (let i = 0, before = ''; i < texts; i += 1) {
      const number = next()
      const shared = number % MOST_SHARED
      const from = spelt
      spelt += (number - shared) / MOST_SHARED
      before = before.slice(0, shared) + spelled.slice(from, spelt)
      parts.push(before.includes(EDGE_MARK) ? before.replaceAll(EDGE_MARK, EDGE) : before)
    }
    return parts
  }
  const fileTerm = (): void => {
    let heads: readonly string[] = NO_HEAD
    for (let isMore = true; isMore; ) {
      const head = next()
      isMore = (head & 1) !== 0
      const parts = partsOf(head >> 2, (head & 2) === 0 ? 0 : next())
      heads = joined(heads, parts)
    }
    for (let i = 0; i < heads.length; i += 1) {
      const literal = fileOf(files, heads[i] ?? '')
      use += 1
      files.requirements[use] = requirement
      files.usesBefore[use] = files.lastUses[literal] ?? 0
      files.lastUses[literal] = use
    }
  }
  const fileBranch = (): void => {
    for (let isMore = true; isMore; requirement += 1) {
      const head = next()
      isMore = (head & 1) !== 0
      for (let terms = head >> 1; terms > 0; terms -= 1) fileTerm()
      files.branchOf[requirement] = branch
      files.sizes[branch] = (files.sizes[branch] ?? 0) + 1
    }
    branch += 1
  }
  for (let pattern = 0; pattern < patterns.length; pattern += 1) {
    source = patterns[pattern]?.source ?? ''
    place = 0
    const branches = next()
    if (branches === 0) files.open.push(pattern)
    for (let i = 0; i < branches; i += 1) {
      files.patternOf[branch] = pattern
      fileBranch()
    }
  }
  return files
}

const NO_HEAD = [''] as const

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  if (heads === NO_HEAD) return tails
  const all: string[] = []
  for (let i = 0; i < heads.length; i += 1)
    for (let k = 0; k < tails.length; k += 1) all.push((heads[i] ?? '') + (tails[k] ?? ''))
  return all
}

/** Of a pattern's source, where edges are `^` and `$`. */
function sliceOf(source: string, from: number, to: number): string {
  const isFirst = source.charCodeAt(from) === BEGINS
  const isLast = source.charCodeAt(to - 1) === ENDS
  if (!isFirst && !isLast) return source.slice(from, to)
  const inner = source.slice(isFirst ? from + 1 : from, isLast ? to - 1 : to)
  return (isFirst ? EDGE : '') + inner + (isLast ? EDGE : '')
}

const BEGINS = '^'.charCodeAt(0)
const ENDS = '$'.charCodeAt(0)

/** Files a literal, if it is new, under its rarest window, and returns its place. */
function fileOf(files: Files, literal: string): number {
  const { literals, keys, nexts } = files
  const i = literals.length
  const isShort = literal.length < WINDOW
  // What is written here of one that is not new is the next one's place.
  findWindow(files, i, literal, isShort ? SHORTEST : WINDOW, isShort ? SHORTEST : literal.length)
  const key = keys[i] ?? 0
  const firsts = isShort ? files.shorts : files.buckets
  const bucket = placeOf(key, isShort ? SHORT_BITS : BUCKET_BITS)
  const first = firsts[bucket] ?? 0
  for (let other = first; other !== 0; other = nexts[other - 1] ?? 0)
    if (keys[other - 1] === key && literals[other - 1] === literal) return other - 1
  literals.push(literal)
  files.firsts[i] = literal.charCodeAt(0)
  files.lasts[i] = literal.charCodeAt(literal.length - 1)
  files.lengths[i] = literal.length
  nexts[i] = first
  firsts[bucket] = i + 1
  return i
}

/**
 * Notes as the literal's the window of so many characters, before `behind`, that the fewest texts may hold: classes are in the order of
 * how rare their characters are.
 */
function findWindow(
  { keys, ends }: Files,
  place: number,
  literal: string,
  size: number,
  behind: number,
): void {
  const shift = CLASS_BITS * (size - 1)
  let [best, sum, window] = [-1, 0, 0]
  for (let i = 0; i < behind; i += 1) {
    const code = literal.charCodeAt(i)
    const one = code < 128 ? (CLASSES[code] ?? 0) : OTHERS
    const out = window >>> shift
    window = ((window - (out << shift)) << CLASS_BITS) | one
    sum += one - out
    if (i < size - 1 || sum <= best) continue
    best = sum
    keys[place] = window
    ends[place] = i + 1
  }
}
