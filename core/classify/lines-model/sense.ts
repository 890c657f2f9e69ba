import { type Codes, numbersIn, type PackedTable, unpackTable, weightOf, ZERO } from '../../packed.ts'
import type { Shape } from '../model/shape.ts'
import { lookUp, type WordTable, wordTable } from './word-table.ts'

/**
 * What a line means, from vectors of its words: a network with one hidden layer, whose first weights are folded into the
 * vectors. Knows words that no line of its training held.
 */
export interface SenseNet {
  /** Row of each word, by `Shape` hash. */
  readonly places: WordTable
  /** Row-major, a word a row, two weights in each number: the first and 65,536 times the second, so that both are added at once. */
  readonly rows: Int32Array
  readonly scale: number
  readonly hidden: readonly number[]
  readonly ask: readonly number[]
  readonly page: readonly number[]
  readonly bias: readonly number[]
}

export interface PackedSense {
  /** Numbers (see `numbersIn`): the words' hashes, ascending, each as the distance from the one before. In the order of `rows`. */
  readonly words: string
  readonly rows: PackedTable
  readonly scale: number
  readonly hidden: readonly number[]
  readonly ask: readonly number[]
  readonly page: readonly number[]
  readonly bias: readonly number[]
}

export function unpackSense({ words, rows, ...rest }: PackedSense): SenseNet {
  let hash = 0
  const places = Array.from(numbersIn(words), (distance, place) => {
    hash += distance
    return [hash, place] as const
  })
  return {
    ...rest,
    places: wordTable(places),
    rows: pairsOf(unpackTable(rows, places.length * rest.hidden.length)),
  }
}

/** The sum of a line's words, 60 at most with glosses of up to three words each, is no larger than 16 bits in either half. */
function pairsOf(codes: Codes): Int32Array {
  const pairs = new Int32Array(codes.length >> 1)
  for (let i = 0, at = 0; i < pairs.length; i++, at += 2)
    pairs[i] = weightOf(codes[at] ?? ZERO) + (weightOf(codes[at + 1] ?? ZERO) << 16)
  return pairs
}

/** Log-odds for being part of the article: beside reporting alone, and on a whole page. `known`: how many words have a vector. */
export interface Sense {
  readonly ask: number
  readonly page: number
  readonly known: number
}

export function senseOf(net: SenseNet, { hashes }: Shape): Sense {
  const { places, rows, scale, hidden } = net
  const size = hidden.length >> 1
  const sums = new Int32Array(size)
  let known = 0
  for (let i = 0; i < hashes.length; i++) {
    const place = lookUp(places, hashes[i] ?? 0)
    if (place < 0) continue
    known++
    for (let k = 0, at = place * size; k < size; k++, at++) sums[k] = (sums[k] ?? 0) + (rows[at] ?? 0)
  }
  const factor = scale / Math.sqrt(known + 1)
  let [ask, page] = [net.bias[0] ?? 0, net.bias[1] ?? 0]
  for (let k = 0; k < hidden.length; k++) {
    const pair = sums[k >> 1] ?? 0
    const first = (pair << 16) >> 16
    const sum = (k & 1) === 0 ? first : (pair - first) >> 16
    const active = sum * factor + (hidden[k] ?? 0)
    if (active <= 0) continue
    ask += active * (net.ask[k] ?? 0)
    page += active * (net.page[k] ?? 0)
  }
  return { ask, page, known }
}
