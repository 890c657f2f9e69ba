import { forestScores } from '../model/forest.ts'
import { logOf } from '../model/logs.ts'
import type { Forest } from '../model/unpack.ts'
import type { Line } from './line.ts'
import { putMeans, type Sums, summedUp } from './means.ts'

const neighbours = [-3, -2, -1, 1, 2, 3] as const

/** What the first forest makes of the lines around a line, and of the text as a whole. */
export const secondNames: readonly string[] = [
  ...neighbours.map((k) => `odds${k}`),
  ...['odds-around-2', 'odds-around-5', 'odds-above', 'odds-below', 'odds-all', 'odds'],
  ...['to-own-above', 'to-own-below', 'to-gone-above', 'to-gone-below'],
  ...['gone-above', 'gone-below', 'all-gone', 'all-unclear'],
]

/**
 * Nobody asks how much surer than this a line is the article's own: the first forest stops there, and the second does not look at it. (In
 * training the first one's sums are whole: of lines that stop early a few in ten thousand would have ended lower.)
 */
export const SURELY_OWN = 3.5
/** Nor how much less sure. */
const SURELY_GONE = -6
/** Where there is no line. */
const NONE = 9
/** The lines nearest to which a distance is measured are more than `OWN`, or less than `GONE`. */
const OWN = 2.5
const GONE = -2
const LEANING = -1
const UNCLEAR = 1.5
const FARTHEST = 50

type Measured = Pick<Line, 'shape'>

/**
 * The log-odds of each line, with what a second forest makes of its neighbours' (stacked sequential learning: Cohen and Carvalho 2005).
 * `first`: those of the first forest, one for each of `lines`.
 */
export function addSecond(
  forest: Forest,
  lines: readonly Measured[],
  first: ArrayLike<number>,
): Float32Array {
  const odds = new Float32Array(lines.length)
  const asked: number[] = []
  for (let i = 0; i < lines.length; i++) {
    odds[i] = first[i] ?? 0
    if ((first[i] ?? 0) < SURELY_OWN) asked.push(i)
  }
  const added = forestScores(forest, secondColumns(lines, first, asked), secondNames.length)
  for (const [k, i] of asked.entries()) odds[i] = (odds[i] ?? 0) + (added[k] ?? 0)
  return odds
}

/** Row-major, a row for each of the lines `asked`, with `secondNames.length` columns. */
export function secondColumns(
  lines: readonly Measured[],
  first: ArrayLike<number>,
  asked: readonly number[],
): Float32Array {
  const count = lines.length
  const odds = new Float64Array(count)
  for (let i = 0; i < count; i++) odds[i] = Math.max(SURELY_GONE, Math.min(SURELY_OWN, first[i] ?? 0))
  const sums = sumsOf(lines, odds)
  const own = distances(odds, (value) => value > OWN)
  const gone = distances(odds, (value) => value < GONE)
  const allGone = gone.before[count] ?? 0
  let [leaning, unclear] = [0, 0]
  for (const value of odds) {
    if (value < LEANING) leaning += 1
    if (Math.abs(value) < UNCLEAR) unclear += 1
  }
  const rows = new Float32Array(asked.length * secondNames.length)
  let at = 0
  for (const i of asked) {
    for (const k of neighbours) rows[at++] = i + k < 0 ? NONE : (odds[i + k] ?? NONE)
    rows[at++] = meanAround(sums, i, 2)
    rows[at++] = meanAround(sums, i, 5)
    at = putMeans(sums, 0, i, rows, at)
    at = putMeans(sums, i + 1, count, rows, at)
    at = putMeans(sums, 0, count, rows, at)
    rows[at++] = odds[i] ?? 0
    rows[at++] = own.above[i] ?? 0
    rows[at++] = own.below[i] ?? 0
    rows[at++] = gone.above[i] ?? 0
    rows[at++] = gone.below[i] ?? 0
    rows[at++] = (gone.before[i] ?? 0) / Math.max(1, i)
    rows[at++] = (allGone - (gone.before[i + 1] ?? 0)) / Math.max(1, count - i - 1)
    rows[at++] = leaning / count
    rows[at++] = unclear / count
  }
  return rows
}

/** Long lines count more. */
function sumsOf(lines: readonly Measured[], odds: Float64Array): Sums {
  const rows = new Float64Array(2 * (lines.length + 1))
  let at = 2
  for (const [i, { shape }] of lines.entries()) {
    rows[at++] = Math.sqrt(shape.words + 1)
    rows[at++] = odds[i] ?? 0
  }
  return summedUp(rows, 2)
}

/** The mean of the lines that are at most `reach` away from the one at `i`, without itself; 0 where there are none. */
function meanAround({ rows }: Sums, i: number, reach: number): number {
  const from = 2 * Math.max(0, i - reach)
  const to = 2 * Math.min(rows.length / 2 - 1, i + reach + 1)
  const around = (k: number): number =>
    (rows[to + k] ?? 0) - (rows[from + k] ?? 0) - ((rows[2 * i + 2 + k] ?? 0) - (rows[2 * i + k] ?? 0))
  const weight = around(0)
  return weight <= 0 ? 0 : around(1) / weight
}

/** How far from each line, in logarithms, are the nearest of a sort above and below it; and how many there are before each place. */
function distances(values: Float64Array, isOne: (value: number) => boolean) {
  const count = values.length
  const [above, below] = [new Float64Array(count), new Float64Array(count)]
  const before = new Float64Array(count + 1)
  for (let i = 0, last = -FARTHEST; i < count; i++) {
    above[i] = logOf(Math.min(FARTHEST, i - last))
    const is = isOne(values[i] ?? 0)
    before[i + 1] = (before[i] ?? 0) + (is ? 1 : 0)
    if (is) last = i
  }
  for (let i = count - 1, next = count + FARTHEST; i >= 0; i--) {
    below[i] = logOf(Math.min(FARTHEST, next - i))
    if (isOne(values[i] ?? 0)) next = i
  }
  return { above, below, before }
}
