/** Tables have 2 ** BITS buckets. */
export const BITS = 20

/** Calls `visit` with the bucket of every word, every pair of neighbours and every pair with one word between; some more than once. */
export function eachBucket(words: readonly string[], visit: (bucket: number) => void): void {
  let before = 0
  let last = 0
  words.forEach((word, at) => {
    const hash = hashOf(word)
    visit(bucketOf(hash))
    if (at > 0) visit(bucketOf(Math.imul(last, 0x9e3779b1) ^ hash))
    if (at > 1) visit(bucketOf(Math.imul(before, 0x85ebca77) ^ hash))
    before = last
    last = hash
  })
}

/** The bucket of one word or fact. */
export function wordBucket(word: string): number {
  return bucketOf(hashOf(word))
}

/** What a feature counts in a window of so many words: short and long windows are to be comparable. */
export function scaleOf(words: number): number {
  return 1 / Math.sqrt(1 + words / 10)
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h
}

/** The finaliser of MurmurHash3, so that every bit of the hash decides. */
function bucketOf(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return (x ^ (x >>> 16)) & ((1 << BITS) - 1)
}
