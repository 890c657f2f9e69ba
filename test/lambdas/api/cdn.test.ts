import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { expect, it } from 'vitest'
import { makeApi } from '../../../lambdas/api/handler.ts'
import { eventOf } from './gateway-event.ts'
import { idOf, libraryOf, secret } from './library.ts'

const cdn = { publicUrl: 'https://articles.example.org', secret: 'abcdefgh' }
const api = makeApi({ library: libraryOf(), secret: async () => secret, log: () => {}, cdn })
const ask = (headers: Record<string, string>): Promise<unknown> => {
  const event: APIGatewayProxyEventV2 = eventOf(`/v1/articles/${idOf('a')}`, 'format=json', headers)
  return api(event)
}

it('answers to nobody but the CDN, and says where to ask', async () => {
  for (const shown of [{}, { 'x-cleancopy-origin': '' }, { 'x-cleancopy-origin': 'abcdefgi' }])
    expect(await ask(shown)).toMatchObject({
      statusCode: 403,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
      body: expect.stringContaining('https://articles.example.org'),
    })
})

it('names the public address in links, whatever host was asked', async () => {
  const result = await ask({ 'x-cleancopy-origin': 'abcdefgh', 'x-forwarded-host': 'evil.example' })
  expect(result).toMatchObject({ statusCode: 200 })
  expect(JSON.stringify(result)).toContain('https://articles.example.org/v1/articles/')
  expect(JSON.stringify(result)).not.toMatch(/execute-api|evil\.example/)
})
