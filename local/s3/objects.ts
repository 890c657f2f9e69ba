import { closeSync } from 'node:fs'
import { DEFAULT_ALGORITHM } from './checksums.ts'
import { checkRead, checkWrite } from './conditions.ts'
import type { Answer, Context } from './context.ts'
import { invalidArgument, noSuchKey } from './fault.ts'
import { checksumHeaders, describe, fullChecksum, objectHeaders, wholeSeconds } from './headers.ts'
import type { ObjectRecord } from './object-file.ts'
import { parseRange } from './range.ts'
import { receive } from './receive.ts'
import type { S3Request } from './request.ts'

export async function putObject(context: Context, request: S3Request): Promise<Answer> {
  const bucket = context.store.bucket(request.bucket)
  const check = checkWrite(request, request.key)
  const described = describe(request)
  const staged = context.store.stage()
  try {
    const body = await receive(
      request,
      (bytes) => staged.write(bytes),
      (declared) => [declared ?? DEFAULT_ALGORITHM],
    )
    const record: ObjectRecord = {
      key: request.key,
      size: body.size,
      etag: body.md5,
      modified: wholeSeconds(new Date()),
      ...described,
      checksum: fullChecksum(body.checksums, body.declared),
    }
    await staged.seal(record)
    bucket.commit(staged, record, check)
    await context.tell('ObjectCreated:Put', bucket.name, record.key, record)
    return { status: 200, headers: { etag: `"${record.etag}"`, ...checksumHeaders(record.checksum) } }
  } finally {
    await staged.discard()
  }
}

/** What a query may say of an answer's headers, for links that save under another name. */
const OVERRIDES = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
]

function overrides({ query }: S3Request): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of OVERRIDES) {
    const value = query.get(`response-${name}`)
    if (value === null) continue
    if (!/^[^\p{Cc}]*$/u.test(value)) {
      throw invalidArgument(`response-${name}`, value, 'A header cannot hold control characters.')
    }
    headers[name] = Buffer.from(value).toString('latin1')
  }
  return headers
}

/** GET and HEAD; the server leaves the body of a HEAD away. */
export async function getObject(context: Context, request: S3Request): Promise<Answer> {
  const opened = context.store.bucket(request.bucket).open(request.key)
  if (!opened) throw noSuchKey(request.key)
  const { record, fd } = opened
  let handedOver = false
  try {
    if (checkRead(request, record) === 'not-modified') {
      const { etag = '', 'last-modified': modified = '' } = objectHeaders(record, false)
      return { status: 304, headers: { etag, 'last-modified': modified } }
    }
    const range = parseRange(request.header('range'), record.size)
    const wantsChecksum = request.header('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED'
    const headers = objectHeaders(record, wantsChecksum && !range)
    Object.assign(headers, overrides(request))
    const { start, length } = range ?? { start: 0, length: record.size }
    if (range) headers['content-range'] = `bytes ${start}-${start + length - 1}/${record.size}`
    handedOver = true
    return { status: range ? 206 : 200, headers, body: { fd, start, length } }
  } finally {
    if (!handedOver) closeSync(fd)
  }
}

/** Told also where there was no such object: the answer may have got lost after an earlier removal. */
export async function deleteObject(context: Context, request: S3Request): Promise<Answer> {
  const bucket = context.store.bucket(request.bucket)
  const existing = bucket.objects.get(request.key)
  if (existing) checkWrite(request, request.key)(existing)
  bucket.remove(request.key)
  await context.tell('ObjectRemoved:Delete', bucket.name, request.key)
  return { status: 204 }
}
