import { describe, expect, it } from 'vitest'
import { nextStart, readPlainWord } from '../../../core/moderate/model/plain-words.ts'
import { tokenise } from '../../../core/moderate/model/tokens.ts'
import fc from '../../fast-check.ts'

const pieces = fc.array(
  fc.constantFrom(
    'a',
    'B',
    'lll',
    'url',
    'http',
    'www',
    ':',
    '//',
    '.',
    ',',
    ' ',
    '\n',
    '1',
    '-',
    '!',
    '’',
    'é',
    '@',
    '😂',
  ),
  { maxLength: 30 },
)
/** `at` where none starts. */
function endOfPlainWord(text: string, at: number): number {
  const found = { end: 0, hash: 0, small: true }
  return readPlainWord(text, at, found) ? found.end : at
}

const texts = pieces.map((parts) => parts.join(''))

describe('plain words', () => {
  it('end where no letter, figure or mark goes on with them', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        const end = endOfPlainWord(text, at)
        if (end === at) return
        expect(text.slice(at, end)).toMatch(/^(?!url$)(?!.*(.)\1\1)[A-Za-z]{1,60}$/)
        expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}@$*!|'’\u200b\u00ad-]/u)
      }),
    )
  })

  it('are no part of a link', () => {
    expect(tokenise('See www.a.example or https://b.example/c.').map(({ word }) => word)).toEqual([
      'see',
      '§url',
      'or',
      '§url',
    ])
    expect(endOfPlainWord('www.a.example', 0)).toBe(0)
    expect(endOfPlainWord('http: the protocol', 0)).toBe(0)
    expect(endOfPlainWord('the URL', 4)).toBe(7)
  })

  it('have nothing between them that a token may start with', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        expect(text.slice(at, nextStart(text, at))).not.toMatch(
          /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}@$*!?]/u,
        )
      }),
    )
  })

  it('are found as letter by letter: tokens stand in order and name what they cover', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          const raw = text.slice(start, end)
          if (/^[A-Za-z]+$/.test(raw) && !/(.)\1\1/i.test(raw) && raw !== 'url' && raw.length > 1)
            expect(word).toBe(raw.toLowerCase())
          last = end
        }
      }),
    )
  })
})
