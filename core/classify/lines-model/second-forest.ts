import { forestScores } from '../model/forest.ts'
import type { Forest } from '../model/unpack.ts'
import type { Line } from './line.ts'
import { putMeans, sumsOf } from './means.ts'

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
  const asked = Array.from(lines.keys()).filter((i) => (first[i] ?? 0) < SURELY_OWN)
  const added = forestScores(forest, secondColumns(lines, first, asked), secondNames.length)
  const odds = Float32Array.from(lines, (_, i) => first[i] ?? 0)
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
  const odds = Float64Array.from(lines, (_, i) => Math.max(SURELY_GONE, Math.min(SURELY_OWN, first[i] ?? 0)))
  const weights = lines.map(({ shape }) => Math.sqrt(shape.words + 1))
  const sums = sumsOf(weights, [odds])
  const own = distances(odds, (value) => value > OWN)
  const gone = distances(odds, (value) => value < GONE)
  const allGone = gone.before[count] ?? 0
  const shareOf = (is: (value: number) => boolean): number => odds.filter(is).length / count
  const leaning = shareOf((value) => value < LEANING)
  const unclear = shareOf((value) => Math.abs(value) < UNCLEAR)
  const rows = new Float32Array(asked.length * secondNames.length)
  let at = 0
  const put = (value: number): void => {
    rows[at++] = value
  }
  for (const i of asked) {
    for (const k of neighbours) put(odds[i + k] ?? NONE)
    putMeans(sums, i - 2, i + 3, put, i)
    putMeans(sums, i - 5, i + 6, put, i)
    putMeans(sums, 0, i, put)
    putMeans(sums, i + 1, count, put)
    putMeans(sums, 0, count, put)
    put(odds[i] ?? 0)
    put(own.above[i] ?? 0)
    put(own.below[i] ?? 0)
    put(gone.above[i] ?? 0)
    put(gone.below[i] ?? 0)
    put((gone.before[i] ?? 0) / Math.max(1, i))
    put((allGone - (gone.before[i + 1] ?? 0)) / Math.max(1, count - i - 1))
    put(leaning)
    put(unclear)
  }
  return rows
}

/** How far from each line, in logarithms, are the nearest of a sort above and below it; and how many there are before each place. */
function distances(values: Float64Array, isOne: (value: number) => boolean) {
  const count = values.length
  const [above, below] = [new Float64Array(count), new Float64Array(count)]
  const before = new Float64Array(count + 1)
  for (let i = 0, last = -FARTHEST; i < count; i++) {
    above[i] = Math.log1p(Math.min(FARTHEST, i - last))
    const is = isOne(values[i] ?? 0)
    before[i + 1] = (before[i] ?? 0) + (is ? 1 : 0)
    if (is) last = i
  }
  for (let i = count - 1, next = count + FARTHEST; i >= 0; i--) {
    below[i] = Math.log1p(Math.min(FARTHEST, next - i))
    if (isOne(values[i] ?? 0)) next = i
  }
  return { above, below, before }
}
