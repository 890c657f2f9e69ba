import { expect, it } from 'vitest'
import { CATEGORIES } from '../../../core/moderate/policy.ts'
import { DSA_CATEGORIES, PUBLISHING_STATUS } from '../../../core/moderate/transparency.ts'

it('has a DSA category for every category', () => {
  expect(Object.keys(DSA_CATEGORIES).sort()).toEqual([...CATEGORIES].sort())
  expect(DSA_CATEGORIES.hate).toBe('STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH')
})

it('withholds what is held and nothing else', () => {
  expect(PUBLISHING_STATUS).toEqual({ pass: 'usable', label: 'usable', hold: 'withheld', reject: 'canceled' })
})
