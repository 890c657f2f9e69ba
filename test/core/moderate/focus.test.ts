import { expect, it } from 'vitest'
import { findAll } from '../../../core/moderate/index.ts'
import { focusOf } from '../../../core/moderate/model/focus.ts'

const long = `${'The council met on Monday. '.repeat(8)}You will die. ${'Nobody was hurt. '.repeat(8)}`.trim()
const shown = (text: string, telling: number) => {
  const { start, end } = focusOf(text, { start: 0, end: text.length }, telling)
  return text.slice(start, end)
}

it('is all of a short passage', () => {
  expect(shown('You will die.', 9)).toBe('You will die.')
})

it('begins with the sentence of the telling word', () => {
  expect(shown(long, long.indexOf('die'))).toMatch(/^You will die\. Nobody/)
  expect(shown(long, long.indexOf('die')).length).toBeLessThanOrEqual(140)
})

it('begins close to the word where its sentence is long', () => {
  const text = `${'and on and '.repeat(30)}fool ${'and on and '.repeat(30)}`
  const focus = shown(text, text.indexOf('fool'))
  expect(focus).toContain('fool')
  expect(focus).toMatch(/^(?:and|on)\b/)
})

it('is inside what was found', async () => {
  const text = `The council met on Monday, and the budget passed after a long and patient debate. You are a pathetic loser and a disgusting liar, shut up.`
  const findings = await findAll({ body: [], metadata: {} }, text)
  const abuse = findings.find(({ category }) => category === 'harassment')
  expect(text.slice(abuse?.focus?.start, abuse?.focus?.end)).toMatch(/^You are a pathetic loser/)
})
