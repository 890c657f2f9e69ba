import { BITS, scaleOf } from '../../core/moderate/model/features.ts'
import { nameWindow, visitBuckets } from '../../core/moderate/model/names.ts'
import type { Example } from './data.ts'

/** Buckets of every example, row after row: row `i` is `buckets[starts[i] .. starts[i + 1]]`, each counting `scales[i]`. */
export interface Matrix {
  readonly starts: Uint32Array
  readonly buckets: Uint32Array
  readonly scales: Float32Array
}

export function featurise(examples: readonly Example[]): Matrix {
  const scales = new Float32Array(examples.length)
  const rows = examples.map((example, at) => {
    const named = nameWindow(example.window.tokens, example.text)
    const buckets = new Set<number>()
    visitBuckets(named, (bucket) => buckets.add(bucket))
    scales[at] = scaleOf(named.words.length)
    return Uint32Array.from(buckets)
  })
  return { ...join(rows), scales }
}

/** The buckets that at least so many rows have: fewer tell nothing. */
export function metOften({ buckets }: Matrix, least: number): number[] {
  const met = new Uint32Array(1 << BITS)
  for (const bucket of buckets) met[bucket] = (met[bucket] ?? 0) + 1
  return Array.from(met.keys()).filter((bucket) => (met[bucket] ?? 0) >= least)
}

/** The same rows with nothing but the buckets that are kept. */
export function restrict(matrix: Matrix, kept: readonly number[]): Matrix {
  const keep = new Uint8Array(1 << BITS)
  for (const bucket of kept) keep[bucket] = 1
  const rows = Array.from(matrix.scales, (_, at) =>
    matrix.buckets.subarray(matrix.starts[at], matrix.starts[at + 1]).filter((bucket) => keep[bucket] === 1),
  )
  return { ...join(rows), scales: matrix.scales }
}

function join(rows: readonly Uint32Array[]): Omit<Matrix, 'scales'> {
  const starts = new Uint32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length
  const buckets = new Uint32Array(starts[rows.length] ?? 0)
  for (const [at, row] of rows.entries()) buckets.set(row, starts[at])
  return { starts, buckets }
}
