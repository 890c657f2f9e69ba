/** Tables have 2 ** BITS buckets. */
export const BITS = 20

/**
 * Calls `visit` with the bucket of every word, every pair of neighbours and every pair with one word between, of words whose hashes these
 * are; some more than once.
 */
export function eachBucket(hashes: readonly number[], visit: (bucket: number) => void): void {
  let before = 0
  let last = 0
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    visit(bucketOf(hash))
    if (at > 0) visit(bucketOf(pairOf(last, hash)))
    if (at > 1) visit(bucketOf(Math.imul(before, 0x85ebca77) ^ hash))
    before = last
    last = hash
  }
}

/** The hash of two neighbours. */
export function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second
}

/** What a feature counts in a window of so many words: short and long windows are to be comparable. */
export function scaleOf(words: number): number {
  return 1 / Math.sqrt(1 + words / 10)
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i))
  return hash
}

export const EMPTY_HASH = 0x811c9dc5 | 0

/** Of a text that goes on with one more unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16777619)
}

/** Of the hash of a word or fact: the finaliser of MurmurHash3, so that every bit of it decides. */
export function bucketOf(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return (x ^ (x >>> 16)) & ((1 << BITS) - 1)
}
