import { logOf } from '../model/logs.ts'
import { companyOf, copiesOf } from './company.ts'
import { documentColumns, documentNames } from './document-columns.ts'
import type { Line } from './line.ts'
import { clip, putMeans, type Sums, summedUp } from './means.ts'
import { ownNames } from './own-columns.ts'
import { proseColumns, proseNames } from './prose.ts'
import { putStretches, stretchesOf, stretchNames } from './stretches.ts'

const neighbours = [-3, -2, -1, 1, 2, 3] as const
const windows = [1, 3, 8] as const
const sides = ['around-3', 'above', 'below'] as const

/** Names of the columns that `lineColumns` writes, in order. */
export const columnNames: readonly string[] = [
  ...ownNames,
  ...['new-words', 'far-words', 'copies', 'rules', 'rules-kept'],
  ...neighbours.flatMap((k) => [`page${k}`, `ask${k}`, `sense${k}`, `words${k}`, `rules${k}`]),
  ...windows.flatMap((k) => [`page-around-${k}`, `ask-around-${k}`, `sense-around-${k}`]),
  ...['page-above', 'ask-above', 'sense-above', 'page-below', 'ask-below', 'sense-below'],
  ...sides.flatMap((side) => ['we', 'you', 'they', 'far'].map((name) => `${name}-${side}`)),
  ...['index', 'offset', 'to-top', 'to-bottom'],
  ...proseNames,
  ...documentNames,
  ...stretchNames,
]

/** Row-major, a row for each of the lines `asked`, with `columnNames.length` columns. */
export function lineColumns(
  lines: readonly Line[],
  asked: readonly number[] = [...lines.keys()],
): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(asked.length * columnNames.length)
  const count = lines.length
  const { alone, far } = companyOf(lines)
  const copies = copiesOf(lines)
  const prose = proseColumns(lines)
  const scores = scoresOf(lines)
  const rates = ratesOf(lines, far)
  const document = documentColumns(lines, scores)
  const stretches = stretchesOf(lines)
  const { before } = stretches
  let at = 0
  for (const i of asked) {
    const line = lines[i]
    if (line === undefined) continue
    rows.set(line.own, at)
    at += line.own.length
    rows[at++] = alone[i] ?? 0
    rows[at++] = far[i] ?? 0
    rows[at++] = Math.min(5, copies.get(line.text) ?? 1)
    rows[at++] = line.rules.against
    rows[at++] = line.rules.kept
    for (const k of neighbours) at = putNeighbour(i + k < 0 ? undefined : lines[i + k], rows, at)
    for (const k of windows) at = putMeans(scores, i - k, i + k + 1, rows, at)
    at = putMeans(scores, 0, i, rows, at)
    at = putMeans(scores, i + 1, count, rows, at)
    at = putMeans(rates, i - 3, i + 4, rows, at)
    at = putMeans(rates, 0, i, rows, at)
    at = putMeans(rates, i + 1, count, rows, at)
    rows[at++] = i / count
    rows[at++] = (before[i] ?? 0) / Math.max(1, before[count] ?? 0)
    rows[at++] = Math.min(i, 30)
    rows[at++] = Math.min(count - 1 - i, 30)
    for (let k = 0; k < proseNames.length; k++) rows[at++] = prose[i * proseNames.length + k] ?? 0
    for (const value of document) rows[at++] = value
    at = putStretches(stretches, i, rows, at)
  }
  return rows
}

/** Writes its columns from `at` on, and answers where the next ones begin. */
function putNeighbour(line: Line | undefined, rows: Float32Array, first: number): number {
  let at = first
  rows[at++] = line?.page ?? -9
  rows[at++] = line?.ask ?? 9
  rows[at++] = line?.sense.ask ?? 9
  rows[at++] = line === undefined ? -1 : logOf(line.shape.words)
  rows[at++] = line?.rules.against ?? -1
  return at
}

/** The scores of the lines, long lines counting more. */
function scoresOf(lines: readonly Line[]): Sums {
  const rows = new Float64Array((lines.length + 1) * 4)
  let at = 4
  for (const { shape, page, ask, sense } of lines) {
    rows[at++] = Math.sqrt(shape.words + 1)
    rows[at++] = clip(page)
    rows[at++] = clip(ask)
    rows[at++] = clip(sense.ask)
  }
  return summedUp(rows, 4)
}

/** How often a stretch of lines says we, you and they, a word; and what it shares with the rest of the text. */
function ratesOf(lines: readonly Line[], far: Float64Array): Sums {
  const rows = new Float64Array((lines.length + 1) * 5)
  let at = 5
  for (const [i, { shape, voice }] of lines.entries()) {
    const words = Math.max(1, shape.words)
    rows[at++] = words
    rows[at++] = voice.we / words
    rows[at++] = voice.you / words
    rows[at++] = voice.they / words
    rows[at++] = far[i] ?? 0
  }
  return summedUp(rows, 5)
}
