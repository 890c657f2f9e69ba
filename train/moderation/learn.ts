import { BITS } from '../../core/moderate/model/features.ts'
import { HEADS, type Head } from '../../core/moderate/model/heads.ts'
import type { Example } from './data.ts'
import { fitLinear, type Linear } from './fit.ts'
import { type Matrix, restrict } from './matrix.ts'
import { perHead } from './per-head.ts'
import { targetOf } from './targets.ts'

export interface Learnt {
  readonly heads: Readonly<Record<Head, Linear>>
  /** The buckets that have weights, ascending. */
  readonly kept: readonly number[]
}

/** As many as fit in the size that a Lambda bundle can spare; twice as many find 1 % more. */
const KEPT = 60_000
const SEED = 2026
/** Passes over all rows: to choose the buckets, and then to weigh them. */
const LOOKING = 2
const LEARNING = 4

/** Fits heads twice: once to see which buckets matter, once on those alone, so that nothing is lost by leaving the rest out. */
export function learn(
  examples: readonly Example[],
  matrix: Matrix,
  use: (example: Example, at: number) => boolean,
  heads: readonly Head[] = HEADS,
): Learnt {
  const targets = heads.map((head) => targetOf(examples, head, use))
  const kept = select(fitLinear(matrix, targets, SEED, LOOKING), matrix)
  const fitted = fitLinear(restrict(matrix, kept), targets, SEED, LEARNING)
  const none = { weights: new Float32Array(0), bias: 0 }
  return { heads: perHead((head) => fitted[heads.indexOf(head)] ?? none), kept }
}

/** Those that move some head most, by weight and by how often they are met. */
function select(fitted: readonly Linear[], matrix: Matrix): number[] {
  const met = new Uint32Array(1 << BITS)
  for (const bucket of matrix.buckets) met[bucket] = (met[bucket] ?? 0) + 1
  const strongest = (bucket: number) =>
    fitted.reduce((most, { weights }) => Math.max(most, Math.abs(weights[bucket] ?? 0)), 0)
  return Array.from(met.keys())
    .filter((bucket) => (met[bucket] ?? 0) > 0)
    .map((bucket) => ({ bucket, worth: strongest(bucket) * Math.log(1 + (met[bucket] ?? 0)) }))
    .sort((a, b) => b.worth - a.worth || a.bucket - b.bucket)
    .slice(0, KEPT)
    .map(({ bucket }) => bucket)
    .sort((a, b) => a - b)
}
