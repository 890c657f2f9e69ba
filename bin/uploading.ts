/** Puts a file into the uploads bucket and waits for what becomes of it. */

import { extname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import type { UploaderClaims } from '../core/types.ts'
import { articleId, baseKey } from '../store/keys.ts'
import type { StoredRecord } from '../store/ports.ts'
import type { Clients } from './clients.ts'
import { Complaint } from './complaint.ts'

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.xhtml', 'application/xhtml+xml'],
  ['.txt', 'text/plain'],
  ['.text', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.markdown', 'text/markdown'],
  ['.json', 'application/json'],
])

/** S3's limit for a key, in bytes of UTF-8. */
const LONGEST_KEY = 1024
/** S3's limit for all metadata together, names included. */
const LARGEST_METADATA = 2048

export interface Uploaded {
  readonly key: string
  readonly etag: string
  /** Revision of the article's record before the upload; 0 where there was none. */
  readonly before: number
}

/** Type by the file's ending, without charset: the content says more than a guess. */
export function contentTypeOf(name: string): string {
  return CONTENT_TYPES.get(extname(name).toLowerCase()) ?? 'application/octet-stream'
}

/** Claims as S3 metadata: percent-encoded UTF-8. @throws Complaint when it is more than S3 takes. */
export function metadataOf(claims: UploaderClaims): Record<string, string> {
  const { publisher, title, byline, published, sourceUrl, language, rights, embargo } = claims
  const named = {
    publisher,
    title,
    byline,
    published,
    'source-url': sourceUrl,
    language,
    rights,
    embargo,
  }
  const entries = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, encodeURIComponent(value)] as const],
  )
  const size = entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  if (size <= LARGEST_METADATA) return Object.fromEntries(entries)
  throw new Complaint(
    `These options take ${size} bytes, and S3 takes ${LARGEST_METADATA}: put them into a file KEY.meta.json.`,
    2,
  )
}

export async function put(
  clients: Clients,
  key: string,
  bytes: Uint8Array,
  claims: UploaderClaims,
): Promise<Uploaded> {
  if (key === '' || Buffer.byteLength(key) > LONGEST_KEY)
    throw new Complaint(
      `An object key has 1 to ${LONGEST_KEY} bytes; this one has ${Buffer.byteLength(key)}.`,
      2,
    )
  const before = await clients.records.get(articleId(baseKey(key)))
  const { ETag } = await clients.s3.send(
    new PutObjectCommand({
      Bucket: clients.stack.bucket,
      Key: key,
      Body: bytes,
      ContentType: contentTypeOf(key),
      Metadata: metadataOf(claims),
    }),
  )
  if (ETag === undefined) throw new Error('S3 answered without ETag')
  return { key, etag: ETag, before: before?.revision ?? 0 }
}

/** The record that uploads led to: an object, its sidecar, or both. @throws Complaint after `seconds` without it. */
export async function settled(
  clients: Clients,
  uploads: readonly Uploaded[],
  seconds = 90,
): Promise<StoredRecord> {
  const key = uploads.at(-1)?.key ?? ''
  return waitFor(clients, key, seconds, ({ revision, facts }) =>
    uploads.every(({ key, etag, before }) => {
      const isSidecar = baseKey(key) !== key
      const seen = isSidecar ? facts?.sidecarEtag : facts?.etag
      return revision > before && seen === etag
    }),
  )
}

/** The article's record, once it is as `isDone` wants it. */
export async function waitFor(
  clients: Clients,
  key: string,
  seconds: number,
  isDone: (record: StoredRecord) => boolean,
): Promise<StoredRecord> {
  const id = articleId(baseKey(key))
  const end = performance.now() + seconds * 1000
  for (
    let wait = clients.stack.kind === 'local' ? 20 : 250;
    performance.now() < end;
    wait = Math.min(wait * 1.2, 1000)
  ) {
    const record = await clients.records.get(id)
    if (record !== undefined && isDone(record)) return record
    await pause(wait)
  }
  throw new Complaint(
    `${key} is uploaded, but nothing was heard of it for ${seconds} seconds: look at the queue.`,
    1,
  )
}
