/** 32-bit hashes of names and words, signed: as numbers beyond 31 bits and a sign are objects of their own (FNV-1a: Fowler, Noll and Vo). */
export const FNV_OFFSET = 0x811c9dc5
export const FNV_PRIME = 0x01000193

/** Hash of a word that is no text: a tag or class name, told apart by `seed`. */
export function hashName(name: string, seed: number): number {
  return hashPart(name, 0, name.length, seed)
}

/** `hashName` of the units from `from` to `to`. */
export function hashPart(text: string, from: number, to: number, seed: number): number {
  let hash = FNV_OFFSET ^ seed
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash | 0
}

/** Mixes two hashes, or a hash and a seed. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ (other + 0x9e3779b9), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
