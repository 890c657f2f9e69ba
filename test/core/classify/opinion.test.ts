import { expect, it } from 'vitest'
import { lineOf } from '../../../core/classify/lines-model/index.ts'
import { opinionOn } from '../../../core/classify/lines-model/vote.ts'
import type { Evidence } from '../../../core/types.ts'

const said = (rule: string, weight: number): Evidence => ({
  rule,
  role: 'boilerplate:newsletter',
  weight,
  note: '',
})

function byRules(...votes: readonly Evidence[]): number {
  const line = lineOf('Suscríbete a nuestro boletín.', votes, undefined)
  return opinionOn(line, 0, votes, 0, false).byRules
}

it('hears once what rules of one kind say in a language and in any', () => {
  const alone = byRules(said('newsletter', 3))
  expect(byRules(said('newsletter', 3), said('newsletter-romance', 2.4))).toBe(alone)
  expect(byRules(said('newsletter-romance', 2.4), said('newsletter', 3))).toBe(alone)
  expect(byRules(said('newsletter', 3), said('newsletter-offer', 2.4))).toBeGreaterThan(alone)
})
