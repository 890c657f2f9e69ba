import { logOf } from '../model/logs.ts'
import type { Line } from './line.ts'
import { clip } from './means.ts'

export const stretchNames: readonly string[] = [
  ...['in-core', 'to-core', 'core-side', 'core-lines', 'core-words'],
  ...['in-prose-run', 'to-prose-run', 'prose-run-words'],
]

interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Stretches {
  /** That is most surely the article. */
  readonly core: Stretch
  /** The longest of prose. */
  readonly run: Stretch
  /** How many words stand before each line, and in all of them. */
  readonly before: Uint32Array
}

/** What a line that is no prose costs a stretch of prose, in words. */
const PROSE_GAP = 15

export function stretchesOf(lines: readonly Line[]): Stretches {
  return {
    core: densest(lines, ({ shape, page }) => clip(page) * Math.sqrt(shape.words + 1)),
    run: densest(lines, ({ shape }) => (shape.ended && shape.words >= 8 ? shape.words : -PROSE_GAP)),
    before: wordsBefore(lines),
  }
}

/** The contiguous stretch of lines with the largest sum. */
function densest(lines: readonly Line[], worthOf: (line: Line) => number): Stretch {
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) [from, sum] = [i, 0]
    sum += worthOf(line)
    if (sum > best.sum) best = { from, to: i + 1, sum }
  }
  return best
}

function wordsBefore(lines: readonly Line[]): Uint32Array {
  const before = new Uint32Array(lines.length + 1)
  for (let i = 0; i < lines.length; i++) before[i + 1] = (before[i] ?? 0) + (lines[i]?.shape.words ?? 0)
  return before
}

/** Lines from a stretch: 0 inside, negative before it. */
function distance({ from, to }: Stretch, i: number): number {
  if (i < from) return i - from
  return i >= to ? i - to + 1 : 0
}

/** Writes the columns of the line at `i`, and answers where the next ones begin. */
export function putStretches(
  { core, run, before }: Stretches,
  i: number,
  rows: Float32Array,
  first: number,
): number {
  const lines = before.length - 1
  const words = Math.max(1, before[lines] ?? 0)
  const wordsIn = ({ from, to }: Stretch): number => (before[to] ?? 0) - (before[from] ?? 0)
  const toCore = distance(core, i)
  const toRun = distance(run, i)
  let at = first
  rows[at++] = toCore === 0 ? 1 : 0
  rows[at++] = Math.sign(toCore) * logOf(Math.abs(toCore))
  rows[at++] = toCore === 0 ? Math.min(i - core.from, core.to - 1 - i, 30) : -1
  rows[at++] = (core.to - core.from) / Math.max(1, lines)
  rows[at++] = wordsIn(core) / words
  rows[at++] = toRun === 0 ? 1 : 0
  rows[at++] = Math.sign(toRun) * logOf(Math.abs(toRun))
  rows[at++] = wordsIn(run) / words
  return at
}
