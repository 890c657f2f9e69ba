import type { IncomingMessage } from 'node:http'
import { S3Fault } from './fault.ts'
import { decodePath } from './names.ts'

/** An HTTP request in S3's terms. */
export interface S3Request {
  readonly method: string
  /** Empty for the service itself. */
  readonly bucket: string
  /** Plain text, never a path; empty for the bucket itself. */
  readonly key: string
  readonly query: URLSearchParams
  /** One header, its bytes read as UTF-8; undefined where it is absent. */
  header(name: string): string | undefined
  readonly headerNames: readonly string[]
  readonly body: AsyncIterable<Buffer>
}

/** Path style (`/bucket/key`) and virtual-host style (`bucket.localhost`) alike. */
export function parseRequest(message: IncomingMessage): S3Request {
  const url = message.url ?? ''
  if (!url.startsWith('/')) throw new S3Fault(400, 'InvalidURI', "Couldn't parse the specified URI.")
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const { bucket, key } = place(path, message.headers.host ?? '')
  return {
    method: message.method ?? '',
    bucket,
    key,
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    headerNames: Object.keys(message.headers),
    header(name) {
      const value = message.headers[name]
      const text = Array.isArray(value) ? value.join(',') : value
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is most of what comes
      return text === undefined || /^[\x00-\x7f]*$/.test(text) ? text : Buffer.from(text, 'latin1').toString()
    },
    // Without this a refusal in mid-body would destroy the socket, and its client would never see the answer.
    body: message.iterator({ destroyOnReturn: false }),
  }
}

function place(path: string, host: string): { bucket: string; key: string } {
  const virtual = /^(.+)\.localhost(?::\d+)?$/i.exec(host)?.[1]
  if (virtual !== undefined) return { bucket: virtual, key: decodePath(path.slice(1)) }
  const slash = path.indexOf('/', 1)
  if (slash < 0) return { bucket: decodePath(path.slice(1)), key: '' }
  return { bucket: decodePath(path.slice(1, slash)), key: decodePath(path.slice(slash + 1)) }
}

/** `bucket` and `key` of x-amz-copy-source. */
export function parseCopySource(value: string): { bucket: string; key: string; versionId: string | null } {
  const mark = value.indexOf('?')
  const path = mark < 0 ? value : value.slice(0, mark)
  const versionId = mark < 0 ? null : new URLSearchParams(value.slice(mark + 1)).get('versionId')
  const { bucket, key } = place(path.startsWith('/') ? path : `/${path}`, '')
  if (bucket === '' || key === '') {
    throw new S3Fault(
      400,
      'InvalidArgument',
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    )
  }
  return { bucket, key, versionId }
}
