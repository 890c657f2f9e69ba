import { type Forest, LEAF } from './unpack.ts'

/**
 * Log-odds of each row of `data`, which has `width` columns: the sum of one leaf of each tree. Tree by tree, because a
 * tree stays in the processor's cache and the forest does not.
 */
export function forestScores(forest: Forest, data: Float32Array, width: number): Float64Array {
  const { roots, columns, thresholds, rights, values } = forest
  const sums = new Float64Array(data.length / width)
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0
    for (let i = 0, row = 0; i < sums.length; i++, row += width) {
      let node = root
      let column = columns[node] ?? LEAF
      while (column !== LEAF) {
        node += (data[row + column] ?? 0) <= (thresholds[node] ?? 0) ? 1 : (rights[node] ?? 1)
        column = columns[node] ?? LEAF
      }
      sums[i] = (sums[i] ?? 0) + (values[node] ?? 0)
    }
  }
  return sums
}
