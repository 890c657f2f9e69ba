import { expect, it } from 'vitest'
import { leastQuote } from '../../../core/classify/quoted.ts'
import { paragraph } from '../render/publication.ts'

it('knows how deep the least quoted of more blocks stands than a call takes arguments', () => {
  const quoted = Array.from({ length: 300_000 }, () => paragraph('x', { quote: 2 }))
  expect(leastQuote(quoted)).toBe(2)
  expect(leastQuote([...quoted, paragraph('x', { quote: 1 })])).toBe(1)
})
