import { describe, expect, it } from 'vitest'
import { leavingRuns } from '../../../core/classify/runs.ts'
import fc from '../../fast-check.ts'

/** `!` is protected, digits are log-odds for leaving, `p` is a plain sentence that leans, `-` is a line that surely stays. */
function gone(lines: string): string {
  const special: Record<string, number> = { '-': -3, '!': 9, p: 1 }
  const opinions = [...lines].map((line) => ({
    against: special[line] ?? Number(line),
    byRules: 0,
    isPlain: line === 'p',
    isProtected: line === '!',
  }))
  return [...leavingRuns(opinions)].map((anchor) => (anchor < 0 ? '.' : 'x')).join('')
}

describe('runs of lines that go', () => {
  it.each([
    ['a weak line goes with the strong one beside it', '1121---------', 'xxxx.........'],
    ['a line alone must be surer', '-----------2', '............'],
    ['and then goes', '-----------3', '...........x'],
    ['weak lines alone stay', '1111-------11', '.............'],
    ['amid the text a run must be surer', '-----12-----', '............'],
    ['and goes where it is', '-----13-----', '.....xx.....'],
    ['a headline may stay above a run at the top', '-12---------', '.xx.........'],
    ['a protected line stays and is looked through', '--------2!1', '........x.x'],
    ['a plain sentence beside the article stays', '--------p2p', '.........xx'],
    ['a sure line reaches so far and no further', '---------1111113', '...........xxxxx'],
  ])('%s', (_, lines, expected) => {
    expect(gone(lines)).toBe(expected)
  })

  it('never take a protected line, and name a line that is sure', () => {
    const opinion = fc.record({
      against: fc.double({ min: -5, max: 5, noNaN: true }),
      byRules: fc.constant(0),
      isPlain: fc.boolean(),
      isProtected: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(opinion, { maxLength: 60 }), (opinions) => {
        for (const [i, anchor] of leavingRuns(opinions).entries()) {
          if (anchor < 0) continue
          expect(opinions[i]?.isProtected).toBe(false)
          expect(opinions[anchor]?.against).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })
})
