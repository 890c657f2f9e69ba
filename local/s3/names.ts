import { S3Fault } from './fault.ts'

/** Order of the UTF-8 bytes, which is S3's order of keys; JavaScript's own `<` puts emoji before U+E000. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above every other UTF-16 unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** URL encoding as S3 uses it in events and listings (Java's URLEncoder, slashes kept): a space is `+`. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
}

/** Percent-decoding of a path or copy source; `+` is a plus. */
export function decodePath(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new S3Fault(400, 'InvalidURI', "Couldn't parse the specified URI.")
  }
}

const BUCKET = /^(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/

export function checkBucketName(name: string): void {
  if (!BUCKET.test(name)) {
    throw new S3Fault(400, 'InvalidBucketName', 'The specified bucket is not valid.', { BucketName: name })
  }
}

const MAX_KEY_BYTES = 1024

export function checkKey(key: string): void {
  const size = Buffer.byteLength(key)
  if (size > MAX_KEY_BYTES) {
    throw new S3Fault(400, 'KeyTooLongError', 'Your key is too long', {
      Size: String(size),
      MaxSizeAllowed: String(MAX_KEY_BYTES),
    })
  }
}
