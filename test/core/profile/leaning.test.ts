import { describe, expect, it } from 'vitest'
import { leaningByVotes, leaningOf } from '../../../core/profile/leaning.ts'
import type { Evidence, LabelledBlock } from '../../../core/types.ts'

const SENTENCE = 'You would hear what comes after it.'
const LONG = 'You would hear what comes after it, and who paid for the tea.'
const HEADING = 'Dates of the week'
const LABEL = 'Dates of the week, and who is to be met there'

const vote = (role: Evidence['role'], weight: number, rule = 'lines-model'): Evidence => ({
  rule,
  role,
  weight,
  note: '',
})
const labelled = (text: string, ...evidence: Evidence[]): LabelledBlock => ({
  block: { kind: 'paragraph', text, runs: [], span: { start: 0, end: text.length }, level: 0, quote: 0 },
  role: 'body',
  evidence,
})
const leans = (text: string, ...evidence: Evidence[]): boolean => leaningOf(labelled(text, ...evidence)) >= 0
const leansBy = (text: string, doubt: number): boolean => leaningOf({ ...labelled(text), doubt }) >= 0

describe('a passage', () => {
  it('leans where the model doubts it, and nobody says more for it', () => {
    expect(leans(SENTENCE, vote('boilerplate:appeal', 0.5))).toBe(true)
    expect(leans(SENTENCE, vote('boilerplate:appeal', 1.2), vote('body', 0.6, 'quoted'))).toBe(true)
    expect(leans(SENTENCE, vote('boilerplate:appeal', 1.2), vote('body', 1.2, 'quoted'))).toBe(false)
  })

  it('must be doubted more where it is no sentence', () => {
    expect(leans(HEADING, vote('boilerplate:furniture', 0.9))).toBe(false)
    expect(leans(HEADING, vote('boilerplate:furniture', 1))).toBe(true)
  })

  it('leans where a rule hears it ask for something, unless much more is said for it', () => {
    const heard = vote('boilerplate:appeal', 0.8, 'newsroom-voice')
    expect(leans(SENTENCE, heard, vote('body', 1.2))).toBe(true)
    expect(leans(SENTENCE, heard, vote('body', 3))).toBe(false)
  })

  it('leans where the model takes it for reporting and is not sure, as five articles are told nothing in the same words', () => {
    expect(leansBy(LONG, -0.4)).toBe(true)
    expect(leansBy(LABEL, -0.4)).toBe(true)
    expect(leansBy(LONG, -0.6)).toBe(false)
  })

  it('does not lean by the model alone where it is so short that reporting says it again', () => {
    expect(leansBy('The trial continues.', 0.4)).toBe(false)
    expect(leansBy(HEADING, 0.4)).toBe(false)
  })

  it('does not lean where nobody says so, whatever stands beside it', () => {
    expect(leans(SENTENCE)).toBe(false)
    expect(leans(SENTENCE, vote('body', 0, 'quoted'))).toBe(false)
  })

  it('tells articles apart unless the votes are against it', () => {
    expect(leaningByVotes({ ...labelled(SENTENCE), doubt: -1 })).toBeLessThan(0)
    expect(leaningByVotes(labelled(SENTENCE, vote('boilerplate:appeal', 0.5)))).toBeGreaterThanOrEqual(0)
  })
})
