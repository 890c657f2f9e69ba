import { describe, expect, it } from 'vitest'
import { isLeaning, leaningOf } from '../../../core/profile/leaning.ts'
import type { Evidence } from '../../../core/types.ts'

const SENTENCE = 'You would hear what comes after it.'
const LABEL = 'Dates of the week'

const vote = (role: Evidence['role'], weight: number, rule = 'lines-model'): Evidence => ({
  rule,
  role,
  weight,
  note: '',
})
const leans = (text: string, ...evidence: Evidence[]): boolean => isLeaning(text, leaningOf(evidence))

describe('a passage', () => {
  it('leans where the model doubts it, and nobody says more for it', () => {
    expect(leans(SENTENCE, vote('boilerplate:appeal', 0.5))).toBe(true)
    expect(leans(SENTENCE, vote('boilerplate:appeal', 1.2), vote('body', 0.6, 'quoted'))).toBe(true)
    expect(leans(SENTENCE, vote('boilerplate:appeal', 1.2), vote('body', 1.2, 'quoted'))).toBe(false)
  })

  it('must be doubted more where it is no sentence', () => {
    expect(leans(LABEL, vote('boilerplate:furniture', 0.9))).toBe(false)
    expect(leans(LABEL, vote('boilerplate:furniture', 1))).toBe(true)
  })

  it('leans where a rule hears it ask for something, unless much more is said for it', () => {
    const heard = vote('boilerplate:appeal', 0.8, 'newsroom-voice')
    expect(leans(SENTENCE, heard, vote('body', 1.2))).toBe(true)
    expect(leans(SENTENCE, heard, vote('body', 3))).toBe(false)
  })

  it('does not lean where nobody says so, whatever stands beside it', () => {
    expect(leans(SENTENCE)).toBe(false)
    expect(leans(SENTENCE, vote('body', 0, 'quoted'))).toBe(false)
  })
})
