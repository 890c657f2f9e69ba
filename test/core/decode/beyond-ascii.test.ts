import { describe, expect, it } from 'vitest'
import { beyondAscii, withoutAscii } from '../../../core/decode/beyond-ascii.ts'
import { tryUtf8 } from '../../../core/decode/sniff.ts'
import fc from '../../fast-check.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Texts that are mostly ASCII, in parts as long as those that are decoded at once. */
const texts = fc
  .array(fc.oneof(fc.constant('x'.repeat(1023)), fc.string({ unit: 'grapheme' }), fc.constant('\ufeff')))
  .map((parts) => `<${parts.join('')}`)

describe('UTF-8', () => {
  it('is read in parts as it is at once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tryUtf8(bytesOf(text))).toBe(text)
      }),
    )
  })

  it('is no UTF-8 where a part ends within a character', () => {
    const bytes = bytesOf(`${'x'.repeat(4095)}é`)
    expect(tryUtf8(bytes)).toHaveLength(4096)
    expect(tryUtf8(bytes.subarray(0, 4096))).toBeUndefined()
    expect(tryUtf8(new Uint8Array(9000).fill(0x80))).toBeUndefined()
  })

  it('holds the same beyond ASCII as its text, wherever it begins in memory', () => {
    const anywhere = fc.tuple(texts, fc.nat(7))
    fc.assert(
      fc.property(anywhere, ([text, shift]) => {
        const memory = bytesOf(`${'.'.repeat(shift)}${text}`)
        expect(beyondAscii(memory.subarray(shift))).toBe(withoutAscii(text))
        expect(beyondAscii(Buffer.from(memory.buffer).subarray(shift))).toBe(withoutAscii(text))
      }),
    )
  })
})
