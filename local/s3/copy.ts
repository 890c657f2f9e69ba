import { closeSync, createReadStream } from 'node:fs'
import { type Algorithm, algorithmNamed, checksumElement } from './checksums.ts'
import { checkRead, checkWrite } from './conditions.ts'
import { type Answer, type Context, xmlAnswer } from './context.ts'
import { invalidArgument, invalidRequest, noSuchKey, notImplemented, preconditionFailed } from './fault.ts'
import { describe, fullChecksum, wholeSeconds } from './headers.ts'
import { checkKey } from './names.ts'
import type { ObjectRecord } from './object-file.ts'
import { type ByteRange, parseRange } from './range.ts'
import { Meter } from './receive.ts'
import { parseCopySource, type S3Request } from './request.ts'
import { elements, xmlDocument } from './xml.ts'

const READ_BYTES = 1 << 18

export interface CopySource {
  readonly record: ObjectRecord
  /** Open; `pump` closes it. */
  readonly fd: number
  /** What x-amz-copy-source-range names, or everything. */
  readonly range: ByteRange
}

/** Opens what x-amz-copy-source names and holds it against the x-amz-copy-source-if-* conditions. */
export function openSource(context: Context, request: S3Request): CopySource {
  const source = parseCopySource(request.header('x-amz-copy-source') ?? '')
  checkKey(source.key)
  if (source.versionId !== null && source.versionId !== 'null') throw notImplemented('Object versioning')
  const bucket = context.store.bucket(source.bucket)
  const record = bucket.objects.get(source.key)
  if (!record) throw noSuchKey(source.key)
  if (checkRead(request, record, 'x-amz-copy-source-') === 'not-modified') {
    throw preconditionFailed('x-amz-copy-source-If-None-Match')
  }
  const range = sourceRange(request, record.size)
  const opened = bucket.open(source.key)
  if (!opened) throw noSuchKey(source.key)
  return { ...opened, range }
}

function sourceRange(request: S3Request, size: number): ByteRange {
  const header = request.header('x-amz-copy-source-range')
  const range = parseRange(header, size)
  if (header !== undefined && !range) {
    throw invalidArgument(
      'x-amz-copy-source-range',
      header,
      'The range must be of the form bytes=first-last.',
    )
  }
  return range ?? { start: 0, length: size }
}

/** Reads a part of an open file, measures it, and closes the file. */
export async function pump(
  fd: number,
  { start, length }: ByteRange,
  algorithms: readonly Algorithm[],
  sink: (bytes: Buffer) => void | Promise<void>,
) {
  const meter = new Meter(algorithms)
  if (length === 0) {
    closeSync(fd)
    return meter.finish()
  }
  const stream = createReadStream('', { fd, start, end: start + length - 1, highWaterMark: READ_BYTES })
  for await (const bytes of stream) {
    meter.update(bytes)
    await sink(bytes)
  }
  return meter.finish()
}

export async function copyObject(context: Context, request: S3Request): Promise<Answer> {
  const bucket = context.store.bucket(request.bucket)
  const check = checkWrite(request, request.key)
  const replace = directive(request)
  const asked = request.header('x-amz-checksum-algorithm')
  const algorithm = asked === undefined ? undefined : algorithmNamed(asked)
  const source = openSource(context, request)
  const staged = context.store.stage()
  try {
    const wanted = algorithm ?? source.record.checksum.algorithm
    const body = await pump(source.fd, source.range, [wanted], (bytes) => staged.write(bytes))
    const described = replace ? describe(request) : source.record
    const record: ObjectRecord = {
      key: request.key,
      size: body.size,
      etag: body.md5,
      modified: wholeSeconds(new Date()),
      headers: described.headers,
      metadata: described.metadata,
      checksum: fullChecksum(body.checksums, wanted),
    }
    await staged.seal(record)
    bucket.commit(staged, record, check)
    await context.tell('ObjectCreated:Copy', bucket.name, record.key, record)
    return xmlAnswer(xmlDocument('CopyObjectResult', copyResult(record)))
  } finally {
    await staged.discard()
  }
}

function copyResult(record: ObjectRecord): string {
  return elements({
    LastModified: record.modified,
    ETag: `"${record.etag}"`,
    ChecksumType: record.checksum.type,
    [checksumElement(record.checksum.algorithm)]: record.checksum.value,
  })
}

/** Whether the request's own metadata takes the place of the source's. */
function directive(request: S3Request): boolean {
  const named = request.header('x-amz-metadata-directive') ?? 'COPY'
  if (named !== 'COPY' && named !== 'REPLACE') {
    throw invalidArgument('x-amz-metadata-directive', named, 'Unknown metadata directive.')
  }
  const source = parseCopySource(request.header('x-amz-copy-source') ?? '')
  if (named === 'COPY' && source.bucket === request.bucket && source.key === request.key) {
    throw invalidRequest(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    )
  }
  return named === 'REPLACE'
}
