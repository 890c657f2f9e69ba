import { createHash, timingSafeEqual } from 'node:crypto'
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyEventV2WithIAMAuthorizer,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda'
import type { ApiRequest, ApiResponse, Handle } from './message.ts'
import { problem } from './problem.ts'

/** Routes that are guarded by IAM say who calls. */
type GatewayEvent = APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithIAMAuthorizer

export type GatewayHandler = (event: GatewayEvent) => Promise<APIGatewayProxyStructuredResultV2>

/** A CDN that readers come through. */
export interface Cdn {
  /** Where it serves, without a slash at the end. */
  readonly publicUrl: string
  /** What it shows in the header `x-cleancopy-origin`; whoever doesn't is refused. */
  readonly secret: string
}

/**
 * The one place that knows API Gateway: payload format 2.0 in, its structured result out. A throw is logged in full
 * by `log` and answered without a word of it, but with the request's id to find it by.
 */
export function throughGateway(
  handle: Handle,
  log: (entry: Record<string, unknown>) => void,
  cdn?: Cdn,
): GatewayHandler {
  return async (event) => {
    if (cdn !== undefined && !same(event.headers['x-cleancopy-origin'] ?? '', cdn.secret))
      return toResult(problem(403, `Articles are served at ${cdn.publicUrl}.`))
    try {
      return toResult(await handle(toRequest(event, cdn)))
    } catch (error) {
      const request = event.requestContext.requestId
      log({
        level: 'error',
        message: 'The request failed',
        request,
        path: event.rawPath,
        error: describe(error),
      })
      return toResult(problem(500, 'Something went wrong here; the request has been logged.', { request }))
    }
  }
}

function toRequest(event: GatewayEvent, cdn: Cdn | undefined): ApiRequest {
  const scheme = event.headers['x-forwarded-proto'] === 'http' ? 'http' : 'https'
  return {
    method: event.requestContext.http.method,
    path: event.rawPath,
    query: new URLSearchParams(event.rawQueryString),
    headers: event.headers,
    // Our own name, not the Host header: what a client sends must not end up in links.
    origin: cdn?.publicUrl ?? `${scheme}://${event.requestContext.domainName}`,
    body: event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? ''),
    caller: callerOf(event),
  }
}

function callerOf({ requestContext }: GatewayEvent): string | undefined {
  // API Gateway sends this object for guarded routes alone, whatever a client puts into its headers.
  return 'authorizer' in requestContext ? requestContext.authorizer.iam?.userArn : undefined
}

/** Hashes are of one length, and comparing them tells nothing by the time it takes. */
function same(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

function toResult({ status, headers, body }: ApiResponse): APIGatewayProxyStructuredResultV2 {
  const fields = { statusCode: status, headers: { ...headers } }
  if (typeof body === 'string') return { ...fields, body }
  return { ...fields, body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  return { name, message, stack, ...(cause === undefined ? {} : { cause: describe(cause) }) }
}
