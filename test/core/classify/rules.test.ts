import { describe, expect, it } from 'vitest'
import { DOUBTED } from '../../../core/classify/for-others.ts'
import { plainLine } from '../../../core/classify/plain-line.ts'
import type { Rule } from '../../../core/classify/rule.ts'
import type { Block, Document } from '../../../core/types.ts'
import { everyRule } from '../../../scripts/rule-books.ts'
import { byRule, examplesOf } from './rule-examples.ts'

/** The rule's vote on a text that is one block. */
function weigh(rule: Rule, text: string): number {
  const block: Block = {
    kind: 'paragraph',
    text,
    runs: [{ text }],
    span: { start: 0, end: text.length },
    level: 0,
    quote: 0,
  }
  const document: Document = { format: 'text', text, blocks: [block], claims: [], notes: [], baseUrl: null }
  return rule.vote({ document, block, index: 0, line: plainLine(text), heard: [[]] })?.weight ?? 0
}

it('are all in a book that texts load, each once', () => {
  expect(everyRule.map(({ id }) => id).sort()).toEqual([...byRule.keys()].sort())
})

describe.each(everyRule)('$id', (rule) => {
  it.each(examplesOf(rule).catches)('catches %j', (text) => {
    expect(weigh(rule, text)).toBeGreaterThan(0)
  })
  it.each(examplesOf(rule).leaves)('leaves %j', (text) => {
    expect(weigh(rule, text)).toBeLessThanOrEqual(0)
  })
  it.for(examplesOf(rule).doubts ?? [])('doubts %j', (text) => {
    expect(weigh(rule, text)).toBeLessThanOrEqual(DOUBTED)
  })
})

it('names every rule once', () => {
  expect(new Set(everyRule.map(({ id }) => id)).size).toBe(everyRule.length)
})
