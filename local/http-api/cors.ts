import type { IncomingMessage } from 'node:http'
import type { CorsPlan } from '../template/plan.ts'

type Headers = Record<string, string>

/** Headers for an answer to `request`; they replace what the function says of CORS. */
export function corsHeaders(cors: CorsPlan | undefined, request: IncomingMessage): Headers {
  const origin = allowedOrigin(cors, request)
  if (cors === undefined || origin === undefined) return {}
  return {
    'access-control-allow-origin': origin,
    ...(origin !== '*' && { vary: 'Origin' }),
    ...(cors.allowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.exposeHeaders.length > 0 && { 'access-control-expose-headers': cors.exposeHeaders.join(',') }),
  }
}

/** Headers of the 204 that answers a preflight, or undefined where `request` is none. */
export function preflight(cors: CorsPlan | undefined, request: IncomingMessage): Headers | undefined {
  if (cors === undefined || request.method !== 'OPTIONS') return undefined
  if (request.headers['access-control-request-method'] === undefined) return undefined
  if (allowedOrigin(cors, request) === undefined) return {}
  return {
    ...corsHeaders(cors, request),
    'access-control-allow-methods': cors.allowMethods.join(','),
    'access-control-allow-headers': cors.allowHeaders.join(','),
    ...(cors.maxAge !== undefined && { 'access-control-max-age': String(cors.maxAge) }),
  }
}

function allowedOrigin(cors: CorsPlan | undefined, request: IncomingMessage): string | undefined {
  const { origin } = request.headers
  if (cors === undefined || origin === undefined) return undefined
  if (cors.allowOrigins.includes('*')) return '*'
  return cors.allowOrigins.includes(origin) ? origin : undefined
}
