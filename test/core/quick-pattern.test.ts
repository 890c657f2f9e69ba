import { describe, expect, it } from 'vitest'
import { plainLine } from '../../core/classify/plain-line.ts'
import { forgetPatterns, quickPattern, quickSource } from '../../core/quick-pattern.ts'
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

  const afterUploads = (asked: () => unknown): void => {
    for (let upload = 0; upload < 100; upload += 1) {
      forgetPatterns()
      asked()
    }
  }

  it('is compiled once where it is asked for again and again', () => {
    const quick = quickPattern(/a (?:b|c) d/)
    const first = quick()
    afterUploads(quick)
    expect(quick()).toBe(first)
  })

  it('is forgotten where it is not, and made anew', () => {
    const quick = quickPattern(/a (?:b|c) d/i)
    const first = quick()
    afterUploads(() => undefined)
    expect(quick()).not.toBe(first)
    expect(quick()).toEqual(first)
  })
})
