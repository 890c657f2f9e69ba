import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { greyPassages, isAnswer } from '../../../core/moderate/escalation.ts'
import type { Finding } from '../../../core/types.ts'

const text = 'You know what they are like. Nobody here wants them. He said: go home.'
const finding = (score: number, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  moderator: 'embedded-model',
  category: 'hate',
  type: 'group',
  score,
  span: { start, end },
  quoted: false,
  note: '',
  ...more,
})
const policy = { ...defaultPolicy, escalate: { hate: { from: 0.4, to: 0.9 }, sexual: { from: 0, to: 0.2 } } }

describe('the grey band', () => {
  it('is all that is sent: the passage, its voice, and what it may be', () => {
    const findings = [
      finding(0.39, 0, 28),
      finding(0.4, 29, 52),
      finding(0.899, 53, 70, { quoted: true }),
      finding(0.9, 0, 28),
      finding(0.1, 29, 52, { category: 'sexual' }),
      finding(0.8, 0, 28, { category: 'profanity' }),
    ]
    expect(greyPassages(findings, text, policy)).toMatchObject([
      { text: 'He said: go home.', quoted: true, suspected: ['hate'] },
      { text: 'Nobody here wants them.', quoted: false, suspected: ['hate', 'sexual'] },
    ])
    expect(greyPassages(findings, text, { ...policy, escalate: {} })).toEqual([])
  })

  it('is bounded: twenty passages of a thousand bytes, the darkest, never half a character', () => {
    const long = '🦆'.repeat(9000)
    const findings = Array.from({ length: 60 }, (_, n) => finding(0.4 + n / 200, n * 100, n * 100 + 3000))
    const passages = greyPassages(findings, long, policy)
    expect(passages).toHaveLength(20)
    for (const passage of passages) expect(passage.text).toBe('🦆'.repeat(250))
  })
})

it('an answer is about what was asked, or about what only services can see', () => {
  const [passage] = greyPassages([finding(0.5, 0, 28)], text, policy)
  if (passage === undefined) throw new Error('no passage')
  expect(isAnswer(passage, 'hate')).toBe(true)
  expect(isAnswer(passage, 'sexual_minors')).toBe(true)
  expect(isAnswer(passage, 'sexual')).toBe(false)
})
