/** Running sums over the lines of a text, from which the mean of any stretch is read. */
export interface Sums {
  /** Row-major: what all lines before a place sum up to, the last row of all. A weight, and each value times its weight. */
  readonly rows: Float64Array
  readonly width: number
}

/** The running sums of `rows`, in their place: behind an empty row one for each line, its weight and its values. */
export function summedUp(rows: Float64Array, width: number): Sums {
  for (let at = width; at < rows.length; at += width) {
    const weight = rows[at] ?? 0
    for (let k = at + 1; k < at + width; k++) rows[k] = (rows[k - width] ?? 0) + (rows[k] ?? 0) * weight
    rows[at] = (rows[at - width] ?? 0) + weight
  }
  return { rows, width }
}

/**
 * Writes the weighted mean of each value over the lines from `start` to before `end`, 0 where there are none, and answers where the next
 * columns begin.
 */
export function putMeans(
  { rows: sums, width }: Sums,
  start: number,
  end: number,
  rows: Float32Array,
  first: number,
): number {
  const from = Math.max(0, start * width)
  const to = Math.min(sums.length - width, end * width)
  const weight = (sums[to] ?? 0) - (sums[from] ?? 0)
  let at = first
  for (let k = 1; k < width; k++)
    rows[at++] = weight <= 0 ? 0 : ((sums[to + k] ?? 0) - (sums[from + k] ?? 0)) / weight
  return at
}

/** One line's score counts no more than this in a mean. */
export function clip(score: number): number {
  return Math.max(-6, Math.min(6, score))
}
