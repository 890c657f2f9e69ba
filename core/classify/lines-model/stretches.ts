import type { Line, Put } from './line.ts'
import { clip } from './means.ts'

export const stretchNames: readonly string[] = [
  ...['in-core', 'to-core', 'core-side', 'core-lines', 'core-words'],
  ...['in-prose-run', 'to-prose-run', 'prose-run-words'],
]

interface Stretch {
  readonly from: number
  readonly to: number
  readonly words: number
}

/** What a line that is no prose costs a stretch of prose, in words. */
const PROSE_GAP = 15

/** The stretch that is most surely the article, the longest one of prose, and the words of all lines. */
export function stretchesOf(lines: readonly Line[]): { core: Stretch; run: Stretch; words: number } {
  return {
    core: densest(lines, ({ shape, page }) => clip(page) * Math.sqrt(shape.words + 1)),
    run: densest(lines, ({ shape }) => (shape.ended && shape.words >= 8 ? shape.words : -PROSE_GAP)),
    words: wordsOf(lines),
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
  return { from: best.from, to: best.to, words: wordsOf(lines.slice(best.from, best.to)) }
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((total, { shape }) => total + shape.words, 0)
}

/** Lines from a stretch: 0 inside, negative before it. */
function distance({ from, to }: Stretch, i: number): number {
  if (i < from) return i - from
  return i >= to ? i - to + 1 : 0
}

export function putCore(core: Stretch, i: number, lines: number, words: number, put: Put): void {
  const away = distance(core, i)
  put(away === 0 ? 1 : 0)
  put(Math.sign(away) * Math.log1p(Math.abs(away)))
  put(away === 0 ? Math.min(i - core.from, core.to - 1 - i, 30) : -1)
  put((core.to - core.from) / Math.max(1, lines))
  put(core.words / Math.max(1, words))
}

export function putProseRun(run: Stretch, i: number, words: number, put: Put): void {
  const away = distance(run, i)
  put(away === 0 ? 1 : 0)
  put(Math.sign(away) * Math.log1p(Math.abs(away)))
  put(run.words / Math.max(1, words))
}
