import { describe, expect, it } from 'vitest'
import { claimsOfMetadata, parseSidecar } from '../../store/claims.ts'
import fc from '../fast-check.ts'

describe('claims', () => {
  it.each([
    ['plain', 'plain'],
    ['Caf%C3%A9%20%F0%9F%93%B0', 'Café 📰'],
    ['100% sure, 50%25 off', '100% sure, 50% off'],
    ['%FF%20stays', '%FF%20stays'],
    ['a+b', 'a+b'],
    ['=?UTF-8?B?w4RwZmVs?=', 'Äpfel'],
    ['=?UTF-8?Q?=C3=84pfel_und?= =?utf-8?b?IEJpcm5lbg==?=', 'Äpfel und Birnen'],
    ['=?nonsense?Q?x?=', '=?nonsense?Q?x?='],
    ['  e\u0301 ', 'é'],
  ])('%s is read as %s', (value, title) => expect(claimsOfMetadata({ title: value })).toEqual({ title }))

  it('every percent-encoded text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const expected = text.normalize('NFC').trim()
        expect(claimsOfMetadata({ byline: encodeURIComponent(text) }).byline ?? '').toBe(expected)
      }),
    )
  })

  it('a sidecar has the same names, in plain text; others are left alone', () => {
    const sidecar = {
      publisher: 'P',
      'source-url': 'https://example.org/%20',
      title: '50%25',
      other: 1,
      byline: null,
    }
    expect(parseSidecar(Buffer.from(`\ufeff${JSON.stringify(sidecar)}`))).toEqual({
      ok: true,
      value: { publisher: 'P', sourceUrl: 'https://example.org/%20', title: '50%25' },
    })
  })
})
