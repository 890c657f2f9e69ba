import { describe, expect, it } from 'vitest'
import type { Opinion } from '../../../core/classify/lines-model/vote.ts'
import { leavingRuns } from '../../../core/classify/runs.ts'
import fc from '../../fast-check.ts'

/**
 * `!` is protected, digits are log-odds for leaving, `h` a sure line that may be a heading, `H` a surer one, `a` a line that leans and asks, `l` a
 * label that leans, `m` a label of which a rule is sure, `p` a plain sentence that leans, `f` one that hardly does, `-` a line that surely stays.
 */
const KINDS: Readonly<Record<string, Partial<Opinion>>> = {
  '-': { against: -3 },
  '!': { against: 9, isProtected: true },
  h: { against: 2.8, mayBeHeading: true, isSentence: false },
  H: { against: 4, mayBeHeading: true, isSentence: false },
  a: { against: 1.5, asks: true },
  l: { against: 1, isSentence: false },
  m: { against: 3, byRules: 3, isSentence: false },
  p: { against: 2, isPlain: true },
  f: { against: 0.2, isPlain: true },
}
const SENTENCE = {
  doubt: 0,
  byRules: 0,
  isPlain: false,
  isSentence: true,
  mayBeHeading: false,
  asks: false,
  isProtected: false,
}

function opinionsOf(lines: string): readonly Opinion[] {
  return [...lines].map((line) => ({ ...SENTENCE, against: Number(line), ...KINDS[line] }))
}

function gone(lines: string): string {
  return [...leavingRuns(opinionsOf(lines))].map((anchor) => (anchor < 0 ? '.' : 'x')).join('')
}

describe('lines that go', () => {
  it.each([
    ['a sure line goes wherever it stands', '3----3-----3', 'x....x.....x'],
    ['one that leans stays', '2-12-2-----2', '............'],
    ['beside a sure one as well', '---232-----', '....x......'],
    ['a protected line stays, and is looked through', '-----3!3---', '.....x.x...'],
    [
      'what may be a heading stays alone amid a text, and goes with others and at its ends',
      'h---h---hh-h',
      'x.......xx.x',
    ],
    ['and alone if it is surer', '--H----', '..x....'],
    ['beside a protected line it is alone', '--h!---', '.......'],
    ['lines that lean at an edge stay', '2222-----2222', '.............'],
    ['but go with an appeal', '-aa2-----2aa2', '.xxx.....xxxx'],
    ['which has more to say at the bottom', 'aa--------aa', '............'],
    ['and takes one between them that does not lean, as it asks nothing', 'aa02-------', 'xxxx.......'],
    ['not a sentence that hardly leans below an article', '------aa2f2a', '......xxx.xx'],
    ['nor the plain ones next to it', 'aa2p-----p22aa', 'xxx.......xxxx'],
    ['nor a whole text that speaks like this', 'aa22aa', '......'],
    ['labels go with the bars above a text', 'ml1ml---', 'xx.xx...'],
    ['not below it, nor where no rule knows the bars', '----ml1mlm', '....x..x.x'],
  ])('%s', (_, lines, expected) => {
    expect(gone(lines)).toBe(expected)
  })

  it('are named by the surest of those that go in one row', () => {
    expect([...leavingRuns(opinionsOf('3-34!5-33'))]).toEqual([0, -1, 5, 5, -1, 5, -1, 7, 8])
  })

  it('are never protected, and name one that leans as much', () => {
    const opinion = fc.record({
      doubt: fc.constant(0),
      against: fc.double({ min: -5, max: 5, noNaN: true }),
      byRules: fc.double({ min: -5, max: 5, noNaN: true }),
      isPlain: fc.boolean(),
      isSentence: fc.boolean(),
      mayBeHeading: fc.boolean(),
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
