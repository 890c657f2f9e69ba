import { type Codes, numbersIn, type PackedTable, unpackTable, weightOf, ZERO } from '../../packed.ts'
import type { Shape } from '../model/shape.ts'
import { lookUp, type WordTable, wordTable } from './word-table.ts'

/**
 * What a line means, from vectors of its words: a network with one hidden layer, whose first weights are folded into the
 * vectors. A unit looks at all words together, or at the one that says most of what it listens for: in a long paragraph that asks once,
 * the sum drowns it. Knows words that no line of its training held.
 */
export interface SenseNet {
  /** Row of each word, by `Shape` hash. */
  readonly places: WordTable
  /** Row-major, a word a row, two weights in each number: the first and 65,536 times the second, so that both are added at once. */
  readonly rows: Int32Array
  readonly scale: number
  /** Of each unit: of those of the words together, then of those of a single word. */
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
    rows: pairsOf(unpackTable(rows, places.length * (rest.hidden.length >> 1))),
  }
}

/** The sum of a line's words, 60 at most with glosses of up to four words each, fits in 16 bits in either half. */
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

/** Less than any weight: no word has been seen. */
const NOTHING = -1e4

export function senseOf(net: SenseNet, { hashes }: Shape): Sense {
  const { places, rows, hidden } = net
  const size = hidden.length >> 2
  const sums = new Int32Array(size)
  // The most that a word gives to each unit.
  const peaks = new Int32Array(2 * size).fill(NOTHING)
  let known = 0
  for (let i = 0; i < hashes.length; i++) {
    const place = lookUp(places, hashes[i] ?? 0)
    if (place < 0) continue
    known++
    for (let k = 0, at = place * size; k < size; k++, at++) {
      const pair = rows[at] ?? 0
      sums[k] = (sums[k] ?? 0) + pair
      const lower = (pair << 16) >> 16
      const upper = (pair - lower) >> 16
      if (lower > (peaks[2 * k] ?? 0)) peaks[2 * k] = lower
      if (upper > (peaks[2 * k + 1] ?? 0)) peaks[2 * k + 1] = upper
    }
  }
  return { ...answers(net, sums, known === 0 ? peaks.fill(0) : peaks, 1 / Math.sqrt(known + 1)), known }
}

/** What the second layer makes of the words together, `share` of their sum, and of the peaks. */
function answers(
  { hidden, ask, page, bias, scale }: SenseNet,
  sums: Int32Array,
  peaks: Int32Array,
  share: number,
): { ask: number; page: number } {
  const size = sums.length
  let [asks, pages] = [bias[0] ?? 0, bias[1] ?? 0]
  for (let unit = 0; unit < 4 * size; unit++) {
    const value =
      unit < 2 * size ? halfOf(sums[unit >> 1] ?? 0, unit & 1) * share : (peaks[unit - 2 * size] ?? 0)
    const active = value * scale + (hidden[unit] ?? 0)
    if (active <= 0) continue
    asks += active * (ask[unit] ?? 0)
    pages += active * (page[unit] ?? 0)
  }
  return { ask: asks, page: pages }
}

/** The first or the second of two numbers in one (see `SenseNet.rows`). */
function halfOf(pair: number, second: number): number {
  const first = (pair << 16) >> 16
  return second === 0 ? first : (pair - first) >> 16
}
