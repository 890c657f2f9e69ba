import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** As API Gateway sends it: payload format 2.0. */
export function eventOf(
  path: string,
  query = '',
  headers: Record<string, string> = {},
): APIGatewayProxyEventV2 {
  const http = { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' }
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'evil.example', 'x-forwarded-proto': 'https', ...headers },
    isBase64Encoded: false,
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc',
      domainName: 'abc.execute-api.eu-central-1.amazonaws.com',
      domainPrefix: 'abc',
      http,
      requestId: 'request-1',
      routeKey: '$default',
      stage: '$default',
      time: '02/Nov/2026:08:00:00 +0000',
      timeEpoch: 1793606400000,
    },
  }
}
