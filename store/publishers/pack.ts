/** Fingerprints and lessons as bytes: DynamoDB counts every kilobyte that an article writes. */
import type { Fingerprint, Lesson, Passage } from '../../core/types.ts'

const HASH_BYTES = 8
const SHINGLE_BYTES = 3
const EDGE = 1
const LEANS = 2
/** A template of its own follows. */
const TEMPLATE = 4

export function packFingerprint(fingerprint: Fingerprint): Buffer {
  const { hash, shingles } = fingerprint
  const bytes = Buffer.alloc(sizeOf(fingerprint))
  bytes.write(hash, 'hex')
  bytes.writeUInt8(shingles.length, HASH_BYTES)
  for (const [i, shingle] of shingles.entries())
    bytes.writeUIntBE(shingle, HASH_BYTES + 1 + SHINGLE_BYTES * i, SHINGLE_BYTES)
  return bytes
}

export function unpackFingerprint(packed: Uint8Array): Fingerprint {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const shingles = Array.from({ length: bytes.readUInt8(HASH_BYTES) }, (_, i) =>
    bytes.readUIntBE(HASH_BYTES + 1 + SHINGLE_BYTES * i, SHINGLE_BYTES),
  )
  return { hash: bytes.toString('hex', 0, HASH_BYTES), shingles }
}

/** Without the passages' texts, and without the shingles of those that are known by their very words. */
export function packLesson({ body, passages }: Lesson): Uint8Array {
  return Buffer.concat([Buffer.from(body, 'hex'), ...passages.flatMap(packPassage)])
}

function packPassage({ fingerprint, template, isEdge, leans }: Passage): readonly Buffer[] {
  const known = template.hash === fingerprint.hash ? [fingerprint] : [fingerprint, template]
  const flags = (isEdge ? EDGE : 0) | (leans ? LEANS : 0) | (known.length > 1 ? TEMPLATE : 0)
  const isWhole = isEdge || leans
  return [Buffer.of(flags), ...known.map((one) => packFingerprint(isWhole ? one : { ...one, shingles: [] }))]
}

export function unpackLesson(packed: Uint8Array): Lesson {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const passages: Passage[] = []
  for (let at = HASH_BYTES; at < bytes.length; ) {
    const flags = bytes.readUInt8(at)
    const fingerprint = unpackFingerprint(bytes.subarray(at + 1))
    at += 1 + sizeOf(fingerprint)
    const own = (flags & TEMPLATE) > 0 ? unpackFingerprint(bytes.subarray(at)) : undefined
    if (own !== undefined) at += sizeOf(own)
    const template = own ?? fingerprint
    passages.push({ fingerprint, template, text: '', isEdge: (flags & EDGE) > 0, leans: (flags & LEANS) > 0 })
  }
  return { body: bytes.toString('hex', 0, HASH_BYTES), passages }
}

/** Of a packed fingerprint: 9 bytes, and 3 for each shingle. */
function sizeOf({ shingles }: Fingerprint): number {
  return HASH_BYTES + 1 + SHINGLE_BYTES * shingles.length
}

/** For JSON: the passage as base64 of its packed fingerprint. */
export type Packed<T extends { readonly passage: Fingerprint }> = Omit<T, 'passage'> & {
  readonly passage: string
}

export function packPassageOf<T extends { readonly passage: Fingerprint }>(one: T): Packed<T> {
  return { ...one, passage: packFingerprint(one.passage).toString('base64') }
}

export function unpackPassageOf<T extends { readonly passage: string }>(
  one: T,
): Omit<T, 'passage'> & { readonly passage: Fingerprint } {
  return { ...one, passage: unpackFingerprint(Buffer.from(one.passage, 'base64')) }
}
