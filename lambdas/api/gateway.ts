import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ApiRequest, ApiResponse, Handle } from './http.ts'
import { problem } from './problem.ts'

export type GatewayHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>

/**
 * The one place that knows API Gateway: payload format 2.0 in, its structured result out. A throw is logged in full
 * by `log` and answered without a word of it, but with the request's id to find it by.
 */
export function throughGateway(
  handle: Handle,
  log: (entry: Record<string, unknown>) => void,
): GatewayHandler {
  return async (event) => {
    try {
      return toResult(await handle(toRequest(event)))
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

function toRequest(event: APIGatewayProxyEventV2): ApiRequest {
  const scheme = event.headers['x-forwarded-proto'] === 'http' ? 'http' : 'https'
  return {
    method: event.requestContext.http.method,
    path: event.rawPath,
    query: new URLSearchParams(event.rawQueryString),
    headers: event.headers,
    // The gateway's own name, not the Host header: what a client sends must not end up in links.
    origin: `${scheme}://${event.requestContext.domainName}`,
  }
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
