import { companyOf, copiesOf } from './company.ts'
import { documentColumns, documentNames } from './document-columns.ts'
import type { Line } from './line.ts'
import { clip, putMeans, running, type Sums, sumsOf } from './means.ts'
import { ownNames } from './own-columns.ts'
import { isProse, proseColumns, proseNames } from './prose.ts'
import { putCore, putProseRun, stretchesOf, stretchNames } from './stretches.ts'
import type { Voice } from './voice.ts'

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
  const prose = lines.map(isProse)
  const places = proseColumns(prose)
  const scores = sumsOf(
    lines.map(({ shape }) => Math.sqrt(shape.words + 1)),
    [({ page }: Line) => page, ({ ask }: Line) => ask, ({ sense }: Line) => sense.ask].map((of) =>
      lines.map((line) => clip(of(line))),
    ),
  )
  const rates = ratesOf(lines, far)
  const page = documentColumns(lines, prose, scores)
  const { core, run, words } = stretchesOf(lines)
  const before = running(lines.map(({ shape }) => shape.words))
  let at = 0
  const put = (value: number): void => {
    rows[at++] = value
  }
  for (const i of asked) {
    const line = lines[i]
    if (line === undefined) continue
    for (const value of line.own) put(value)
    put(alone[i] ?? 0)
    put(far[i] ?? 0)
    put(Math.min(5, copies.get(line.text) ?? 1))
    put(line.rules.against)
    put(line.rules.kept)
    for (const k of neighbours) putNeighbour(lines[i + k], put)
    for (const k of windows) putMeans(scores, i - k, i + k + 1, put)
    putMeans(scores, 0, i, put)
    putMeans(scores, i + 1, count, put)
    putMeans(rates, i - 3, i + 4, put)
    putMeans(rates, 0, i, put)
    putMeans(rates, i + 1, count, put)
    put(i / count)
    put((before[i] ?? 0) / Math.max(1, words))
    put(Math.min(i, 30))
    put(Math.min(count - 1 - i, 30))
    for (const column of places) put(column[i] ?? 0)
    for (const value of page) put(value)
    putCore(core, i, count, words, put)
    putProseRun(run, i, words, put)
  }
  return rows
}

function putNeighbour(line: Line | undefined, put: (value: number) => void): void {
  put(line?.page ?? -9)
  put(line?.ask ?? 9)
  put(line?.sense.ask ?? 9)
  put(line === undefined ? -1 : Math.log1p(line.shape.words))
  put(line?.rules.against ?? -1)
}

/** How often a stretch of lines says we, you and they, a word; and what it shares with the rest of the text. */
function ratesOf(lines: readonly Line[], far: Float64Array): Sums {
  const words = lines.map(({ shape }) => Math.max(1, shape.words))
  const rate = (of: keyof Voice) => lines.map(({ voice }, i) => voice[of] / (words[i] ?? 1))
  return sumsOf(words, [rate('we'), rate('you'), rate('they'), far])
}
