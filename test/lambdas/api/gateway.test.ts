import { expect, it } from 'vitest'
import { makeApi } from '../../../lambdas/api/handler.ts'
import { eventOf } from './gateway-event.ts'
import { idOf, libraryOf, secret } from './library.ts'

const log: Record<string, unknown>[] = []
const api = makeApi({ library: libraryOf(), secret: async () => secret, log: (entry) => log.push(entry) })

it('takes the address from the gateway and not from the client', async () => {
  const result = await api(eventOf(`/v1/articles/${idOf('a')}`, 'format=json'))
  expect(result).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/json' } })
  expect(JSON.stringify(result)).toContain('https://abc.execute-api.eu-central-1.amazonaws.com/v1/articles/')
  expect(JSON.stringify(result)).not.toContain('evil.example')
})

it('sends compressed bodies as base64', async () => {
  const result = await api(eventOf(`/v1/articles/${idOf('a')}`, 'format=html', { 'accept-encoding': 'gzip' }))
  expect(result).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } })
  expect(
    Buffer.from(result.body ?? '', 'base64')
      .subarray(0, 2)
      .toString('hex'),
  ).toBe('1f8b')
})

it('logs a failure in full and tells nothing of it', async () => {
  const library = {
    ...libraryOf(),
    get: async () => {
      throw new Error('table Library-7 is gone', { cause: new Error('10.0.0.7 does not answer') })
    },
  }
  const broken = makeApi({ library, secret: async () => secret, log: (entry) => log.push(entry) })
  const result = await broken(eventOf(`/v1/articles/${idOf('a')}`))
  expect(result).toMatchObject({ statusCode: 500, headers: { 'content-type': 'application/problem+json' } })
  expect(JSON.parse(result.body ?? '')).toMatchObject({ status: 500, request: 'request-1' })
  expect(result.body).not.toMatch(/Library-7|10\.0/)
  expect(JSON.stringify(log.at(-1))).toMatch(/Library-7.*10\.0\.0\.7/)
})
