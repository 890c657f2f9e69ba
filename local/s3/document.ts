import { malformedXml } from './fault.ts'
import { receive } from './receive.ts'
import type { S3Request } from './request.ts'

/** A thousand keys of 1,024 bytes, each byte written as an entity, are 6 MB. */
const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024

/** A request document as text, its framing and checksums verified like any body's. */
export async function readDocument(request: S3Request, checksumsOfBody = true): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const collect = (bytes: Buffer) => {
    size += bytes.length
    if (size > MAX_DOCUMENT_BYTES) throw malformedXml()
    chunks.push(bytes)
  }
  await receive(request, collect, () => [], checksumsOfBody)
  return Buffer.concat(chunks).toString()
}
