import { createHash } from 'node:crypto'
import { folderOf } from '../core/publishers.ts'

/** What the key of a sidecar ends with. */
export const SIDECAR = '.meta.json'
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const ID_LENGTH = 26

/** S3's limit for a key, in bytes of UTF-8. */
const LONGEST_KEY = 1024

/** Id of the article that an object is: 130 bits of the key's SHA-256 in lower-case base32 (RFC 4648). */
export function articleId(key: string): string {
  const digest = createHash('sha256').update(key, 'utf8').digest()
  return Array.from({ length: ID_LENGTH }, (_, i) => ALPHABET[fiveBits(digest, i * 5)]).join('')
}

function fiveBits(bytes: Uint8Array, offset: number): number {
  const byte = offset >> 3
  const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0)
  return (pair >> (11 - (offset & 7))) & 31
}

/**
 * The object that a key speaks of: a sidecar speaks of the key before `.meta.json`, everything else of itself. A bare
 * `.meta.json` has no name before it and is an object like any other.
 */
export function baseKey(key: string): string {
  let base = key
  while (base.endsWith(SIDECAR)) base = base.slice(0, -SIDECAR.length)
  return base === '' || base.endsWith('/') ? key : base
}

/** Key of an object's sidecar, or undefined where S3 allows no key that long. */
export function sidecarKey(key: string): string | undefined {
  const sidecar = `${key}${SIDECAR}`
  return Buffer.byteLength(sidecar) <= LONGEST_KEY ? sidecar : undefined
}

/** Whose article it is where nobody says: the key's first folder. */
export function publisherOf(key: string): string {
  return folderOf(key) ?? 'default'
}
