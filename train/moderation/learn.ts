import { BITS } from '../../core/moderate/model/features.ts'
import { HEADS, type Head } from '../../core/moderate/model/heads.ts'
import type { Example } from './data.ts'
import { fitLinear, type Linear } from './fit.ts'
import { type Matrix, restrict } from './matrix.ts'
import { targetOf } from './targets.ts'

export interface Learnt {
  readonly heads: Readonly<Record<Head, Linear>>
  /** The buckets that have weights, ascending. */
  readonly kept: readonly number[]
}

/** As many as fit in the size that a Lambda bundle can spare; twice as many find 1 % more. */
const KEPT = 30_000
const SEED = 2026

/** Fits all heads twice: once to see which buckets matter, once on those alone, so that nothing is lost by leaving the rest out. */
export function learn(
  examples: readonly Example[],
  matrix: Matrix,
  use: (example: Example, at: number) => boolean,
): Learnt {
  const kept = select(fitAll(examples, matrix, use), matrix)
  return { heads: fitAll(examples, restrict(matrix, kept), use), kept }
}

function fitAll(
  examples: readonly Example[],
  matrix: Matrix,
  use: (example: Example, at: number) => boolean,
) {
  const fitHead = (head: Head) => fitLinear(matrix, targetOf(examples, head, use), SEED)
  return {
    tox: fitHead('tox'),
    hate: fitHead('hate'),
    harass: fitHead('harass'),
    threat: fitHead('threat'),
    sexual: fitHead('sexual'),
    selfharm: fitHead('selfharm'),
    profanity: fitHead('profanity'),
    spam: fitHead('spam'),
  }
}

/** Those that move some head most, by weight and by how often they are met. */
function select(heads: Readonly<Record<Head, Linear>>, matrix: Matrix): number[] {
  const met = new Uint32Array(1 << BITS)
  for (const bucket of matrix.buckets) met[bucket] = (met[bucket] ?? 0) + 1
  const strongest = (bucket: number) =>
    HEADS.reduce((most, head) => Math.max(most, Math.abs(heads[head].weights[bucket] ?? 0)), 0)
  return Array.from(met.keys())
    .filter((bucket) => (met[bucket] ?? 0) > 1)
    .map((bucket) => ({ bucket, worth: strongest(bucket) * Math.log(1 + (met[bucket] ?? 0)) }))
    .sort((a, b) => b.worth - a.worth || a.bucket - b.bucket)
    .slice(0, KEPT)
    .map(({ bucket }) => bucket)
    .sort((a, b) => a - b)
}
