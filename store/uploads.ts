import { Readable } from 'node:stream'
import { GetObjectCommand, type GetObjectCommandOutput, NoSuchKey, type S3Client } from '@aws-sdk/client-s3'
import { refuse } from '../core/outcome.ts'
import type { Outcome, UploaderClaims } from '../core/types.ts'
import { claimsOfMetadata, parseSidecar } from './claims.ts'
import { sidecarKey } from './keys.ts'
import type { UploadFacts, UploadState, Uploads } from './ports.ts'
import { unpack } from './unpack.ts'

/** Bytes; larger uploads are refused unread. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024
const LARGEST_SIDECAR = 64 * 1024

/** One answer of S3: bytes, metadata and facts of one version of the object. `bytes` is null beyond the limit. */
interface Fetched {
  readonly response: GetObjectCommandOutput
  readonly bytes: Uint8Array | null
}

/**
 * The uploads bucket. Needs `s3:GetObject` on its objects and `s3:ListBucket` on the bucket: without the latter S3 answers
 * 403 for a key that is gone.
 */
export function s3Uploads(client: S3Client, bucket: string): Uploads {
  return {
    async read(key) {
      const aside = sidecarKey(key)
      const [object, sidecar] = await Promise.all([
        fetchObject(client, bucket, key, LARGEST_UPLOAD),
        aside === undefined ? undefined : fetchObject(client, bucket, aside, LARGEST_SIDECAR),
      ])
      return object === undefined ? { state: 'absent' } : toState(key, object, sidecar)
    },
  }
}

function toState(key: string, { response, bytes }: Fetched, sidecar: Fetched | undefined): UploadState {
  const facts = factsOf(response, sidecar)
  // Consoles mark a folder by an empty object; it is no article.
  if (facts.bytes === 0 && key.endsWith('/')) return { state: 'absent' }

  const stated = claimsOfMetadata(response.Metadata)
  const aside = sidecar === undefined ? undefined : readSidecar(sidecar)
  const claims: UploaderClaims = aside?.ok ? { ...stated, ...aside.value } : stated
  const content = contentOf(bytes, facts, response.ContentEncoding)
  if (!content.ok) return { state: 'refused', refusal: content.refusal, facts, claims }
  if (aside?.ok === false) return { state: 'refused', refusal: aside.refusal, facts, claims }
  const upload = { key, bytes: content.value, declaredType: response.ContentType, claims }
  return { state: 'present', upload, facts }
}

function contentOf(
  bytes: Uint8Array | null,
  facts: UploadFacts,
  contentEncoding: string | undefined,
): Outcome<Uint8Array> {
  if (bytes === null) {
    const size = facts.bytes.toLocaleString('en')
    const most = LARGEST_UPLOAD.toLocaleString('en')
    return refuse('too-large', `The upload has ${size} bytes; articles of up to ${most} (20 MB) are read.`)
  }
  if (bytes.length === 0) return refuse('empty', 'The upload is empty: it has no bytes at all.')
  return unpack(bytes, contentEncoding, LARGEST_UPLOAD)
}

function readSidecar({ bytes }: Fetched) {
  return bytes === null
    ? refuse('broken-sidecar', 'The sidecar file (.meta.json) is larger than 64 KB; shorten it or delete it.')
    : parseSidecar(bytes)
}

function factsOf(response: GetObjectCommandOutput, sidecar: Fetched | undefined): UploadFacts {
  const { ETag, VersionId, ContentLength, LastModified } = response
  if (ETag === undefined || ContentLength === undefined || LastModified === undefined)
    throw new Error('S3 answered without ETag, Content-Length or Last-Modified')
  return {
    etag: ETag,
    versionId: VersionId ?? null,
    bytes: ContentLength,
    receivedAt: LastModified.toISOString(),
    ...(sidecar?.response.ETag === undefined ? {} : { sidecarEtag: sidecar.response.ETag }),
  }
}

async function fetchObject(
  client: S3Client,
  bucket: string,
  key: string,
  largest: number,
): Promise<Fetched | undefined> {
  try {
    const response = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return { response, bytes: await readUpTo(response, largest) }
  } catch (error) {
    // Not every 404: a bucket that is missing must not withdraw what the library holds.
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

async function readUpTo(
  { Body, ContentLength }: GetObjectCommandOutput,
  largest: number,
): Promise<Uint8Array | null> {
  if (Body === undefined || ContentLength === undefined) throw new Error('S3 answered without body or length')
  if (ContentLength <= largest) return Body.transformToByteArray()
  if (Body instanceof Readable) Body.destroy()
  return null
}
