import type { Shape } from '../model/shape.ts'
import { bytesOf } from '../model/unpack.ts'

/**
 * What a line means, from vectors of its words: a network with one hidden layer, whose first weights are folded into the
 * vectors. Knows words that no line of its training held.
 */
export interface SenseNet {
  /** Row of each word, by `Shape` hash. */
  readonly places: ReadonlyMap<number, number>
  /** Row-major, a word a row, int8. */
  readonly rows: Int8Array
  readonly scale: number
  readonly hidden: readonly number[]
  readonly ask: readonly number[]
  readonly page: readonly number[]
  readonly bias: readonly number[]
}

export interface PackedSense {
  /** Base64 of uint32, little-endian: the words' hashes, in the order of `rows`. */
  readonly words: string
  /** Base64 of int8. */
  readonly rows: string
  readonly scale: number
  readonly hidden: readonly number[]
  readonly ask: readonly number[]
  readonly page: readonly number[]
  readonly bias: readonly number[]
}

export function unpackSense({ words, rows, ...rest }: PackedSense): SenseNet {
  const view = new DataView(bytesOf(words).buffer)
  const places = new Map<number, number>()
  for (let i = 0; i < view.byteLength / 4; i++) places.set(view.getUint32(i * 4, true), i)
  const table = new Int8Array(bytesOf(rows).buffer)
  if (table.length !== places.size * rest.hidden.length)
    throw new Error('data/lines-model.json has vectors of another size: train again')
  return { ...rest, places, rows: table }
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
    for (let k = 0, at = place * size; k < size; k++, at++) sums[k] = (sums[k] ?? 0) + (rows[at] ?? 0)
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
