import { noSuchKey, notImplemented, preconditionFailed } from './fault.ts'
import type { ObjectRecord } from './object-file.ts'
import type { S3Request } from './request.ts'

/** Conditional writes: If-Match with one ETag, If-None-Match with `*`, as S3 knows them. */
export function checkWrite(request: S3Request, key: string): (existing: ObjectRecord | undefined) => void {
  const match = request.header('if-match')
  const noneMatch = request.header('if-none-match')
  if (noneMatch !== undefined && noneMatch !== '*')
    throw notImplemented('If-None-Match with an ETag, on a write,')
  return (existing) => {
    if (noneMatch !== undefined && existing) throw preconditionFailed('If-None-Match')
    if (match === undefined) return
    if (!existing) throw noSuchKey(key)
    if (!matches(match, existing)) throw preconditionFailed('If-Match')
  }
}

/**
 * Conditional reads, in the order of RFC 9110: If-Match decides over If-Unmodified-Since, If-None-Match over
 * If-Modified-Since. `prefix` is `x-amz-copy-source-` for the source of a copy.
 */
export function checkRead(request: S3Request, record: ObjectRecord, prefix = ''): 'send' | 'not-modified' {
  const modified = Date.parse(record.modified)
  const match = request.header(`${prefix}if-match`)
  const unmodifiedSince = request.header(`${prefix}if-unmodified-since`)
  if (match !== undefined) {
    if (!matches(match, record)) throw preconditionFailed('If-Match')
  } else if (unmodifiedSince !== undefined && modified > Date.parse(unmodifiedSince)) {
    throw preconditionFailed('If-Unmodified-Since')
  }
  const noneMatch = request.header(`${prefix}if-none-match`)
  if (noneMatch !== undefined) return matches(noneMatch, record) ? 'not-modified' : 'send'
  const modifiedSince = request.header(`${prefix}if-modified-since`)
  return modifiedSince !== undefined && modified <= Date.parse(modifiedSince) ? 'not-modified' : 'send'
}

function matches(header: string, record: ObjectRecord): boolean {
  return header.split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '').replaceAll('"', '')
    return tag === '*' || tag === record.etag
  })
}
