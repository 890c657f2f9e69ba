import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { moderate } from '../../../core/moderate/index.ts'
import { reasonsOf } from '../../../core/moderate/reasons.ts'
import type { Article, Finding, Verdict } from '../../../core/types.ts'
import fc from '../../fast-check.ts'

const article: Article = { metadata: {}, body: [], removed: [], notes: [] }
const lead = 'The council of the town voted on Monday to close its quay.'
const reasons = async (text: string, about: Article = article) => {
  const { verdict } = await moderate(about, text, defaultPolicy)
  return reasonsOf({ article: about, text, verdict })
}

describe('a reason', () => {
  it('has category, score, place and the passage', async () => {
    const abuse = 'You are a pathetic loser and a disgusting liar, shut up.'
    const [first] = await reasons(`${lead}\n\n${abuse}`)
    expect(first).toMatchObject({
      category: 'harassment',
      dsaCategory: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
      place: { in: 'text', paragraph: 2 },
      excerpt: expect.stringContaining('pathetic loser'),
    })
    expect(first?.score).toBeGreaterThan(0.9)
  })

  it('shows what stands around personal data, and no personal data', async () => {
    const [card] = await reasons(
      `${lead}\n\nAsk jane.roe@example.org about card 4539 1488 0343 6467, he said on air.`,
    )
    expect(card?.excerpt).toBe('Ask ••••.•••@•••••••.••• about card •••• •••• •••• ••••, he said on air.')
  })

  it('knows what stands beside the text', async () => {
    const title = { value: 'Card 4539 1488 0343 6467 was used', source: 'html:h1' }
    const [card] = await reasons(lead, { ...article, metadata: { title } })
    expect(card).toMatchObject({ place: { in: 'beside' }, excerpt: 'Card •••• •••• •••• •••• was used' })
  })

  it('that is no finding is its sentence', () => {
    const verdict: Verdict = { action: 'hold', because: ['Nobody has said.'], findings: [] }
    expect(reasonsOf({ article, text: lead, verdict })).toEqual([{ detail: 'Nobody has said.' }])
  })

  it('never shows a passage of sexual content about minors', () => {
    const span = { start: 0, end: 20 }
    const finding: Finding = {
      moderator: 'openai',
      category: 'sexual_minors',
      type: 'openai:sexual/minors',
      score: 0.95,
      span,
      quoted: false,
      note: 'A service finds 95 % of it.',
    }
    const because = ['sexual content about minors (openai:sexual/minors): A service finds 95 % of it.']
    const [reason] = reasonsOf({
      article,
      text: lead,
      verdict: { action: 'hold', because, findings: [finding] },
    })
    expect(reason).toMatchObject({ category: 'sexual_minors', place: span })
    expect(reason).not.toHaveProperty('excerpt')
  })

  it('is short and shows no digit of a number, wherever it stands', async () => {
    const words = fc.stringMatching(/^[a-z \n“”]{0,300}$/)
    await fc.assert(
      fc.asyncProperty(words, words, async (before, after) => {
        for (const { excerpt = '' } of await reasons(`${before} 4539 1488 0343 6467 ${after}`)) {
          expect(excerpt.length).toBeLessThan(170)
          expect(excerpt).not.toMatch(/\d/)
        }
      }),
      { numRuns: 50 },
    )
  })
})
