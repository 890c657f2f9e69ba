import { expect, it } from 'vitest'
import { CATEGORIES } from '../../../core/moderate/policy.ts'
import { DSA_CATEGORIES, PUBLISHING_STATUS, statementsOf } from '../../../core/moderate/transparency.ts'

it('has a DSA category for every category', () => {
  expect(Object.keys(DSA_CATEGORIES).sort()).toEqual([...CATEGORIES].sort())
  expect(DSA_CATEGORIES.hate).toBe('STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH')
})

it('withholds what is held and nothing else', () => {
  expect(PUBLISHING_STATUS).toEqual({ pass: 'usable', label: 'usable', hold: 'withheld', reject: 'canceled' })
})

it('states each category that was found once, with its highest score, and nothing faint', () => {
  const finding = { moderator: 'm', type: 't', quoted: false, note: '' }
  expect(
    statementsOf([
      { ...finding, category: 'hate', score: 0.6 },
      { ...finding, category: 'hate', score: 0.9 },
      { ...finding, category: 'sexual', score: 0.3 },
    ]),
  ).toEqual([
    {
      category: 'hate',
      dsaCategory: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
      score: 0.9,
      by: 'machine',
    },
  ])
})

it.each(CATEGORIES)('states %s where a person or a list says so', (category) => {
  for (const by of ['person', 'list'] as const)
    expect(statementsOf([], [{ category, by }])).toEqual([
      { category, dsaCategory: DSA_CATEGORIES[category], score: 1, by },
    ])
})
