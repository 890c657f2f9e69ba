import { describe, expect, it } from 'vitest'
import { residues } from '../../../core/moderate/model/residues.ts'
import { tokenise } from '../../../core/moderate/model/tokens.ts'

const of = (text: string) => residues(tokenise(text), text)

describe('residues of mail', () => {
  it.each([
    ['Lose weight now lilhwmuxvrsyqcwjhvttxw', '§gibberish'],
    ['Hello <font size=2>friend</font>', '§markup'],
    ['Meet � in Izmir', '§broken'],
    ['He wrote:\n> no, never', '§quoted-line'],
    [`Data ${'QmFzZTY0'.repeat(8)} follows`, '§blob'],
  ])('are found in %j', (text, fact) => {
    expect(of(text)).toEqual([fact])
  })

  it.each([
    'The council met on Monday, and nobody spoke.',
    'Rents rose by 3 > 2 per cent.',
    'See https://www.news.example/a/very/long/address/of/a/page.html for more.',
    'A Kirschtorte and many strengths.',
  ])('are not found in %j', (text) => {
    expect(of(text)).toEqual([])
  })
})
