import { type Forest, LEAF } from './weights.ts'

/** Log-odds of one row of `data`, which begins at `row`: the sum of one leaf of each tree. */
export function forestScore(forest: Forest, data: Float32Array, row: number): number {
  const { roots, columns, thresholds, rights, values } = forest
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0
    let column = columns[node] ?? LEAF
    while (column !== LEAF) {
      node += (data[row + column] ?? 0) <= (thresholds[node] ?? 0) ? 1 : (rights[node] ?? 1)
      column = columns[node] ?? LEAF
    }
    sum += values[node] ?? 0
  }
  return sum
}
