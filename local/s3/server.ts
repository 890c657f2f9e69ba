import { randomBytes } from 'node:crypto'
import { closeSync, createReadStream, read } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import type { Answer, Context, FileRange } from './context.ts'
import { S3Fault } from './fault.ts'
import { parseRequest } from './request.ts'
import { route } from './router.ts'
import { errorDocument } from './xml.ts'

/** HTTP around `route`: every outcome becomes an answer of S3's shape, and a bug a 500 that says so. */
export function listener(context: Context): RequestListener {
  return (message, response) => {
    const requestId = randomBytes(8).toString('hex').toUpperCase()
    response.setHeader('x-amz-request-id', requestId)
    response.setHeader('server', 'cleancopy-local-s3')
    answer(context, message)
      .catch((error: unknown) => refusal(error, message, requestId))
      .then((found) => send(found, message, response))
      .catch(() => response.destroy()) // The client is gone; there is nobody to tell.
      // What a refused request has not read is read over, so that its client gets to see the answer.
      .finally(() => message.resume())
  }
}

async function answer(context: Context, message: IncomingMessage): Promise<Answer> {
  refuseForeignPages(message)
  return route(context, parseRequest(message))
}

const LOOPBACK_HOST = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * Nobody signs in here, so a web page in the user's browser must not get in either: not by a name that resolves to
 * this machine (DNS rebinding), nor by a plain cross-site request. Pages served from this machine may.
 */
function refuseForeignPages({ headers }: IncomingMessage): void {
  const origin = headers.origin?.replace(/^https?:\/\//, '')
  for (const host of [headers.host ?? '', ...(origin === undefined ? [] : [origin])]) {
    if (!LOOPBACK_HOST.test(host)) {
      throw new S3Fault(
        403,
        'AccessDenied',
        'The local S3 answers to this machine alone, as localhost or 127.0.0.1.',
      )
    }
  }
}

function refusal(error: unknown, message: IncomingMessage, requestId: string): Answer {
  const fault = error instanceof S3Fault ? error : internal(error, message)
  const resource = (message.url ?? '').split('?')[0]
  const values = {
    Code: fault.code,
    Message: fault.message,
    ...fault.details,
    Resource: resource,
    RequestId: requestId,
  }
  return {
    status: fault.status,
    headers: { 'content-type': 'application/xml', ...fault.headers },
    body: errorDocument(values),
  }
}

function internal(error: unknown, message: IncomingMessage): S3Fault {
  // An upload that broke off is its client's affair; anything else somebody should see.
  if (!message.destroyed || message.complete) {
    process.emitWarning(error instanceof Error ? error : new Error(String(error)))
  }
  return new S3Fault(500, 'InternalError', 'We encountered an internal error. Please try again.')
}

async function send(found: Answer, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const { body } = found
  response.statusCode = found.status
  for (const [name, value] of Object.entries(found.headers ?? {})) response.setHeader(name, value)
  if (typeof body === 'object') {
    response.setHeader('content-length', body.length)
    if (message.method === 'HEAD') {
      closeSync(body.fd)
      response.end()
    } else {
      await sendFile(body, response)
    }
    return
  }
  if (found.status !== 204 && found.status !== 304) {
    response.setHeader('content-length', Buffer.byteLength(body ?? ''))
  }
  response.end(message.method === 'HEAD' ? undefined : body)
}

const readAt = promisify(read)
const SMALL_BYTES = 1 << 18

/** Small objects in one read, which is three times as fast; larger ones as a stream. */
async function sendFile({ fd, start, length }: FileRange, response: ServerResponse): Promise<void> {
  if (length > SMALL_BYTES) {
    const source = createReadStream('', { fd, start, end: start + length - 1, highWaterMark: SMALL_BYTES })
    await pipeline(source, response)
    return
  }
  try {
    const buffer = Buffer.allocUnsafe(length)
    const { bytesRead } = await readAt(fd, buffer, 0, length, start)
    if (bytesRead !== length) throw new Error(`An object's file ended after ${bytesRead} of ${length} bytes.`)
    response.end(buffer)
  } finally {
    closeSync(fd)
  }
}
