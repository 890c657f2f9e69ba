import type { Line } from './line.ts'
import { putMeans, type Sums } from './means.ts'
import { isProse } from './prose.ts'

export const documentNames: readonly string[] = [
  ...['all-lines', 'all-words', 'all-prose', 'all-page', 'all-ask', 'all-sense', 'all-short'],
  ...['all-we', 'all-you', 'all-they'],
]

/** What a text is as a whole. */
export function documentColumns(lines: readonly Line[], scores: Sums): Float32Array {
  let [all, told, short, we, you, they] = [0, 0, 0, 0, 0, 0]
  for (const line of lines) {
    const { shape, voice } = line
    all += shape.words
    if (isProse(line)) told += shape.words
    if (shape.words < 8 && !shape.ended) short += 1
    we += voice.we
    you += voice.you
    they += voice.they
  }
  const words = Math.max(1, all)
  const columns = new Float32Array(documentNames.length)
  columns.set([Math.log1p(lines.length), Math.log1p(all), told / words])
  const at = putMeans(scores, 0, lines.length, columns, 3)
  columns.set([short / Math.max(1, lines.length), we / words, you / words, they / words], at)
  return columns
}
