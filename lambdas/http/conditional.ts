import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { ApiRequest, ApiResponse } from './message.ts'
import { acceptsGzip } from './negotiate.ts'
import { problem } from './problem.ts'

/** Lambda hands over 6 MiB of JSON at most; the rest is for headers. */
const largestPayload = 6 * 1024 * 1024 - 64 * 1024
/** Below this, gzip saves less than it costs. */
const worthCompressing = 1024

/**
 * What every successful answer goes through: gzip where the client asks (an HTTP API does not compress, and bytes
 * are most of what serving costs), a strong ETag of the bytes sent, 304 for a client that has them, and no body for
 * HEAD. An answer that is too large for the platform becomes a 406 that says so.
 */
export function finish(request: ApiRequest, response: ApiResponse): ApiResponse {
  if (response.status !== 200) return withoutBody(request, response)
  const vary = [response.headers['vary'], 'Accept-Encoding'].filter((name) => name !== undefined).join(', ')
  const encoded = compress(request, { ...response, headers: { ...response.headers, vary } })
  if (payloadSize(encoded.body) > largestPayload) return withoutBody(request, tooLarge(vary))

  const etag = `"${createHash('sha256').update(encoded.body).digest('base64url').slice(0, 27)}"`
  const headers = { ...encoded.headers, etag }
  if (matches(request.headers['if-none-match'], etag)) return notModified(headers)
  return withoutBody(request, { ...encoded, headers })
}

function compress(request: ApiRequest, response: ApiResponse): ApiResponse {
  if (response.body.length < worthCompressing || !acceptsGzip(request.headers['accept-encoding']))
    return response
  return {
    ...response,
    headers: { ...response.headers, 'content-encoding': 'gzip' },
    body: gzipSync(response.body),
  }
}

/** Bytes that a body takes inside Lambda's JSON answer: escaped text, or base64. */
function payloadSize(body: string | Uint8Array): number {
  if (typeof body !== 'string') return Math.ceil(body.length / 3) * 4
  // No UTF-16 unit takes more than six bytes, `\u0000`; only long texts are worth measuring.
  return body.length * 6 <= largestPayload ? 0 : Buffer.byteLength(JSON.stringify(body))
}

function tooLarge(vary: string): ApiResponse {
  return problem(
    406,
    'This form of the article is larger than the 6 MB that can be sent at once; ask with "Accept-Encoding: gzip", or for text/plain.',
    {},
    { vary },
  )
}

/** If-None-Match compares weakly: `W/` makes no difference (RFC 9110, 13.1.2). */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return [...header.matchAll(/"[\x21\x23-\x7e\x80-\xff]*"/g)].some(([tag]) => tag === etag)
}

/** A 304 repeats what a cache must update and nothing that describes the body (RFC 9110, 15.4.5). */
function notModified(headers: Readonly<Record<string, string>>): ApiResponse {
  const kept = Object.entries(headers).filter(([name]) => !/^content-(type|encoding|language)$/.test(name))
  return { status: 304, headers: Object.fromEntries(kept), body: '' }
}

function withoutBody(request: ApiRequest, response: ApiResponse): ApiResponse {
  return request.method === 'HEAD' ? { ...response, body: '' } : response
}
