import { describe, expect, it } from 'vitest'
import { acceptsGzip, negotiate } from '../../lambdas/http/negotiate.ts'
import fc from '../fast-check.ts'

const offers = [
  'application/json',
  'text/html',
  'text/markdown',
  'text/plain',
  'application/ld+json',
] as const

describe('negotiate', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/*', 'text/html'],
    ['text/plain', 'text/plain'],
    ['TEXT/Markdown ; q=0.5 , text/plain;Q=0.4', 'text/markdown'],
    ['text/html;q=0.4, text/plain;q=0.9', 'text/plain'],
    ['text/*;q=0.9, text/html;q=0.1', 'text/markdown'],
    ['*/*, application/json;q=0', 'text/html'],
    ['application/ld+json', 'application/ld+json'],
    ['text/plain;charset=utf-8', 'text/plain'],
    ['image/png', undefined],
    ['application/json;q=0', undefined],
    ['text/html;q=2, text/plain;q=0.1', 'text/plain'],
    ['nonsense//, ;;;', 'application/json'],
  ])('%j gives %s', (accept, expected) => {
    expect(negotiate(accept, offers)).toBe(expected)
  })

  it('answers any header with an offer or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (accept) => {
        const chosen = negotiate(accept, offers)
        expect(chosen === undefined || offers.includes(chosen)).toBe(true)
      }),
    )
  })
})

describe('acceptsGzip', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['*', true],
    ['gzip;q=0, *', false],
    ['identity', false],
  ])('%j: %s', (header, expected) => {
    expect(acceptsGzip(header)).toBe(expected)
  })
})
