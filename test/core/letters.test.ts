import { describe, expect, it } from 'vitest'
import { letterPattern } from '../../core/letters.ts'
import fc from '../fast-check.ts'

const patterns: readonly (readonly [source: string, flags: string])[] = [
  [String.raw`\p{L}+`, 'gu'],
  [String.raw`\p{L}+`, 'giu'],
  [String.raw`\p{Lu}`, 'gu'],
  [String.raw`\p{Lu}`, 'giu'],
  [String.raw`\p{Ll}`, 'gu'],
  [String.raw`\p{Ll}`, 'giu'],
  [String.raw`\p{Lo}|\p{N}|\p{M}`, 'giu'],
  [String.raw`[\p{Script=Latin}\p{M}]+|\p{sc=Han}`, 'gu'],
  [String.raw`[^\p{L}\p{N}]+`, 'gu'],
  [String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,8}|\u{1f3fb}`, 'gu'],
  [String.raw`\P{L}`, 'gu'],
  [String.raw`\p{Lu}\P{L}|\p{Ll}\P{M}`, 'gu'],
  [String.raw`(?<![\p{L}\d])\w+(?!\p{L})`, 'gu'],
  [String.raw`(?<!\p{L})(?:straße|mise à jour|größe)\b`, 'giu'],
  [String.raw`^\W*[\p{Lu}\]\s.,'-]{2,}\b.\S`, 'giu'],
]

/** As they stand in texts of Western Europe, and all others that the short classes are for. */
const western = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'Straße Größe mise à jour MISE À JOUR ’ – … “” € ÿ µ ª º ½ \u2028\u00a0'),
    fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x2010, max: 0x205e }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x20a0, max: 0x20bf }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(...'™←↑→↓∀−≤⋅⋿\u200b\u200d\u2063\u2064'),
  ),
  maxLength: 40,
})

function matchesOf(pattern: RegExp, text: string): readonly string[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => `${index} ${match}`)
}

describe('a pattern of letters', () => {
  it.each(patterns)('/%s/%s matches the same in a text of Western European letters', (source, flags) => {
    const pattern = letterPattern(source, flags)
    expect(pattern('plain').unicode).toBe(false)
    fc.assert(
      fc.property(western, (text) => {
        expect(matchesOf(pattern(text), text)).toEqual(matchesOf(new RegExp(source, flags), text))
      }),
      { numRuns: 300 },
    )
  })

  it('knows every single character that it takes for Western European', () => {
    for (let code = 0; code < 0x3000; code++) {
      const char = String.fromCharCode(code)
      for (const [source, flags] of patterns) {
        const pattern = letterPattern(source, flags)(char)
        if (pattern.unicode) continue
        expect(matchesOf(pattern, char)).toEqual(matchesOf(new RegExp(source, flags), char))
      }
    }
  })

  it('is the whole pattern for all other texts', () => {
    const pattern = letterPattern(String.raw`\p{Lu}\p{Ll}+`, 'u')
    for (const name of ['Łódź', 'Москва', 'Ωmega', 'Jane 😀'])
      expect(pattern(name).source).toBe(String.raw`\p{Lu}\p{Ll}+`)
    expect(pattern('Москва').exec('Москва')?.[0]).toBe('Москва')
  })

  it('refuses a property that it has no letters for', () => {
    expect(() => letterPattern(String.raw`\p{Sc}`, 'u')('1')).toThrow(/no short class/)
    expect(() => letterPattern(String.raw`[\P{L}]`, 'u')('1')).toThrow(/no short class/)
  })
})
