import { BITS, scaleOf } from '../../core/moderate/model/features.ts'
import { type Named, visitBuckets } from '../../core/moderate/model/names.ts'

/**
 * Features of every example, row after row: row `i` is `features[starts[i] .. starts[i + 1]]`, each counting `scales[i]`. A feature is a
 * place in `buckets`, so that what is learnt of all of them lies close together in memory.
 */
export interface Matrix {
  readonly starts: Uint32Array
  readonly features: Uint32Array
  readonly scales: Float32Array
  /** Ascending. */
  readonly buckets: readonly number[]
}

/** Of what the model is told of each example; buckets that fewer than `least` have are left out. */
export function featurise(named: Iterable<Named>, least: number): Matrix {
  const rows: Uint32Array[] = []
  const scales: number[] = []
  for (const one of named) {
    const buckets = new Set<number>()
    visitBuckets(one, (bucket) => buckets.add(bucket))
    rows.push(Uint32Array.from(buckets))
    scales.push(scaleOf(one.words.length))
  }
  const met = new Uint32Array(1 << BITS)
  for (const row of rows) for (const bucket of row) met[bucket] = (met[bucket] ?? 0) + 1
  const kept = Array.from(met.keys()).filter((bucket) => (met[bucket] ?? 0) >= least)
  return { ...join(rows, kept, 1 << BITS), scales: Float32Array.from(scales), buckets: kept }
}

/** The same rows with nothing but the features that are kept, ascending. */
export function restrict(matrix: Matrix, kept: readonly number[]): Matrix {
  const rows = Array.from(matrix.scales, (_, at) =>
    matrix.features.subarray(matrix.starts[at], matrix.starts[at + 1]),
  )
  const buckets = kept.map((feature) => matrix.buckets[feature] ?? 0)
  return { ...join(rows, kept, matrix.buckets.length), scales: matrix.scales, buckets }
}

/** Rows of places in `kept`, from rows of what `kept` names: numbers below `most`. */
function join(rows: readonly Uint32Array[], kept: readonly number[], most: number) {
  const places = new Int32Array(most).fill(-1)
  kept.forEach((feature, at) => {
    places[feature] = at
  })
  const starts = new Uint32Array(rows.length + 1)
  const features = new Uint32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let end = 0
  for (const [at, row] of rows.entries()) {
    for (const feature of row) {
      const place = places[feature] ?? -1
      if (place >= 0) features[end++] = place
    }
    starts[at + 1] = end
  }
  return { starts, features: features.slice(0, end) }
}
