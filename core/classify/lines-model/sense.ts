import { type Codes, numbersIn, type PackedTable, unpackTable, weightOf, ZERO } from '../../packed.ts'
import { lookUp, type WordTable, wordTable } from '../../word-table.ts'
import type { Shape } from '../model/shape.ts'

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
  readonly hidden: Float64Array
  readonly ask: Float64Array
  readonly page: Float64Array
  readonly bias: readonly number[]
  /** What the words of a line give to each unit: all together, then the most that one of them gives. */
  readonly given: Int32Array
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

export function unpackSense({ words, rows, hidden, ask, page, ...rest }: PackedSense): SenseNet {
  let hash = 0
  const places = Array.from(numbersIn(words), (distance, place) => {
    hash += distance
    return [hash, place] as const
  })
  return {
    ...rest,
    places: wordTable(places),
    rows: pairsOf(unpackTable(rows, places.length * (hidden.length >> 1))),
    hidden: Float64Array.from(hidden),
    ask: Float64Array.from(ask),
    page: Float64Array.from(page),
    given: new Int32Array(hidden.length),
  }
}

/** The sum of a line's words, `MOST_READ` at most, fits in 16 bits in either half. */
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
/** A line's words, 60 at most, with glosses of up to four words each. */
const MOST_READ = 240
/** Where the rows of its words begin. This and `given` are of the line that is being read: to make them for each takes as long as to fill them. */
const STARTS = new Int32Array(MOST_READ)

export function senseOf(net: SenseNet, { hashes }: Shape): Sense {
  const { rows, given } = net
  const pairs = given.length >> 2
  const known = findRows(net.places, hashes, pairs)
  if (known === 0) given.fill(0)
  for (let k = 0; k < pairs && known > 0; k++) {
    let sum = 0
    let mostLower = NOTHING
    let mostUpper = NOTHING
    for (let i = 0; i < known; i++) {
      const pair = rows[(STARTS[i] ?? 0) + k] ?? 0
      const lower = lowerOf(pair)
      sum = (sum + pair) | 0
      mostLower = larger(mostLower, lower)
      mostUpper = larger(mostUpper, (pair - lower) >> 16)
    }
    const lower = lowerOf(sum)
    given[2 * k] = lower
    given[2 * k + 1] = (sum - lower) >> 16
    given[2 * (pairs + k)] = mostLower
    given[2 * (pairs + k) + 1] = mostUpper
  }
  return { ...answers(net, 1 / Math.sqrt(known + 1)), known }
}

/** Puts where the row of each word that has one begins into `STARTS`, and returns how many there are. */
function findRows(places: WordTable, hashes: readonly number[], width: number): number {
  let known = 0
  for (let i = 0; i < hashes.length; i++) {
    const place = lookUp(places, hashes[i] ?? 0)
    if (place >= 0) STARTS[known++] = place * width
  }
  return known
}

/** The first of two numbers in one (see `SenseNet.rows`). */
function lowerOf(pair: number): number {
  return (pair << 16) >> 16
}

/** Of small whole numbers; reckoned, as which of them it is nobody can guess, nor a processor. */
function larger(one: number, other: number): number {
  const more = other - one
  return one + (more & ~(more >> 31))
}

/** What the second layer makes of what is given to the units, `share` of it where it comes from all words together. */
function answers(
  { given, hidden, ask, page, bias, scale }: SenseNet,
  share: number,
): { ask: number; page: number } {
  let [asks, pages] = [bias[0] ?? 0, bias[1] ?? 0]
  for (let unit = 0; unit < given.length; unit++) {
    const value = (given[unit] ?? 0) * (2 * unit < given.length ? share : 1)
    const active = value * scale + (hidden[unit] ?? 0)
    if (active <= 0) continue
    asks += active * (ask[unit] ?? 0)
    pages += active * (page[unit] ?? 0)
  }
  return { ask: asks, page: pages }
}
