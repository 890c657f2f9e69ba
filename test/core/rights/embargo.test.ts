import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { verdictOn } from '../../../core/moderate/verdict.ts'
import { embargoEnd } from '../../../core/rights/embargo.ts'
import fc from '../../fast-check.ts'
import { grounds, sourced, terms } from './page.ts'

describe('an embargo', () => {
  it.each([
    ['36h', '2026-11-21T22:00:00.000Z'],
    ['7d', '2026-11-27T10:00:00.000Z'],
    ['2026-12-01', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T06:00', '2026-12-01T06:00:00.000Z'],
    ['2026-12-01T06:00+01:00', '2026-12-01T05:00:00.000Z'],
    ['2026-02-31', null],
    ['next week', null],
    ['', null],
  ])('%j ends at %s', (embargo, end) => {
    expect(embargoEnd(embargo, '2026-11-20T10:00:00.000Z')).toBe(end)
  })

  it('is the later of what publisher and uploader say', () => {
    const metadata = { embargo: sourced('2026-12-24T00:00:00Z', 'upload') }
    expect(terms(metadata, { embargo: '1h' }).embargoUntil).toBe('2026-12-24T00:00:00.000Z')
    expect(terms(metadata, { embargo: '90d' }).embargoUntil).toBe('2027-02-18T10:00:00.000Z')
    expect(terms({}).embargoUntil).toBeNull()
  })

  it('that cannot be understood holds', () => {
    const verdict = verdictOn(grounds({ embargo: sourced('Friday', 'upload') }), defaultPolicy, {})
    expect(verdict).toEqual({ action: 'hold', because: ['Its embargo cannot be understood: “Friday”.'] })
  })

  it('never throws, and ends at an instant', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (embargo, since) => {
        const end = embargoEnd(embargo, since)
        if (end !== null) expect(new Date(end).toISOString()).toBe(end)
      }),
    )
  })
})
