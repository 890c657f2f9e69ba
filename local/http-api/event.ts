import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { ACCOUNT } from '../template/names.ts'
import { decode, type Match } from './routes.ts'
import type { Signer } from './signature.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const TEXT = /^(?:text\/|application\/(?:json|javascript|xml)(?:;|$))/i

/** What is known of a request beside its head. */
interface Received {
  readonly body: Buffer
  readonly match: Match
  /** Of a guarded route. */
  readonly signer: Signer | undefined
  readonly now: number
}

/**
 * The event of payload format 2.0, as an HTTP API makes it: the path is decoded (although it is called raw), the query
 * is not; a body of any type but text, JSON, JavaScript and XML comes in base64.
 */
export function gatewayEvent(request: IncomingMessage, { body, match, signer, now }: Received): unknown {
  const [path = '/', query = ''] = splitTarget(request.url ?? '/')
  const { cookie, ...headers } = joinedHeaders(request.headers)
  const host = request.headers.host ?? ''
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1'
  const parameters = queryParameters(query)
  const asText = TEXT.test(request.headers['content-type'] ?? '')
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: decode(path),
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/; */) }),
    headers: {
      ...headers,
      'x-forwarded-for': sourceIp,
      'x-forwarded-port': host.split(':')[1] ?? '80',
      'x-forwarded-proto': 'http',
    },
    ...(Object.keys(parameters).length > 0 && { queryStringParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      ...(signer !== undefined && { authorizer: { iam: signer } }),
      domainName: host,
      domainPrefix: host.split(/[.:]/)[0] ?? '',
      http: {
        method: request.method ?? 'GET',
        path: decode(path),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.route.key,
      stage: '$default',
      time: requestTime(new Date(now)),
      timeEpoch: now,
    },
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  }
}

export function splitTarget(target: string): [path: string, query: string] {
  const at = target.indexOf('?')
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}

function joinedHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  )
}

/** Several values of one name are joined by commas. */
function queryParameters(query: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    found[name] = name in found ? `${found[name]},${value}` : value
  }
  return found
}

/** e.g. `12/Mar/2020:19:03:58 +0000`. */
function requestTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')
  return `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${clock} +0000`
}
