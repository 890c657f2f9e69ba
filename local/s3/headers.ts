import { type Algorithm, type Checksum, DEFAULT_ALGORITHM } from './checksums.ts'
import { S3Fault } from './fault.ts'
import type { ObjectRecord } from './object-file.ts'
import type { S3Request } from './request.ts'

const KEPT = [
  'content-type',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
]
const META = 'x-amz-meta-'
/** S3's limit for names and values of user metadata together. */
const MAX_METADATA_BYTES = 2048

export type Described = Pick<ObjectRecord, 'headers' | 'metadata'>

/** What the uploader says of the object, as kept with it. */
export function describe(request: S3Request): Described {
  const headers: Record<string, string> = { 'content-type': 'binary/octet-stream' }
  const metadata: Record<string, string> = {}
  let bytes = 0
  for (const name of request.headerNames) {
    const value = request.header(name) ?? ''
    if (KEPT.includes(name)) headers[name] = value
    if (name.startsWith(META)) {
      metadata[name.slice(META.length)] = value
      bytes += name.length - META.length + Buffer.byteLength(value)
    }
  }
  if (bytes > MAX_METADATA_BYTES) {
    throw new S3Fault(
      400,
      'MetadataTooLarge',
      'Your metadata headers exceed the maximum allowed metadata size',
      {
        Size: String(bytes),
        MaxSizeAllowed: String(MAX_METADATA_BYTES),
      },
    )
  }
  const encoding = withoutChunking(headers['content-encoding'] ?? '')
  if (encoding === '') delete headers['content-encoding']
  else headers['content-encoding'] = encoding
  return { headers, metadata }
}

function withoutChunking(encoding: string): string {
  const codings = encoding.split(',').map((coding) => coding.trim())
  return codings.filter((coding) => coding !== '' && coding !== 'aws-chunked').join(',')
}

/** The headers of GET and HEAD. `checksum` only where the whole object is answered: clients verify it. */
export function objectHeaders(record: ObjectRecord, withChecksum: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    'accept-ranges': 'bytes',
    'last-modified': new Date(record.modified).toUTCString(),
    etag: `"${record.etag}"`,
    ...(withChecksum && checksumHeaders(record.checksum)),
  }
  for (const [name, value] of Object.entries(record.headers)) {
    headers[name] = Buffer.from(value).toString('latin1')
  }
  for (const [name, value] of Object.entries(record.metadata)) headers[META + name] = encodeWord(value)
  return headers
}

/** Metadata beyond ASCII comes back as an RFC 2047 encoded word, as S3 does. */
function encodeWord(value: string): string {
  return /^[\x20-\x7e\t]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`
}

export function checksumHeaders(checksum: Checksum): Record<string, string> {
  return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type }
}

/** The checksum of a whole body, of the algorithm asked for. */
export function fullChecksum(
  checksums: ReadonlyMap<Algorithm, string>,
  algorithm: Algorithm = DEFAULT_ALGORITHM,
): Checksum {
  const value = checksums.get(algorithm)
  if (value === undefined) throw new Error(`The ${algorithm} checksum was not measured.`)
  return { algorithm, value, type: 'FULL_OBJECT' }
}

/** S3's clock for objects: whole seconds. */
export function wholeSeconds(now: Date): string {
  return `${now.toISOString().slice(0, 19)}.000Z`
}
