import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Invoked } from '../function/index.ts'
import type { CorsPlan, RoutePlan } from '../template/plan.ts'
import { type Answer, answerOf, message } from './answer.ts'
import { corsHeaders, preflight } from './cors.ts'
import { gatewayEvent, splitTarget } from './event.ts'
import { matchRoute } from './routes.ts'
import { signerOf } from './signature.ts'

export interface HttpApiOptions {
  readonly routes: readonly RoutePlan[]
  readonly cors: CorsPlan | undefined
  readonly invoke: (functionArn: string, event: unknown) => Promise<Invoked>
}

/** Limits of an HTTP API, and of the Lambda that it calls. */
const MAX_REQUEST_BYTES = 10 * 1024 * 1024
const MAX_EVENT_BYTES = 6_291_456
const INTEGRATION_MS = 30_000
const LOOPBACK_HOST = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** An API Gateway HTTP API in front of functions: routes, payload format 2.0, CORS and limits. */
export function httpApi(options: HttpApiOptions): RequestListener {
  return (request, response) => {
    answer(request, options)
      .then((found) => send(found, corsHeaders(options.cors, request), request, response))
      .catch(() => response.destroy()) // The client is gone; there is nobody to tell.
  }
}

async function answer(request: IncomingMessage, { routes, cors, invoke }: HttpApiOptions): Promise<Answer> {
  // A name that resolves to this machine must not let a web page in (DNS rebinding).
  if (!LOOPBACK_HOST.test(request.headers.host ?? '')) return message(403, 'Forbidden')
  const allowed = preflight(cors, request)
  if (allowed !== undefined) return { status: 204, headers: allowed, body: Buffer.alloc(0) }
  const match = matchRoute(routes, request.method ?? 'GET', splitTarget(request.url ?? '/')[0])
  if (match === undefined) return message(404, 'Not Found')
  const signer = match.route.signed ? signerOf(request) : undefined
  if (match.route.signed && signer === undefined) return message(403, 'Forbidden')
  const body = await read(request)
  if (body === undefined) return message(413, 'Request Entity Too Large')
  const event = gatewayEvent(request, { body, match, signer, now: Date.now() })
  if (Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES)
    return message(413, 'Request Entity Too Large')
  return withinLimit(invoke(match.route.functionArn, event))
}

async function withinLimit(invoked: Promise<Invoked>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(message(503, 'Service Unavailable')), INTEGRATION_MS)
  })
  return Promise.race([invoked.then(answerOf), late]).finally(() => clearTimeout(timer))
}

/** Undefined where the body is too large; the rest of it is read over, so that the client sees the answer. */
async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size <= MAX_REQUEST_BYTES) chunks.push(chunk)
  }
  return size <= MAX_REQUEST_BYTES ? Buffer.concat(chunks) : undefined
}

function send(
  found: Answer,
  cors: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.statusCode = found.status
  for (const [name, value] of Object.entries(found.headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value])
  }
  for (const [name, value] of Object.entries(cors)) {
    if (name === 'vary') response.appendHeader(name, value)
    else response.setHeader(name, value)
  }
  const bare = found.status === 204 || found.status === 304 || request.method === 'HEAD'
  if (!bare) response.setHeader('content-length', found.body.length)
  response.end(bare ? undefined : found.body)
}
