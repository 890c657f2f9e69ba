/** Bytes looked at, from the beginning. */
const SAMPLE = 65_536
/** Of a few words the quotes and dashes alone may be a large part. */
const TOO_FEW = 20
/** Icelandic writes one letter in eight beyond ASCII, the most in Western Europe; Greek, Cyrillic and EBCDIC nearly all. */
const LARGEST_SHARE = 0.3

/**
 * Whether bytes that are no UTF-8 and declare nothing can be windows-1252. Of another encoding, read so, nothing would be
 * left but signs.
 */
export function isPlausiblyWestern(bytes: Uint8Array): boolean {
  let beyond = 0
  let inked = 0
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte <= 0x20) continue
    inked += 1
    if (byte >= 0x80) beyond += 1
  }
  return beyond < TOO_FEW || beyond <= inked * LARGEST_SHARE
}
