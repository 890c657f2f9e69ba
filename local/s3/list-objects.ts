import { type Answer, type Context, xmlAnswer } from './context.ts'
import { invalidArgument } from './fault.ts'
import { type Listing, listPage } from './listing.ts'
import { encodeKey } from './names.ts'
import type { ObjectRecord } from './object-file.ts'
import type { S3Request } from './request.ts'
import { elements, xmlDocument } from './xml.ts'

export const OWNER = `<Owner>${elements({ ID: 'local', DisplayName: 'local' })}</Owner>`
const MAX_KEYS = 1000

/** ListObjectsV2. */
export async function listObjectsV2(context: Context, request: S3Request): Promise<Answer> {
  const { query } = request
  const token = query.get('continuation-token')
  const startAfter = query.get('start-after') ?? undefined
  const shared = sharedQuery(request)
  const page = listPage(context.store.bucket(request.bucket).objects, {
    ...shared,
    after: token === null ? (startAfter ?? '') : readToken(token),
  })
  const head = elements({
    Name: request.bucket,
    Prefix: shared.encode(shared.prefix),
    Delimiter: shared.delimiter === '' ? undefined : shared.encode(shared.delimiter),
    StartAfter: startAfter === undefined ? undefined : shared.encode(startAfter),
    ContinuationToken: token ?? undefined,
    NextContinuationToken: page.next === undefined ? undefined : writeToken(page.next),
    KeyCount: page.items.length + page.commonPrefixes.length,
    MaxKeys: shared.limit,
    EncodingType: shared.encodingType,
    IsTruncated: page.next !== undefined,
  })
  const owner = query.get('fetch-owner') === 'true'
  return xmlAnswer(xmlDocument('ListBucketResult', head + contents(page, shared.encode, owner)))
}

/** ListObjects, version 1. NextMarker is there only with a delimiter, as in S3. */
export async function listObjectsV1(context: Context, request: S3Request): Promise<Answer> {
  const shared = sharedQuery(request)
  const marker = request.query.get('marker') ?? ''
  const page = listPage(context.store.bucket(request.bucket).objects, { ...shared, after: marker })
  const named = page.next !== undefined && shared.delimiter !== ''
  const head = elements({
    Name: request.bucket,
    Prefix: shared.encode(shared.prefix),
    Marker: shared.encode(marker),
    NextMarker: named ? shared.encode(page.next ?? '') : undefined,
    Delimiter: shared.delimiter === '' ? undefined : shared.encode(shared.delimiter),
    MaxKeys: shared.limit,
    EncodingType: shared.encodingType,
    IsTruncated: page.next !== undefined,
  })
  return xmlAnswer(xmlDocument('ListBucketResult', head + contents(page, shared.encode, true)))
}

interface SharedQuery {
  readonly prefix: string
  readonly delimiter: string
  readonly limit: number
  readonly encodingType: 'url' | undefined
  encode(text: string): string
}

/** `limit` is read from the parameter of this name. */
export function sharedQuery({ query }: S3Request, limitName = 'max-keys'): SharedQuery {
  const encodingType = query.get('encoding-type') ?? undefined
  if (encodingType !== undefined && encodingType !== 'url') {
    throw invalidArgument('encoding-type', encodingType, 'Invalid Encoding Method specified in Request')
  }
  const limit = query.get(limitName) || String(MAX_KEYS)
  if (!/^\d{1,10}$/.test(limit)) {
    throw invalidArgument(
      limitName,
      limit,
      `Argument ${limitName} must be an integer between 0 and 2147483647`,
    )
  }
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    limit: Math.min(Number(limit), MAX_KEYS),
    encodingType,
    encode: encodingType === 'url' ? encodeKey : (text) => text,
  }
}

function contents(page: Listing<ObjectRecord>, encode: (text: string) => string, owner: boolean): string {
  let xml = ''
  for (const { key, value } of page.items) {
    const facts = elements({
      Key: encode(key),
      LastModified: value.modified,
      ETag: `"${value.etag}"`,
      ChecksumAlgorithm: value.checksum.algorithm.toUpperCase(),
      ChecksumType: value.checksum.type,
      Size: value.size,
    })
    xml += `<Contents>${facts}${owner ? OWNER : ''}<StorageClass>STANDARD</StorageClass></Contents>`
  }
  for (const prefix of page.commonPrefixes) {
    xml += `<CommonPrefixes>${elements({ Prefix: encode(prefix) })}</CommonPrefixes>`
  }
  return xml
}

function writeToken(after: string): string {
  return Buffer.from(`1${after}`).toString('base64url')
}

function readToken(token: string): string {
  const text = Buffer.from(token, 'base64url').toString()
  if (!text.startsWith('1') || writeToken(text.slice(1)) !== token) {
    throw invalidArgument('continuation-token', token, 'The continuation token provided is incorrect')
  }
  return text.slice(1)
}
