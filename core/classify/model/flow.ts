import { logOf } from './logs.ts'
import { type Lines, scoreOf } from './page-stats.ts'

/** How far windows reach on either side. */
export const windows = [2, 6, 15] as const

/** What a line's neighbours are told of it, four numbers a line. */
export function lineSummaries({
  blocks,
  shapes,
  links,
  textScores,
  ownScores,
  aboveScores,
}: Lines): Float64Array {
  const summaries = new Float64Array(blocks.length * 4)
  for (let i = 0, at = 0; i < blocks.length; i++) {
    summaries[at++] = textScores[i] ?? 0
    summaries[at++] = (ownScores[i] ?? 0) + (aboveScores[i] ?? 0)
    summaries[at++] = logOf(shapes[i]?.words ?? 0)
    summaries[at++] = links[i] ?? 0
  }
  return summaries
}

/** Writes its columns from `at` on, and answers where the next ones begin. */
export function neighbourColumns(summaries: Float64Array, i: number, rows: Float32Array, at: number): number {
  const from = i * 4
  const isThere = from >= 0 && from < summaries.length
  rows[at] = isThere ? (summaries[from] ?? 0) : -9
  rows[at + 1] = isThere ? (summaries[from + 1] ?? 0) : -9
  rows[at + 2] = isThere ? (summaries[from + 2] ?? 0) : -1
  rows[at + 3] = isThere ? (summaries[from + 3] ?? 0) : -1
  return at + 4
}

/** Blocks to the nearest line of prose on either side; 99 where there is none. */
export function proseDistances(lines: Lines): {
  readonly before: Float32Array
  readonly after: Float32Array
} {
  const count = lines.blocks.length
  const before = new Float32Array(count)
  const after = new Float32Array(count)
  const isProse = (i: number): boolean => (lines.shapes[i]?.words ?? 0) >= 25 && (lines.links[i] ?? 0) < 0.3
  for (let i = 0, last = -99; i < count; i++) {
    before[i] = Math.min(99, i - last)
    if (isProse(i)) last = i
  }
  for (let i = count - 1, next = count + 99; i >= 0; i--) {
    after[i] = Math.min(99, next - i)
    if (isProse(i)) next = i
  }
  return { before, after }
}

/** Weights and weighted scores of the lines before each line. */
export function prefixSums(lines: Lines): { readonly weights: Float64Array; readonly scores: Float64Array } {
  const count = lines.blocks.length
  const weights = new Float64Array(count + 1)
  const scores = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    const weight = Math.sqrt((lines.shapes[i]?.words ?? 0) + 1)
    weights[i + 1] = (weights[i] ?? 0) + weight
    scores[i + 1] = (scores[i] ?? 0) + weight * Math.max(-6, Math.min(6, scoreOf(lines, i)))
  }
  return { weights, scores }
}

/** Mean scores of the blocks in each of `windows` around a line. Writes its columns from `at` on, and answers where the next ones begin. */
export function windowColumns(
  { weights, scores }: ReturnType<typeof prefixSums>,
  i: number,
  rows: Float32Array,
  from: number,
): number {
  let at = from
  for (const k of windows) {
    const start = Math.max(0, i - k)
    const end = Math.min(weights.length - 1, i + k + 1)
    const weight = (weights[end] ?? 0) - (weights[start] ?? 0)
    rows[at++] = weight === 0 ? 0 : ((scores[end] ?? 0) - (scores[start] ?? 0)) / weight
  }
  return at
}
