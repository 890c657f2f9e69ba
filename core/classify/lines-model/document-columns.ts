import type { Line } from './line.ts'
import { putMeans, type Sums } from './means.ts'

export const documentNames: readonly string[] = [
  ...['all-lines', 'all-words', 'all-prose', 'all-page', 'all-ask', 'all-sense', 'all-short'],
  ...['all-we', 'all-you', 'all-they'],
]

/** What a text is as a whole. */
export function documentColumns(
  lines: readonly Line[],
  prose: readonly boolean[],
  scores: Sums,
): readonly number[] {
  const total = (of: (line: Line, i: number) => number): number =>
    lines.reduce((sum, line, i) => sum + of(line, i), 0)
  const all = total(({ shape }) => shape.words)
  const words = Math.max(1, all)
  const means: number[] = []
  putMeans(scores, 0, lines.length, (value) => means.push(value))
  return [
    Math.log1p(lines.length),
    Math.log1p(all),
    total(({ shape }, i) => (prose[i] ? shape.words : 0)) / words,
    ...means,
    total(({ shape }) => (shape.words < 8 && !shape.ended ? 1 : 0)) / Math.max(1, lines.length),
    total(({ voice }) => voice.we) / words,
    total(({ voice }) => voice.you) / words,
    total(({ voice }) => voice.they) / words,
  ]
}
