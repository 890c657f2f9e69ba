import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { crc32c, crc64nvme } from './crc.ts'
import { invalidRequest, notImplemented } from './fault.ts'

/** S3's additional checksums that this engine knows, by the name that headers use. */
export const ALGORITHMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const
export type Algorithm = (typeof ALGORITHMS)[number]
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE'

export interface Checksum {
  readonly algorithm: Algorithm
  /** Base64; a composite ends in `-PARTS`. */
  readonly value: string
  readonly type: ChecksumType
}

export interface Digest {
  update(bytes: Uint8Array): void
  digest(): Buffer
}

/** What S3 computes where the uploader names nothing. */
export const DEFAULT_ALGORITHM: Algorithm = 'crc64nvme'

const DIGEST_BYTES: Record<Algorithm, number> = { crc32: 4, crc32c: 4, crc64nvme: 8, sha1: 20, sha256: 32 }

export function startDigest(algorithm: Algorithm | 'md5'): Digest {
  if (algorithm === 'crc32') return zlibCrc32()
  if (algorithm === 'crc32c') return crc32c()
  if (algorithm === 'crc64nvme') return crc64nvme()
  const hash = createHash(algorithm)
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() }
}

function zlibCrc32(): Digest {
  let value = 0
  return {
    update(bytes) {
      value = crc32(bytes, value)
    },
    digest() {
      const out = Buffer.alloc(4)
      out.writeUInt32BE(value)
      return out
    },
  }
}

/** The algorithm that a header value such as `CRC32` or `sha256` names. */
export function algorithmNamed(name: string): Algorithm {
  const lower = name.toLowerCase()
  const found = ALGORITHMS.find((algorithm) => algorithm === lower)
  if (found === undefined) throw notImplemented(`The checksum algorithm ${name}`)
  return found
}

/** The algorithm that a header such as `x-amz-checksum-crc32` carries; undefined for any other header. */
export function algorithmOfHeader(header: string): Algorithm | undefined {
  const name = header.startsWith('x-amz-checksum-') ? header.slice('x-amz-checksum-'.length) : ''
  if (name === '' || name === 'mode' || name === 'type' || name === 'algorithm') return undefined
  return algorithmNamed(name)
}

/** Refuses a base64 value that cannot be a checksum of this kind. */
export function checkChecksumValue(algorithm: Algorithm, value: string): void {
  const bytes = Buffer.from(value, 'base64')
  if (bytes.length !== DIGEST_BYTES[algorithm] || bytes.toString('base64') !== value) {
    throw invalidRequest(`Value for x-amz-checksum-${algorithm} header is invalid.`)
  }
}

/** The checksum of the parts' checksums, as S3 makes it for SHA and, by default, CRC-32 multipart uploads. */
export function compositeChecksum(algorithm: Algorithm, parts: readonly string[]): Checksum {
  const digest = startDigest(algorithm)
  for (const part of parts) digest.update(Buffer.from(part, 'base64'))
  const value = `${digest.digest().toString('base64')}-${parts.length}`
  return { algorithm, value, type: 'COMPOSITE' }
}

/** `type` where the uploader names none. */
export function multipartType(algorithm: Algorithm, named: string | undefined): ChecksumType {
  const type = named ?? (algorithm === 'crc64nvme' ? 'FULL_OBJECT' : 'COMPOSITE')
  const full = type === 'FULL_OBJECT' && algorithm.startsWith('crc')
  const composite = type === 'COMPOSITE' && algorithm !== 'crc64nvme'
  if (full) return 'FULL_OBJECT'
  if (composite) return 'COMPOSITE'
  throw invalidRequest(`The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`)
}

/** The XML element name, e.g. `ChecksumCRC32C`. */
export function checksumElement(algorithm: Algorithm): string {
  return `Checksum${algorithm.toUpperCase()}`
}
