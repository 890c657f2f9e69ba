import type { Put } from './line.ts'

/** Running sums over the lines of a text, from which the mean of any stretch is read. */
export interface Sums {
  readonly weights: Float64Array
  readonly values: readonly Float64Array[]
}

/** One weight a line, and any number of values of it. */
export function sumsOf(
  weights: readonly number[],
  values: readonly (readonly number[] | Float64Array)[],
): Sums {
  return {
    weights: running(weights),
    values: values.map((value) => running(value, weights)),
  }
}

/** The sum of the values before each place, the last of all; each times its weight, where there are some. */
export function running(values: readonly number[] | Float64Array, weights?: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++)
    sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0) * (weights === undefined ? 1 : (weights[i] ?? 0))
  return sums
}

/** The weighted mean of each value over the lines from `start` to before `end`, but for the one at `without`; 0 where there are none. */
export function putMeans(
  { weights, values }: Sums,
  start: number,
  end: number,
  put: Put,
  without?: number,
): void {
  const from = Math.max(0, start)
  const to = Math.min(weights.length - 1, end)
  const between = (sums: Float64Array): number => {
    const all = (sums[to] ?? 0) - (sums[from] ?? 0)
    return without === undefined ? all : all - ((sums[without + 1] ?? 0) - (sums[without] ?? 0))
  }
  const weight = between(weights)
  for (const value of values) put(weight <= 0 ? 0 : between(value) / weight)
}

/** One line's score counts no more than this in a mean. */
export function clip(score: number): number {
  return Math.max(-6, Math.min(6, score))
}
