import { describe, expect, it } from 'vitest'
import { leavingRuns } from '../../../core/classify/runs.ts'
import fc from '../../fast-check.ts'

/** `!` is protected, `u` is a sentence in which no rule hears anything, digits are log-odds for leaving, `p` is a plain sentence that leans, `f` one that hardly does, `b` a line that hardly stays, `a` is one that asks, `h` a sure line that may be a heading, `-` is a line that surely stays. */
function gone(lines: string): string {
  const special: Record<string, number> = { '-': -3, '!': 9, p: 2, b: -1, a: 2, u: 1.5, f: 0.2, h: 3.2 }
  const opinions = [...lines].map((line) => ({
    against: special[line] ?? Number(line),
    byRules: 0,
    isPlain: line === 'p' || line === 'f',
    isUnheard: line === 'u',
    isUntold: line === 'h',
    asks: line === 'a',
    isProtected: line === '!',
  }))
  return [...leavingRuns(opinions)].map((anchor) => (anchor < 0 ? '.' : 'x')).join('')
}

describe('runs of lines that go', () => {
  it.each([
    ['a sure line goes wherever it stands', '3----3-----3', 'x....x.....x'],
    ['one that leans stays', '2----2-----2', '............'],
    ['a line that leans goes with the sure one beside it', '---223-----', '...xxx.....'],
    ['but not if it leans little, and no rule hears anything in it', '---u23u----', '....xx.....'],
    ['lines that lean stay where none is sure', '---222-----', '...........'],
    ['a line that stays keeps a run apart', '---3-22-----', '...x........'],
    ['a protected line stays and is looked through', '-----3!2---', '.....x.x...'],
    ['a plain sentence must be sure itself', '-----p3p---', '......x....'],
    [
      'what may be a heading stays alone amid a text, and goes with others and at its ends',
      'h---h---hh-h',
      'x.......xx.x',
    ],
    ['a sure line reaches so far and no further', '--2222223--', '....xxxxx..'],
    ['lines that lean at the top are sure together', '2110-------', 'xxxx.......'],
    ['below a headline as well', '-211-------', '.xxx.......'],
    ['and with one between them that does not, which stays', '22b1-------', 'xx.x.......'],
    ['but goes with an appeal', 'a2ba-------', 'xxxx.......'],
    ['two are too few', '22---------', '...........'],
    ['at the bottom they must say more', '-------1111', '...........'],
    ['and go when they do', '-------2222', '.......xxxx'],
    ['but not where nothing else is left', '2211222', '.......'],
    ['one that hardly leans stays between appeals', '-------a2fa2', '.......xx.xx'],
    ['a plain sentence above them stays', '------p2222', '.......xxxx'],
  ])('%s', (_, lines, expected) => {
    expect(gone(lines)).toBe(expected)
  })

  it('never take a protected line, and name one that leans as much', () => {
    const opinion = fc.record({
      against: fc.double({ min: -5, max: 5, noNaN: true }),
      byRules: fc.constant(0),
      isPlain: fc.boolean(),
      isUnheard: fc.boolean(),
      isUntold: fc.boolean(),
      asks: fc.boolean(),
      isProtected: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(opinion, { maxLength: 60 }), (opinions) => {
        for (const [i, anchor] of leavingRuns(opinions).entries()) {
          if (anchor < 0) continue
          expect(opinions[i]?.isProtected).toBe(false)
          expect(opinions[anchor]?.against).toBeGreaterThanOrEqual(opinions[i]?.against ?? 0)
        }
      }),
    )
  })
})
