import { describe, expect, it } from 'vitest'
import { toNfc } from '../../../core/decode/nfc.ts'

const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

describe('toNfc', () => {
  it('replaces every character that NFC replaces', () => {
    expect(characters.filter((char) => toNfc(char) !== char.normalize('NFC'))).toEqual([])
  })

  it('composes every pair that NFC composes', () => {
    const pairs = characters.map((char) => char.normalize('NFD')).filter((apart) => [...apart].length > 1)
    expect(pairs.length).toBeGreaterThan(12_000)
    expect(pairs.filter((apart) => toNfc(apart) !== apart.normalize('NFC'))).toEqual([])
  })

  it('sorts every mark that NFC sorts', () => {
    const marks = characters.filter((char) => /\p{M}/u.test(char))
    const behind = marks.flatMap((mark) => [`x${mark}\u0327`, `x\u0345${mark}`])
    expect(behind.filter((text) => toNfc(text) !== text.normalize('NFC'))).toEqual([])
    const alone = marks.map((mark) => `x${mark}`)
    expect(alone.filter((text) => toNfc(text) !== text.normalize('NFC'))).toEqual([])
  })
})
