import { describe, expect, it } from 'vitest'
import { narrow } from '../../core/narrow.ts'
import fc from '../fast-check.ts'

describe('a narrow text', () => {
  it('is the same text, whatever it holds', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'é', 'ÿ', '’', '€', '\ufeff', '\0', '\ud83d', '\ude00', '😀'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    )
    fc.assert(fc.property(fc.string({ unit }), (text) => narrow(text) === text))
  })

  it.each(['a', 'é', '’', '\ud83d'])('is the same however long: %j', (unit) => {
    for (const length of [4095, 4096, 4097, 8191, 8192, 8193, 20_000])
      expect(narrow(unit.repeat(length))).toBe(unit.repeat(length))
  })
})
