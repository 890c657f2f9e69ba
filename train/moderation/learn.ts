import { HEADS, type Head } from '../../core/moderate/model/heads.ts'
import type { Example } from './data.ts'
import { documentsOf, fitDocuments } from './documents.ts'
import { fitLinear, type Linear } from './fit.ts'
import { type Matrix, restrict } from './matrix.ts'
import { perHead } from './per-head.ts'
import { targetOf } from './targets.ts'

export interface Learnt {
  readonly heads: Readonly<Record<Head, Linear>>
  /** The rows that it was fitted on, with nothing but the features that have weights. */
  readonly known: Matrix
}

/** As many as fit in the size that a Lambda bundle can spare; twice as many find 1 % more. */
const KEPT = 60_000
const SEED = 2026
/** Passes over all rows: to choose the buckets, and then to weigh them. */
const LOOKING = 2
const LEARNING = 4
/** Over whole texts: there are few, and what tells is spread over them. */
const READING = 20
/** How much more a text of spam counts than one that is none. */
const SPAM_WEIGHT = 2

/** Fits heads twice: once to see which buckets matter, once on those alone, so that nothing is lost by leaving the rest out. */
export function learn(
  examples: readonly Example[],
  matrix: Matrix,
  use: (example: Example, at: number) => boolean,
  heads: readonly Head[] = HEADS,
): Learnt {
  const targets = heads.map((head) => targetOf(examples, head, use))
  const known = restrict(matrix, select(fitLinear(matrix, targets, SEED, LOOKING), matrix))
  const fitted = fitLinear(known, targets, SEED, LEARNING)
  const none = { weights: new Float32Array(0), bias: 0 }
  const own = perHead((head) => fitted[heads.indexOf(head)] ?? none)
  const spam = heads.includes('spam') ? between(own.spam, learnSpam(examples, known, use)) : none
  return { heads: { ...own, spam }, known }
}

/** Spam as a property of whole texts, most of whose windows may be as innocent as any. */
function learnSpam(
  examples: readonly Example[],
  known: Matrix,
  use: (example: Example, at: number) => boolean,
): Linear {
  const documents = documentsOf(
    examples,
    known,
    (example, at) => example.labels.spam !== undefined && use(example, at),
  )
  const labels = documents.firsts.map((at) => examples[at]?.labels.spam ?? 0)
  const weights = labels.map((label) => (label === 1 ? SPAM_WEIGHT : 1))
  return fitDocuments(documents, labels, weights, {
    count: known.buckets.length,
    seed: SEED,
    epochs: READING,
  })
}

/** Half the one and half the other: each errs where the other does not. */
function between(a: Linear, b: Linear): Linear {
  const weights = a.weights.map((weight, feature) => (weight + (b.weights[feature] ?? 0)) / 2)
  return { weights, bias: (a.bias + b.bias) / 2 }
}

/** Those that move some head most, by weight and by how often they are met. */
function select(fitted: readonly Linear[], matrix: Matrix): number[] {
  const met = new Uint32Array(matrix.buckets.length)
  for (const feature of matrix.features) met[feature] = (met[feature] ?? 0) + 1
  const strongest = (feature: number) =>
    fitted.reduce((most, { weights }) => Math.max(most, Math.abs(weights[feature] ?? 0)), 0)
  return Array.from(met.keys())
    .filter((feature) => (met[feature] ?? 0) > 0)
    .map((feature) => ({ feature, worth: strongest(feature) * Math.log(1 + (met[feature] ?? 0)) }))
    .sort((a, b) => b.worth - a.worth || a.feature - b.feature)
    .slice(0, KEPT)
    .map(({ feature }) => feature)
    .sort((a, b) => a - b)
}
