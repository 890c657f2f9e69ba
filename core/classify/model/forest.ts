import type { Forest, Settling } from './unpack.ts'

/** Of each step of a tree. The processor takes a tenth less time where column and child are one number. */
export const COLUMN_BITS = 8
const COLUMN = (1 << COLUMN_BITS) - 1
/** After so many trees rows that are sure enough are left alone. */
const ROUND = 45
/** So many rows stay in the processor's cache while all trees pass over them. */
const BATCH = 512

/**
 * Log-odds of each row of `data`, which has `width` columns: the sum of one leaf of each tree. Tree by tree, because a
 * tree stays in the processor's cache and the forest does not; four rows side by side, because each step waits for the one before, and
 * where it leads is reckoned, not guessed. Whoever only needs to know that a row has more than `enough` gets what it has when it
 * first does, and rows that settle early are asked about no further, unless they are fewer than `fewest`.
 */
export function forestScores(
  forest: Forest,
  data: Float32Array,
  width: number,
  enough = Number.POSITIVE_INFINITY,
  fewest = 0,
): Float64Array {
  const sums = new Float64Array(data.length / width)
  const settling = sums.length < fewest ? undefined : forest.settling
  for (let from = 0; from < sums.length; from += BATCH) {
    const to = Math.min(sums.length, from + BATCH)
    addScores(
      forest,
      data.subarray(from * width, to * width),
      width,
      enough,
      settling,
      sums.subarray(from, to),
    )
  }
  return sums
}

function addScores(
  { roots, steps, thresholds, values }: Forest,
  data: Float32Array,
  width: number,
  enough: number,
  settling: Settling | undefined,
  sums: Float64Array,
): void {
  const open = new Int32Array(sums.length)
  for (let i = 0; i < open.length; i++) open[i] = i
  let count = open.length
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree > 0 && tree % ROUND === 0) count = leave(open, count, sums, enough)
    if (tree === settling?.after) count = settle(open, count, sums, settling)
    const root = roots[tree] ?? 0
    const last = count - 1
    for (let k = 0; k <= last; k += 4) {
      // Where fewer are left the last row is asked several times, and side by side takes no longer.
      const i = open[k] ?? 0
      const j = open[Math.min(k + 1, last)] ?? 0
      const l = open[Math.min(k + 2, last)] ?? 0
      const m = open[Math.min(k + 3, last)] ?? 0
      const rowI = i * width
      const rowJ = j * width
      const rowL = l * width
      const rowM = m * width
      let a = root
      let b = root
      let c = root
      let d = root
      // A leaf leads to itself.
      for (let moved = -1; moved !== 0; ) {
        const stepA = steps[a] ?? 0
        const nextA =
          (stepA >> COLUMN_BITS) + Number((data[rowI + (stepA & COLUMN)] ?? 0) > (thresholds[a] ?? 0))
        const stepB = steps[b] ?? 0
        const nextB =
          (stepB >> COLUMN_BITS) + Number((data[rowJ + (stepB & COLUMN)] ?? 0) > (thresholds[b] ?? 0))
        const stepC = steps[c] ?? 0
        const nextC =
          (stepC >> COLUMN_BITS) + Number((data[rowL + (stepC & COLUMN)] ?? 0) > (thresholds[c] ?? 0))
        const stepD = steps[d] ?? 0
        const nextD =
          (stepD >> COLUMN_BITS) + Number((data[rowM + (stepD & COLUMN)] ?? 0) > (thresholds[d] ?? 0))
        moved = (nextA ^ a) | (nextB ^ b) | (nextC ^ c) | (nextD ^ d)
        a = nextA
        b = nextB
        c = nextC
        d = nextD
      }
      // All are read before any is written: the last row gets its leaf once.
      const sumI = (sums[i] ?? 0) + (values[a] ?? 0)
      const sumJ = (sums[j] ?? 0) + (values[b] ?? 0)
      const sumL = (sums[l] ?? 0) + (values[c] ?? 0)
      const sumM = (sums[m] ?? 0) + (values[d] ?? 0)
      sums[i] = sumI
      sums[j] = sumJ
      sums[l] = sumL
      sums[m] = sumM
    }
  }
}

/** Of the first `count` rows of `open` moves those that do not have more than enough to its beginning, and returns how many they are. */
function leave(open: Int32Array, count: number, sums: Float64Array, enough: number): number {
  let left = 0
  for (let k = 0; k < count; k++) {
    const i = open[k] ?? 0
    if ((sums[i] ?? 0) <= enough) open[left++] = i
  }
  return left
}

/** Completes the sums of rows that are sure enough, and moves those that are not, likewise. */
function settle(
  open: Int32Array,
  count: number,
  sums: Float64Array,
  { beyond, below, above }: Settling,
): number {
  let left = 0
  for (let k = 0; k < count; k++) {
    const i = open[k] ?? 0
    const sum = sums[i] ?? 0
    const rest = sum < 0 ? below : above
    if (rest === undefined || Math.abs(sum) < beyond) open[left++] = i
    else sums[i] = rest.start + rest.slope * sum
  }
  return left
}
