import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
import { negotiate } from '../../lambdas/http/negotiate.ts'
import fc from '../fast-check.ts'

/** As lambdas/api/article.ts offers them; a mismatch shows in the property below. */
const offers = ['application/json', 'text/html', 'text/markdown', 'text/plain', 'application/ld+json']
const source = readFileSync(new URL('../../lib/normalise-accept.js', import.meta.url), 'utf8')

interface Field {
  readonly value: string
  readonly multiValue?: readonly Field[]
}

/** What CloudFront asks the cache with; undefined where the header is gone. The text is run as it is deployed. */
function normalise(
  accept: Field | undefined,
  uri = '/v1/articles/abc',
  querystring = {},
): string | undefined {
  const headers = { host: { value: 'x' }, ...(accept === undefined ? {} : { accept }) }
  const event = { version: '1.0', request: { method: 'GET', uri, querystring, headers, cookies: {} } }
  const answer: unknown = runInContext(
    `${source};JSON.stringify(handler(${JSON.stringify(event)}))`,
    createContext({}),
  )
  const request = JSON.parse(String(answer))
  expect(request).toMatchObject({ method: 'GET', uri, headers: { host: { value: 'x' } } })
  return request.headers.accept?.value
}

it.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', 'text/html'],
  ['*/*', 'application/json'],
  ['text/*', 'text/html'],
  ['TEXT/PLAIN', 'text/plain'],
  ['application/json;q=0, */*', 'text/html'],
  ['image/png', 'none/none'],
  [',;,', undefined],
  ['', undefined],
])('%j becomes %j', (accept, left) => {
  expect(normalise({ value: accept })).toBe(left)
})

it('reads a header that came in several lines', () => {
  const multiValue = [{ value: 'image/png' }, { value: 'text/plain' }]
  expect(normalise({ value: 'image/png', multiValue })).toBe('text/plain')
})

it('leaves none where it makes no difference', () => {
  const accept = { value: 'text/html' }
  for (const uri of ['/', '/openapi.json', '/v1/articles', '/v1/articles/abc/removals'])
    expect(normalise(accept, uri)).toBeUndefined()
  expect(normalise(accept, '/v1/articles/abc', { format: { value: 'json' } })).toBeUndefined()
  expect(normalise(undefined)).toBeUndefined()
})

const range = fc.oneof(
  fc.constantFrom(...offers, 'text/*', 'application/*', '*/*', '*', 'image/png', 'bad type', '__proto__', ''),
  fc.string({ maxLength: 12 }),
)
const quality = fc.constantFrom('', ';q=1', ';q=0', ';q=0.5', ';q=0.505', ';level=1;q=.5', ';q=2', ' ; Q=0.3')
const header = fc
  .array(fc.tuple(range, quality), { maxLength: 6 })
  .map((parts) => parts.map(([name, q]) => name + q).join(','))

it('never changes what the api chooses, and leaves at most seven keys', () => {
  fc.assert(
    fc.property(header, (accept) => {
      const left = normalise({ value: accept })
      expect([...offers, 'none/none', undefined]).toContain(left)
      expect(negotiate(left, offers)).toBe(negotiate(accept, offers))
    }),
    { numRuns: 500 },
  )
})

it('is small enough for CloudFront', () => {
  expect(Buffer.byteLength(source)).toBeLessThan(10 * 1024)
})
