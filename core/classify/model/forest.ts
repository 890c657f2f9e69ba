import { type Forest, LEAF } from './unpack.ts'

/** After so many trees rows that are sure enough are left alone. */
const ROUND = 45

/**
 * Log-odds of each row of `data`, which has `width` columns: the sum of one leaf of each tree. Tree by tree, because a
 * tree stays in the processor's cache and the forest does not. Whoever only needs to know that a row has more than `enough` gets
 * what it has when it first does.
 */
export function forestScores(
  forest: Forest,
  data: Float32Array,
  width: number,
  enough = Number.POSITIVE_INFINITY,
): Float64Array {
  const { roots, columns, thresholds, rights, values } = forest
  const sums = new Float64Array(data.length / width)
  let open = Int32Array.from(sums.keys())
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree > 0 && tree % ROUND === 0) open = open.filter((i) => (sums[i] ?? 0) <= enough)
    const root = roots[tree] ?? 0
    for (let k = 0; k < open.length; k++) {
      const i = open[k] ?? 0
      const row = i * width
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
