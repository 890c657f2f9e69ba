import { describe, expect, it } from 'vitest'
import { LEANS, leaningOf } from '../../../core/profile/leaning.ts'
import type { Evidence } from '../../../core/types.ts'

const vote = (role: Evidence['role'], weight: number, rule = 'lines-model'): Evidence => ({
  rule,
  role,
  weight,
  note: '',
})
const isLeaning = (...evidence: Evidence[]): boolean => leaningOf(evidence) >= LEANS

describe('a passage', () => {
  it('leans where the model says that it may have to go, and nobody says more for it', () => {
    expect(isLeaning(vote('boilerplate:appeal', 0))).toBe(true)
    expect(isLeaning(vote('boilerplate:appeal', 0.8), vote('body', 0.6, 'quoted'))).toBe(true)
    expect(isLeaning(vote('boilerplate:appeal', 0.8), vote('body', 1.2, 'quoted'))).toBe(false)
  })

  it('leans where a rule hears it ask for something, unless much more is said for it', () => {
    const heard = vote('boilerplate:appeal', 0.8, 'newsroom-voice')
    expect(isLeaning(heard, vote('body', 1.5))).toBe(true)
    expect(isLeaning(heard, vote('body', 3))).toBe(false)
  })

  it('does not lean where nobody says so, whatever stands beside it', () => {
    expect(isLeaning()).toBe(false)
    expect(isLeaning(vote('body', 0, 'quoted'))).toBe(false)
  })
})
