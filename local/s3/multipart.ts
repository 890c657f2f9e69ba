import { algorithmNamed, type Checksum, checksumElement, multipartType } from './checksums.ts'
import { type Answer, type Context, xmlAnswer } from './context.ts'
import { openSource, pump } from './copy.ts'
import { invalidArgument, invalidRequest, notImplemented } from './fault.ts'
import { describe, fullChecksum, wholeSeconds } from './headers.ts'
import { OWNER, sharedQuery } from './list-objects.ts'
import { compareUtf8 } from './names.ts'
import type { StagedFile } from './object-file.ts'
import { receive } from './receive.ts'
import type { S3Request } from './request.ts'
import { type Part, type Upload, Uploads } from './uploads.ts'
import { elements, xmlDocument } from './xml.ts'

const MAX_PARTS = 10_000

export async function createMultipartUpload(context: Context, request: S3Request): Promise<Answer> {
  const { name } = context.store.bucket(request.bucket)
  const named = request.header('x-amz-checksum-algorithm')
  const algorithm = named === undefined ? undefined : algorithmNamed(named)
  const type = multipartType(algorithm ?? 'crc64nvme', request.header('x-amz-checksum-type'))
  const { key } = request
  const initiated = wholeSeconds(new Date())
  const plan = { bucket: name, key, initiated, type, ...(algorithm && { algorithm }), ...describe(request) }
  const upload = new Uploads(context.store).begin(plan)
  const content = elements({ Bucket: upload.bucket, Key: upload.key, UploadId: upload.id })
  const headers = algorithm && {
    'x-amz-checksum-algorithm': algorithm.toUpperCase(),
    'x-amz-checksum-type': upload.type,
  }
  return xmlAnswer(xmlDocument('InitiateMultipartUploadResult', content), headers)
}

export async function uploadPart(context: Context, request: S3Request): Promise<Answer> {
  const number = partNumber(request)
  const { upload, uploads } = findUpload(context, request)
  const staged = context.store.stage()
  try {
    const body = await receive(
      request,
      (bytes) => staged.write(bytes),
      (declared) => {
        if (upload.algorithm && declared && declared !== upload.algorithm) {
          throw invalidRequest(
            `Checksum Type mismatch occurred, expected checksum Type: ${upload.algorithm}, actual checksum Type: ${declared}`,
          )
        }
        return upload.algorithm ? [upload.algorithm] : []
      },
    )
    const algorithm = upload.algorithm ?? body.declared
    const checksum = algorithm && fullChecksum(body.checksums, algorithm)
    const part = await placePart(
      uploads,
      upload,
      staged,
      { number, size: body.size, etag: body.md5 },
      checksum,
    )
    return {
      status: 200,
      headers: {
        etag: `"${part.etag}"`,
        ...(checksum && { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value }),
      },
    }
  } finally {
    await staged.discard()
  }
}

export async function uploadPartCopy(context: Context, request: S3Request): Promise<Answer> {
  const number = partNumber(request)
  const { upload, uploads } = findUpload(context, request)
  const source = openSource(context, request)
  const staged = context.store.stage()
  try {
    const body = await pump(source.fd, source.range, upload.algorithm ? [upload.algorithm] : [], (bytes) =>
      staged.write(bytes),
    )
    const checksum = upload.algorithm && fullChecksum(body.checksums, upload.algorithm)
    const part = await placePart(
      uploads,
      upload,
      staged,
      { number, size: body.size, etag: body.md5 },
      checksum,
    )
    return xmlAnswer(xmlDocument('CopyPartResult', partElements(part)))
  } finally {
    await staged.discard()
  }
}

async function placePart(
  uploads: Uploads,
  upload: Upload,
  staged: StagedFile,
  facts: Pick<Part, 'number' | 'size' | 'etag'>,
  checksum: Checksum | undefined,
): Promise<Part> {
  const part: Part = { ...facts, modified: wholeSeconds(new Date()), ...(checksum && { checksum }) }
  await staged.seal(part)
  uploads.putPart(upload.id, part.number, staged)
  return part
}

export async function abortMultipartUpload(context: Context, request: S3Request): Promise<Answer> {
  const { upload, uploads } = findUpload(context, request)
  uploads.remove(upload.id)
  return { status: 204 }
}

export async function listParts(context: Context, request: S3Request): Promise<Answer> {
  const { upload, uploads } = findUpload(context, request)
  const marker = Number(request.query.get('part-number-marker') ?? '0')
  const { limit } = sharedQuery(request, 'max-parts')
  const rest = uploads.parts(upload.id).filter((part) => part.number > marker)
  const page = rest.slice(0, limit)
  const head = elements({
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.id,
    ChecksumAlgorithm: upload.algorithm?.toUpperCase(),
    ChecksumType: upload.algorithm && upload.type,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: rest.length > page.length,
    StorageClass: 'STANDARD',
  })
  const parts = page.map((part) => {
    const facts = elements({ PartNumber: part.number, Size: part.size })
    return `<Part>${facts}${partElements(part)}</Part>`
  })
  return xmlAnswer(xmlDocument('ListPartsResult', head + OWNER + parts.join('')))
}

export async function listMultipartUploads(context: Context, request: S3Request): Promise<Answer> {
  const { name } = context.store.bucket(request.bucket)
  const { prefix, delimiter, limit, encodingType, encode } = sharedQuery(request, 'max-uploads')
  if (delimiter !== '') throw notImplemented('A delimiter in ListMultipartUploads')
  const keyMarker = request.query.get('key-marker') ?? ''
  const idMarker = request.query.get('upload-id-marker') ?? ''
  const rest = new Uploads(context.store).of(name).filter(({ key, id }) => {
    const order = keyMarker === '' ? 1 : compareUtf8(key, keyMarker)
    return key.startsWith(prefix) && (order > 0 || (order === 0 && idMarker !== '' && id > idMarker))
  })
  const page = rest.slice(0, limit)
  const truncated = rest.length > page.length
  const last = truncated ? page.at(-1) : undefined
  const head = elements({
    Bucket: name,
    KeyMarker: encode(keyMarker),
    UploadIdMarker: idMarker,
    NextKeyMarker: last && encode(last.key),
    NextUploadIdMarker: last?.id,
    Prefix: encode(prefix),
    EncodingType: encodingType,
    MaxUploads: limit,
    IsTruncated: truncated,
  })
  const uploads = page.map((upload) => {
    const facts = elements({ Key: encode(upload.key), UploadId: upload.id, Initiated: upload.initiated })
    return `<Upload>${facts}${OWNER}<StorageClass>STANDARD</StorageClass></Upload>`
  })
  return xmlAnswer(xmlDocument('ListMultipartUploadsResult', head + uploads.join('')))
}

/** The upload that a request names, in a bucket that exists. */
export function findUpload(context: Context, request: S3Request): { upload: Upload; uploads: Uploads } {
  const { name } = context.store.bucket(request.bucket)
  const uploads = new Uploads(context.store)
  return { uploads, upload: uploads.find(request.query.get('uploadId') ?? '', name, request.key) }
}

function partElements(part: Part): string {
  return elements({
    LastModified: part.modified,
    ETag: `"${part.etag}"`,
    ...(part.checksum && { [checksumElement(part.checksum.algorithm)]: part.checksum.value }),
  })
}

function partNumber(request: S3Request): number {
  const text = request.query.get('partNumber') ?? ''
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > MAX_PARTS) {
    throw invalidArgument(
      'partNumber',
      text,
      `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`,
    )
  }
  return number
}
