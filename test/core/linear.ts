/** An exponent below this is linear, with room for garbage collection. */
export const LINEAR = 1.5

/**
 * How the processor time of `work` grows with size: 1 is linear, 2 quadratic. The least of several fits over doubling sizes,
 * as noise only ever adds, and something quadratic has 2 in each of them.
 *
 * @param sizes each twice the one before
 */
export async function exponentOf<T>(
  sizes: readonly number[],
  make: (n: number) => T,
  work: (made: T) => unknown,
): Promise<number> {
  const inputs = sizes.map(make)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 5 && least >= LINEAR; attempt += 1) {
    const costs: number[] = []
    for (const input of inputs) costs.push(Math.min(await cost(work, input), await cost(work, input)))
    least = Math.min(least, slope(sizes.map(Math.log2), costs.map(Math.log2)))
  }
  return least
}

/** Microseconds. What a busy machine adds is less than what doubling adds to something quadratic. */
async function cost<T>(work: (input: T) => unknown, input: T): Promise<number> {
  const before = process.cpuUsage().user
  await work(input)
  return Math.max(2_000, process.cpuUsage().user - before)
}

/** Of the straight line that fits best. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const along = xs.map((value, i) => (value - x) * ((ys[i] ?? 0) - y))
  return mean(along) / mean(xs.map((value) => (value - x) ** 2))
}
