import { createServer, request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { closeServer } from '../../local/close-server.ts'
import { httpApi } from '../../local/http-api/index.ts'
import { matchRoute } from '../../local/http-api/routes.ts'
import { listen } from '../../local/listen.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0)) await step()
})

const route = (key: string) => ({ key, functionArn: 'arn', signed: key.includes('/review/') })
const cors = {
  allowOrigins: ['*'],
  allowMethods: ['GET'],
  allowHeaders: ['accept'],
  exposeHeaders: ['etag'],
  maxAge: 60,
  allowCredentials: false,
}

/** Serves one result for every request, and keeps the events. */
async function serve(keys: readonly string[], result: unknown, ok = true) {
  const events: unknown[] = []
  const invoke = async (_: string, event: unknown) => {
    events.push(event)
    return ok ? { ok, result: JSON.stringify(result) } : { ok, error: 'Error: no', trace: [] }
  }
  const server = createServer(httpApi({ routes: keys.map(route), cors, invoke }))
  undo.push(() => closeServer(server))
  return { url: await listen(server, 0), events }
}

test('the event has the documented shape', async () => {
  const { url, events } = await serve(['POST /v1/{id}'], { statusCode: 204 })
  await fetch(`${url}/v1/a%20b?x=1&x=2%20&y=`, {
    method: 'POST',
    body: '{"ü":1}',
    headers: { 'Content-Type': 'application/json', Cookie: 'one=1; two=2', 'User-Agent': 'tried' },
  })
  const host = url.replace('http://', '')
  expect(events).toEqual([
    {
      version: '2.0',
      routeKey: 'POST /v1/{id}',
      rawPath: '/v1/a b',
      rawQueryString: 'x=1&x=2%20&y=',
      cookies: ['one=1', 'two=2'],
      headers: expect.objectContaining({
        'content-type': 'application/json',
        host,
        'x-forwarded-proto': 'http',
        'x-forwarded-for': '127.0.0.1',
      }),
      queryStringParameters: { x: '1,2 ', y: '' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: host,
        domainPrefix: '127',
        http: {
          method: 'POST',
          path: '/v1/a b',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'tried',
        },
        requestId: expect.any(String),
        routeKey: 'POST /v1/{id}',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        timeEpoch: expect.any(Number),
      },
      pathParameters: { id: 'a b' },
      body: '{"ü":1}',
      isBase64Encoded: false,
    },
  ])
})

test.each([
  ['application/octet-stream', 'AAE=', true],
  ['application/x-www-form-urlencoded', 'AAE=', true],
  ['text/plain', '\0\u0001', false],
])('a body of %s', async (type, body, isBase64Encoded) => {
  const { url, events } = await serve(['$default'], {})
  await fetch(url, { method: 'POST', body: new Uint8Array([0, 1]), headers: { 'content-type': type } })
  expect(events).toMatchObject([{ body, isBase64Encoded }])
})

test.each([
  [{ statusCode: 201, body: 'made', headers: { 'X-A': '1' } }, 201, 'made', 'text/plain;charset=utf-8'],
  [
    { statusCode: 200, body: 'w7w=', isBase64Encoded: true, headers: { 'Content-Type': 'text/x' } },
    200,
    'ü',
    'text/x',
  ],
  [{ a: 1 }, 200, '{"a":1}', 'application/json'],
  ['text', 200, 'text', 'application/json'],
  [{ statusCode: 'none' }, 500, '{"message":"Internal Server Error"}', 'application/json'],
])('the result %j', async (result, status, body, type) => {
  const { url } = await serve(['$default'], result)
  const response = await fetch(url)
  expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
    status,
    body,
    type,
  ])
})

test('cookies, a failure, an unknown path, and HEAD without a route of its own', async () => {
  const good = await serve(['GET /a'], { statusCode: 200, cookies: ['a=1', 'b=2'] })
  expect((await fetch(`${good.url}/a`)).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  const missing = await fetch(`${good.url}/b`)
  expect([missing.status, await missing.text()]).toEqual([404, '{"message":"Not Found"}'])
  expect((await fetch(`${good.url}/a`, { method: 'HEAD' })).status).toBe(404)
  const bad = await serve(['$default'], undefined, false)
  expect((await fetch(bad.url)).status).toBe(500)
})

test('CORS: a preflight never reaches the function', async () => {
  const { url, events } = await serve(['$default'], {})
  const headers = { origin: 'https://reader.example', 'access-control-request-method': 'GET' }
  const preflight = await fetch(url, { method: 'OPTIONS', headers })
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET'])
  expect(events).toEqual([])
  const response = await fetch(url, { headers: { origin: 'https://reader.example' } })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('a body over 10 MB is refused, and so is an event over 6 MB and a name that is not this machine', async () => {
  const { url, events } = await serve(['$default'], {})
  for (const bytes of [11_000_000, 7_000_000]) {
    const sent = { method: 'POST', body: 'a'.repeat(bytes), headers: { 'content-type': 'text/plain' } }
    expect((await fetch(url, sent)).status).toBe(413)
  }
  const status = await new Promise((resolve) => {
    request(url, { headers: { host: 'rebound.example' } }, (response) => resolve(response.statusCode)).end()
  })
  expect([status, events]).toEqual([403, []])
})

test('a guarded route takes a signature, and says whose', async () => {
  const { url, events } = await serve(['GET /review/{id}'], { statusCode: 204 })
  const ask = async (headers: Record<string, string>) => (await fetch(`${url}/review/1`, { headers })).status
  const scope = '20261126/eu-central-1/execute-api/aws4_request'
  const authorization = `AWS4-HMAC-SHA256 Credential=ada/${scope}, SignedHeaders=host;x-amz-date, Signature=0`
  expect(await ask({})).toBe(403)
  expect(await ask({ authorization: 'Bearer x' })).toBe(403)
  expect(await ask({ authorization: authorization.replace('execute-api', 's3') })).toBe(403)
  expect(events).toEqual([])
  expect(await ask({ authorization })).toBe(204)
  expect(events).toMatchObject([
    { requestContext: { authorizer: { iam: { userArn: 'arn:aws:iam::000000000000:user/ada' } } } },
  ])
})

test.each([
  ['GET', '/pets/dog/1', 'GET /pets/dog/1'],
  ['GET', '/pets/dog/2', 'GET /pets/dog/{id}'],
  ['GET', '/pets/cat/1', 'GET /pets/{proxy+}'],
  ['POST', '/pets/cat/1', 'ANY /{proxy+}'],
  ['GET', '/', '$default'],
  ['GET', '/pets/dog/', 'GET /pets/{proxy+}'],
])('%s %s goes to %s', (method, path, key) => {
  const keys = ['$default', 'ANY /{proxy+}', 'GET /pets/{proxy+}', 'GET /pets/dog/{id}', 'GET /pets/dog/1']
  expect(matchRoute(keys.map(route), method, path)?.route.key).toBe(key)
})
