/** Numbers from 0 by the 32-bit hash of a word: open addressing, since every word of every text is asked for. */
export interface WordTable {
  readonly hashes: Int32Array
  /** -1 where the place is empty. */
  readonly values: Int32Array
}

/** Sparse, so that words that are not in it are mostly known from one look. */
const ROOM = 4

export function wordTable(entries: readonly (readonly [hash: number, value: number])[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length * ROOM)))
  const hashes = new Int32Array(size)
  const values = new Int32Array(size).fill(-1)
  for (const [number, value] of entries) {
    const hash = number | 0
    let at = placeOf(hash, size)
    while (values[at] !== -1 && hashes[at] !== hash) at = (at + 1) & (size - 1)
    hashes[at] = hash
    values[at] = value
  }
  return { hashes, values }
}

/** -1 for a word that is not in it. */
export function lookUp({ hashes, values }: WordTable, hash: number): number {
  const mask = values.length - 1
  let at = placeOf(hash, values.length)
  while (values[at] !== -1 && hashes[at] !== hash) at = (at + 1) & mask
  return values[at] ?? -1
}

/** Where the search for a word begins among `size` places, a power of two. */
export function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}
