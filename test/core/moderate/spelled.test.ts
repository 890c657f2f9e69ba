import { describe, expect, it } from 'vitest'
import { nameWindow } from '../../../core/moderate/model/names.ts'
import { windowsOf } from '../../../core/moderate/model/windows.ts'
import fc from '../../fast-check.ts'

const wordsOf = (text: string) =>
  windowsOf(text, []).flatMap(({ tokens }) => nameWindow(tokens, text).words.map((word) => word))

describe('words that are spelled out', () => {
  it.each([
    ['k i l l  y o u r s e l f', 'kill yourself'],
    ['I will k i l l you', 'i will kill you'],
    ['y o u a r e a n i d i o t', 'you are an idiot'],
    ['f.u.c.k y_o_u, v-e-r-m-i-n', 'fuck you vermin'],
    ['k 1 l l  4 l l', 'kill all'],
    ['K/I/L/L T/H/E/M', 'kill them'],
    ['you f\u200bu\u200bc\u200bk\u200bi\u200bn\u200bg id\u2060iot', 'you fucking idiot'],
    ['haaaate and pusssy', 'hate and pussy'],
  ])('are put together: %s', (text, words) => expect(wordsOf(text).join(' ')).toBe(words))

  it.each([
    ['J. R. R. Tolkien and C. S. Lewis', 'j r r tolkien and c s lewis'],
    ['Sections A, B, C and D', 'sections a b c and d'],
    ['The U S A won', 'the u s a won'],
    ['1 2 3 4 5', '§number §number §number §number §number'],
    ['re-elected, e.g. at 5 p.m.', 're-elected e g at §number p m'],
  ])('are no initials and no lists: %s', (text, words) => expect(wordsOf(text).join(' ')).toBe(words))

  it('hold no bad word that is a part of an innocent one', () => {
    expect(wordsOf('S C U N T H O R P E')).toEqual(['scunthorpe'])
    expect(wordsOf('c o n s t i t u t i o n')).toEqual(['constitution'])
  })

  it('cover what they are made of, in order', () => {
    const letters = fc.array(fc.constantFrom('a', 'k', 'i', 'l', ' ', '  ', '.', '1', 'you', '\n'), {
      maxLength: 80,
    })
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of windowsOf(text, []).flatMap(({ tokens }) => tokens)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})
