import { gunzipSync, gzipSync } from 'node:zlib'
import type { Publication } from '../core/types.ts'
import type { Bodies, StoredBody } from './ports.ts'

/** Bytes of gzip up to which a body lives in its record; beyond, DynamoDB's write units cost more than an S3 object. */
export const INLINE_BODY = 8 * 1024

/** Stores a publication's body; what it answers goes into the record that is written next. */
export async function keepBody(
  bodies: Bodies,
  id: string,
  revision: number,
  publication: Publication,
): Promise<StoredBody> {
  const bytes = gzipSync(JSON.stringify(withoutMarkup(publication)))
  return bytes.length <= INLINE_BODY ? { inline: bytes } : { key: await bodies.put(id, revision, bytes) }
}

/** A block's place in the markup has done its work; written out, its chain of elements would outweigh the text. */
function withoutMarkup(publication: Publication): Publication {
  const { article } = publication
  const body = article.body.map(({ markup: _, ...block }) => block)
  return { ...publication, article: { ...article, body } }
}

export function unpackBody(bytes: Uint8Array): Publication {
  return JSON.parse(gunzipSync(bytes).toString('utf8'))
}
