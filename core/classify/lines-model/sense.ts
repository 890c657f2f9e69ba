import { type Codes, numbersIn, type PackedTable, unpackTable, weightOf, ZERO } from '../../packed.ts'
import type { Shape } from '../model/shape.ts'

/**
 * What a line means, from vectors of its words: a network with one hidden layer, whose first weights are folded into the
 * vectors. Knows words that no line of its training held.
 */
export interface SenseNet {
  /** Row of each word, by `Shape` hash. */
  readonly places: ReadonlyMap<number, number>
  /** Row-major, a word a row. */
  readonly rows: Codes
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
  const places = new Map<number, number>()
  let hash = 0
  for (const [place, distance] of numbersIn(words).entries()) {
    hash += distance
    places.set(hash, place)
  }
  return { ...rest, places, rows: unpackTable(rows, places.size * rest.hidden.length) }
}

/** Log-odds for being part of the article: beside reporting alone, and on a whole page. `known`: how many words have a vector. */
export interface Sense {
  readonly ask: number
  readonly page: number
  readonly known: number
}

export function senseOf(net: SenseNet, { hashes }: Shape): Sense {
  const { places, rows, scale, hidden } = net
  const size = hidden.length
  const sums = new Float64Array(size)
  let known = 0
  for (const hash of hashes) {
    const place = places.get(hash)
    if (place === undefined) continue
    known++
    for (let k = 0, at = place * size; k < size; k++, at++)
      sums[k] = (sums[k] ?? 0) + weightOf(rows[at] ?? ZERO)
  }
  const factor = scale / Math.sqrt(known + 1)
  let [ask, page] = [net.bias[0] ?? 0, net.bias[1] ?? 0]
  for (let k = 0; k < size; k++) {
    const active = (sums[k] ?? 0) * factor + (hidden[k] ?? 0)
    if (active <= 0) continue
    ask += active * (net.ask[k] ?? 0)
    page += active * (net.page[k] ?? 0)
  }
  return { ask, page, known }
}
