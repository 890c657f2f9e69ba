/** Whether a file is in the uploads bucket already. */
import { createHash } from 'node:crypto'
import { listObjects } from '../store/everything.ts'
import type { Clients } from './clients.ts'

/** ETag by key. */
export async function etagsOf({ s3, stack }: Clients): Promise<Map<string, string>> {
  const etags = new Map<string, string>()
  for await (const { key, etag } of listObjects(s3, stack.bucket)) etags.set(key, etag)
  return etags
}

/** The ETag that S3 gives an object which was put whole; one that came in parts has another and is uploaded again. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}
