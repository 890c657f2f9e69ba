import { describe, expect, it } from 'vitest'
import { decide } from '../../../core/moderate/decide.ts'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { FAINTEST, groundsOf } from '../../../core/moderate/grounds.ts'
import { CATEGORIES, type Policy } from '../../../core/moderate/policy.ts'
import { verdictOn } from '../../../core/moderate/verdict.ts'
import type { Article, Finding, Grounds } from '../../../core/types.ts'
import fc from '../../fast-check.ts'

const article: Article = { metadata: {}, body: [], removed: [], notes: [] }
const clean: Grounds = groundsOf(article, [])
const finding = fc.record({
  moderator: fc.constantFrom('a', 'b'),
  category: fc.constantFrom(...CATEGORIES),
  type: fc.constantFrom('card', 'abuse', 'quoted-abuse'),
  // Three digits, as they are stored.
  score: fc.integer({ min: FAINTEST * 1000, max: 1000 }).map((score) => score / 1000),
  span: fc.constant({ start: 0, end: 1 }),
  quoted: fc.boolean(),
  note: fc.string({ maxLength: 400 }),
})

describe('grounds', () => {
  it('decide as all findings would, under any threshold', () => {
    const thresholds = fc.integer({ min: FAINTEST * 1000, max: 1000 }).map((score) => score / 1000)
    fc.assert(
      fc.property(fc.array(finding), thresholds, thresholds, (findings, label, hold) => {
        const rules = Object.fromEntries(
          CATEGORIES.map((category) => [category, { label, hold, quoted: { label } }]),
        )
        const policy: Policy = { ...defaultPolicy, profiles: { ...defaultPolicy.profiles, newswire: rules } }
        const stored = verdictOn(groundsOf(article, findings), policy, {})
        expect(stored.action).toBe(decide(findings, policy).action)
      }),
    )
  })

  it('stay small, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 200, maxLength: 400 }), (findings) => {
        const varied = findings.map((one, at) => ({ ...one, type: `${one.type}${at % 90}` }))
        expect(JSON.stringify(groundsOf(article, varied)).length).toBeLessThan(40_000)
      }),
      { numRuns: 20 },
    )
  })

  it('keep faint findings for a stricter policy', () => {
    const faint: Finding = {
      moderator: 'm',
      category: 'hate',
      type: 'group',
      score: 0.31,
      span: { start: 0, end: 1 },
      quoted: false,
      note: 'Demeans people.',
    }
    const grounds = groundsOf(article, [faint])
    const strict = { hate: { hold: 0.3 } }
    expect(verdictOn(grounds, defaultPolicy, {}).action).toBe('pass')
    const policy = { ...defaultPolicy, profiles: { ...defaultPolicy.profiles, newswire: strict } }
    expect(verdictOn(grounds, policy, {}).action).toBe('hold')
  })
})

describe('what an owner bans', () => {
  const banned = { sha256: ['ab'.repeat(32)], domains: ['spam.example'] }
  const policy: Policy = { ...defaultPolicy, mode: 'detect', banned }
  const from = (origin: string) => verdictOn({ ...clean, origin }, policy, {}).action

  it('is rejected by exact hash, in detect mode too', () => {
    expect(verdictOn(clean, policy, { source: 'ab'.repeat(32) }).action).toBe('reject')
    expect(verdictOn(clean, policy, { source: 'ac'.repeat(32) }).action).toBe('pass')
  })

  it('carries the category that the list gives it', () => {
    const categories = { 'spam.example': 'spam_scam', ['ab'.repeat(32)]: 'sexual_minors' } as const
    const listed: Policy = { ...policy, banned: { ...banned, categories } }
    expect(verdictOn({ ...clean, origin: 'a.spam.example' }, listed, {})).toEqual({
      action: 'reject',
      because: ['The policy bans articles from spam.example as spam or a scam.'],
      category: 'spam_scam',
    })
    expect(verdictOn(clean, listed, { source: 'ab'.repeat(32) }).category).toBe('sexual_minors')
  })

  it('is rejected by where it comes from, subdomains included', () => {
    expect([from('spam.example'), from('www.spam.example')]).toEqual(['reject', 'reject'])
    expect([from('notspam.example'), from('spam.example.org')]).toEqual(['pass', 'pass'])
  })

  it('is not let through by a dot at the end of the host', () => {
    const canonicalUrl = { value: 'https://www.spam.example./a', source: 'html:link' }
    const grounds = groundsOf({ ...article, metadata: { canonicalUrl } }, [])
    expect(verdictOn(grounds, policy, {}).action).toBe('reject')
  })

  it('is all that a machine rejects', () => {
    const worst = CATEGORIES.map((category) => ({
      category,
      moderator: 'm',
      type: 't',
      score: 1,
      quoted: false,
      note: '',
    }))
    expect(verdictOn({ ...clean, findings: worst }, policy, {}).action).toBe('label')
    expect(verdictOn({ ...clean, findings: worst }, defaultPolicy, {}).action).toBe('hold')
  })
})

it('moderators that did not answer hold the article', () => {
  const grounds = { ...clean, unanswered: ['The moderator comprehend did not answer.'] }
  expect(verdictOn(grounds, defaultPolicy, {})).toEqual({
    action: 'hold',
    because: ['The moderator comprehend did not answer.'],
  })
})
