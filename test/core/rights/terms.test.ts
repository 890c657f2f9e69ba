import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import type { Policy } from '../../../core/moderate/policy.ts'
import { verdictOn } from '../../../core/moderate/verdict.ts'
import type { PublisherSettings } from '../../../core/rights/settings.ts'
import type { Metadata } from '../../../core/types.ts'
import { grounds, sourced, terms } from './page.ts'

describe('rights that nobody has stated', () => {
  const copyright = { copyright: sourced('© 2026 Daily'), rights: sourced('All rights reserved') }

  it('keep search engines away', () => {
    expect(terms({})).toMatchObject({ basis: null, noindex: true })
    expect(terms(copyright)).toMatchObject({ basis: null, noindex: true })
    expect(terms({ licence: sourced('https://daily.example/terms') })).toMatchObject({ basis: null })
  })

  it.each<[string, Metadata, PublisherSettings, string]>([
    ['the publisher', {}, { rights: 'permission' }, 'permission'],
    ['the uploader', { rights: sourced('By agreement of 3 May', 'upload') }, {}, 'stated'],
    ['an open licence', { licence: sourced('https://creativecommons.org/licenses/by/4.0/') }, {}, 'licence'],
    ['an open licence in words', { licence: sourced('CC BY-SA 4.0') }, {}, 'licence'],
  ])('may be stated by %s', (_, metadata, settings, basis) => {
    expect(terms(metadata, settings)).toMatchObject({ basis, noindex: false })
  })

  it('hold in strict mode, and whether or not the policy only detects', () => {
    const strict: Policy = { ...defaultPolicy, mode: 'detect', rights: { unstated: 'hold' } }
    expect(verdictOn(grounds(copyright), strict, {}).action).toBe('hold')
    expect(verdictOn(grounds(copyright), strict, { settings: { rights: 'own' } }).action).toBe('pass')
    expect(verdictOn(grounds(copyright), defaultPolicy, {}).action).toBe('pass')
  })
})

it("an original's address is made of the key", () => {
  const canonical = 'https://daily.example/{path}/'
  expect(terms({}, { canonical }).canonicalUrl).toBe('https://daily.example/2026/a%20b/')
})
