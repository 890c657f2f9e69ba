/** What the uploads bucket holds, and whether a file is in it already. */
import { createHash } from 'node:crypto'
import { paginateListObjectsV2 } from '@aws-sdk/client-s3'
import type { Clients } from './clients.ts'

/** ETag by key. */
export async function listUploads({ s3, stack }: Clients): Promise<ReadonlyMap<string, string>> {
  const etags = new Map<string, string>()
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: stack.bucket }))
    for (const { Key, ETag } of Contents) if (Key !== undefined && ETag !== undefined) etags.set(Key, ETag)
  return etags
}

/** The ETag that S3 gives an object which was put whole; one that came in parts has another and is uploaded again. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}
