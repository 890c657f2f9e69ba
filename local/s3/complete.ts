import { openSync } from 'node:fs'
import {
  type Checksum,
  checksumElement,
  compositeChecksum,
  DEFAULT_ALGORITHM,
  startDigest,
} from './checksums.ts'
import { checkWrite } from './conditions.ts'
import { type Answer, type Context, xmlAnswer } from './context.ts'
import { pump } from './copy.ts'
import { readDocument } from './document.ts'
import { badDigest, invalidRequest, malformedXml, S3Fault } from './fault.ts'
import { wholeSeconds } from './headers.ts'
import { findUpload } from './multipart.ts'
import type { ObjectRecord, StagedFile } from './object-file.ts'
import type { S3Request } from './request.ts'
import type { Part, Upload, Uploads } from './uploads.ts'
import { childText, elements, parseXml, xmlDocument } from './xml.ts'

const MIN_PART_BYTES = 5 * 1024 * 1024

/** Joins the named parts to one object, puts it in place in one step, and forgets the upload. */
export async function completeMultipartUpload(context: Context, request: S3Request): Promise<Answer> {
  const { upload, uploads } = findUpload(context, request)
  const bucket = context.store.bucket(upload.bucket)
  const check = checkWrite(request, upload.key)
  const parts = chooseParts(await readDocument(request, false), uploads.parts(upload.id))
  check(bucket.objects.get(upload.key))
  const staged = context.store.stage()
  try {
    const joined = await join(staged, upload, uploads, parts)
    verifyWhole(request, joined)
    const record: ObjectRecord = {
      key: upload.key,
      ...joined,
      modified: wholeSeconds(new Date()),
      headers: upload.headers,
      metadata: upload.metadata,
      parts: parts.length,
    }
    await staged.seal(record)
    // Another Complete or an Abort may have ended the upload meanwhile.
    findUpload(context, request)
    bucket.commit(staged, record, check)
    await context.tell('ObjectCreated:CompleteMultipartUpload', bucket.name, record.key, record)
    // Last, so that a client whose answer got lost can complete again.
    uploads.remove(upload.id)
    return xmlAnswer(xmlDocument('CompleteMultipartUploadResult', completed(request, record)))
  } finally {
    await staged.discard()
  }
}

function completed(request: S3Request, record: ObjectRecord): string {
  return elements({
    Location: `http://${request.header('host') ?? 'localhost'}/${request.bucket}/${encodeURIComponent(record.key)}`,
    Bucket: request.bucket,
    Key: record.key,
    ETag: `"${record.etag}"`,
    [checksumElement(record.checksum.algorithm)]: record.checksum.value,
    ChecksumType: record.checksum.type,
  })
}

/** The parts that the document names, each as it was uploaded. */
function chooseParts(document: string, uploaded: readonly Part[]): Part[] {
  const items = parseXml(document, 'CompleteMultipartUpload').children.filter(({ name }) => name === 'Part')
  if (items.length === 0) throw malformedXml()
  const chosen: Part[] = []
  for (const item of items) {
    const number = Number(childText(item, 'PartNumber') ?? Number.NaN)
    const etag = childText(item, 'ETag')?.trim().replaceAll('"', '')
    if (!Number.isInteger(number) || etag === undefined) throw malformedXml()
    if (number <= (chosen.at(-1)?.number ?? 0)) {
      throw new S3Fault(
        400,
        'InvalidPartOrder',
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
      )
    }
    const part = uploaded.find((candidate) => candidate.number === number)
    if (!part || part.etag !== etag) throw invalidPart(number)
    const named = part.checksum && childText(item, checksumElement(part.checksum.algorithm))
    if (named !== undefined && named !== part.checksum?.value) throw invalidPart(number)
    chosen.push(part)
  }
  for (const part of chosen.slice(0, -1)) {
    if (part.size < MIN_PART_BYTES) {
      throw new S3Fault(
        400,
        'EntityTooSmall',
        'Your proposed upload is smaller than the minimum allowed size',
        {
          PartNumber: String(part.number),
          ProposedSize: String(part.size),
          MinSizeAllowed: String(MIN_PART_BYTES),
        },
      )
    }
  }
  return chosen
}

async function join(
  staged: StagedFile,
  upload: Upload,
  uploads: Uploads,
  parts: readonly Part[],
): Promise<{ size: number; etag: string; checksum: Checksum }> {
  const algorithm = upload.algorithm ?? DEFAULT_ALGORITHM
  const whole = upload.type === 'FULL_OBJECT' ? startDigest(algorithm) : undefined
  const etag = startDigest('md5')
  let size = 0
  for (const part of parts) {
    const fd = openSync(uploads.partPath(upload.id, part.number), 'r')
    const copied = await pump(fd, { start: 0, length: part.size }, [], (bytes) => {
      whole?.update(bytes)
      return staged.write(bytes)
    })
    // A part that was uploaded anew while this was running.
    if (copied.md5 !== part.etag) throw invalidPart(part.number)
    etag.update(Buffer.from(part.etag, 'hex'))
    size += copied.size
  }
  const checksum: Checksum = whole
    ? { algorithm, value: whole.digest().toString('base64'), type: 'FULL_OBJECT' }
    : compositeChecksum(
        algorithm,
        parts.map((part) => part.checksum?.value ?? ''),
      )
  return { size, etag: `${etag.digest().toString('hex')}-${parts.length}`, checksum }
}

/** What the request says of the object as a whole. */
function verifyWhole(request: S3Request, { size, checksum }: { size: number; checksum: Checksum }): void {
  const declaredSize = request.header('x-amz-mp-object-size')
  if (declaredSize !== undefined && Number(declaredSize) !== size) {
    throw invalidRequest('The provided x-amz-mp-object-size header does not match the size of the object.')
  }
  const declared = request.header(`x-amz-checksum-${checksum.algorithm}`)
  if (
    declared !== undefined &&
    declared !== checksum.value &&
    declared !== checksum.value.replace(/-\d+$/, '')
  ) {
    throw badDigest(`The ${checksum.algorithm} you specified did not match the calculated checksum.`)
  }
}

function invalidPart(number: number): S3Fault {
  const message =
    'One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part.'
  return new S3Fault(400, 'InvalidPart', message, { PartNumber: String(number) })
}
