import { describe, expect, it } from 'vitest'
import { plainLine } from '../../core/classify/plain-line.ts'
import { quickPattern, quickSource } from '../../core/quick-pattern.ts'
import { everyRule } from '../../scripts/rule-books.ts'
import { examplesOf } from './classify/rule-examples.ts'

describe('a quick source', () => {
  it.each([
    ['(?:a|b) (?:c|d)e', '(?:a|b)(?=) (?:c|d)(?=)e'],
    ['(?:a|b)? (?:c d){0,2}?e', '(?:a|b)?(?=) (?:c d){0,2}?(?=)e'],
    ['(?:a(?:b|c)?|d(?:e)+)f', '(?:a(?:b|c)?|d(?:e)+)(?=)f'],
    ['a(?:b|c)', 'a(?:b|c)'],
    ['a(?:b|c)?|d', 'a(?:b|c)?|d'],
    ['[()](?:a|b)\\)c', '[()](?:a|b)(?=)\\)c'],
  ])('of %s is %s', (source, quick) => {
    expect(quickSource(source)).toBe(quick)
  })
})

const lines = everyRule
  .map(examplesOf)
  .flatMap(({ catches, leaves }) => [...catches, ...leaves])
  .flatMap((example) => example.split('\n'))
  .map((example) => plainLine(example).text)

describe('a quick pattern', () => {
  const patterns = everyRule.flatMap(({ id, patterns = [] }) => patterns.map((pattern) => ({ id, pattern })))
  it.each(patterns)('matches the same as that of $id: $pattern', ({ pattern }) => {
    const quick = quickPattern(pattern)()
    for (const line of lines) expect(quick.exec(line)).toEqual(pattern.exec(line))
  })
})
