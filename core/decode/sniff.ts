/** WHATWG name of the encoding that a byte order mark names. */
export function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

// The platform's own decoders: UTF-8 is the one encoding that every platform reads alike, and at native speed.
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenientUtf8 = new TextDecoder('utf-8')

/** Bytes that are decoded at once: decoders read what is all ASCII many times as quickly, and most parts of a page are. */
const PART = 4096

/** The text if the bytes are valid UTF-8; a byte order mark is part of it. */
export function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    let text = ''
    for (let from = 0; from < bytes.length; ) {
      const end = characterStart(bytes, from + PART)
      text += strictUtf8.decode(bytes.subarray(from, end))
      from = end
    }
    return text
  } catch {
    return undefined
  }
}

/** At or after `from`, where no character goes on; in bytes that are no UTF-8 it may be anywhere. */
function characterStart(bytes: Uint8Array, from: number): number {
  let at = Math.min(from, bytes.length)
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
  return at
}

/** The text, with U+FFFD where bytes are no valid UTF-8. */
export function readUtf8(bytes: Uint8Array): string {
  return lenientUtf8.decode(bytes)
}

const SAMPLE = 4096

/**
 * UTF-16 without a byte order mark: a good part of the code units are ASCII (letters, or in other scripts at
 * least digits, spaces and newlines), so that their zero bytes stand on one side only. `share` of the units is asked for.
 */
export function utf16Guess(bytes: Uint8Array, share: number): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  let evenZeros = 0
  let oddZeros = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) evenZeros += 1
    if (bytes[i + 1] === 0) oddZeros += 1
  }
  const enough = Math.max(1, (length / 2) * share)
  if (length < 4 || (evenZeros > 0 && oddZeros > 0)) return undefined
  if (oddZeros >= enough) return 'utf-16le'
  return evenZeros >= enough ? 'utf-16be' : undefined
}

/** How many characters beyond ASCII are sound UTF-8, and how many bytes are not. */
export function utf8Damage(bytes: Uint8Array): { sound: number; broken: number } {
  let sound = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    let tail = 1
    while (tail < length && ((bytes[i + tail] ?? 0) & 0xc0) === 0x80) tail += 1
    if (length > 0 && tail === length) {
      sound += 1
      i += length - 1
    } else broken += 1
  }
  return { sound, broken }
}
