import { expect, it } from 'vitest'
import { plainLine } from '../../../core/classify/plain-line.ts'
import type { Rule } from '../../../core/classify/rule.ts'
import { everyRule } from '../../../scripts/rule-books.ts'
import { exponentOf, LINEAR } from '../linear.ts'
import { paragraph } from '../render/publication.ts'
import { examplesOf } from './rule-examples.ts'
import { textOf } from './votes-in.ts'

/** Beginnings of what a rule catches, behind which something goes on that it may try to read, in all lengths, and that ends otherwise. */
function beginningsOf(rule: Rule): readonly string[] {
  const { catches } = examplesOf(rule)
  return catches.flatMap((text) => {
    const words = text.split(' ')
    return [1, 2, 3, 4, 5, 6, Math.ceil(words.length / 2), words.length - 1].map((count) =>
      words.slice(0, count).join(' '),
    )
  })
}

/** What patterns read on over: letters, names, names with hyphens, numbers, and the words of the line itself, also run together. */
function tailsOf(beginning: string): readonly string[] {
  const last = beginning.split(' ').at(-1) ?? ''
  return [' a', 'a-', ' Ab.', ' 1.', ` ${last}`, last, ` ${last}.`].filter((tail) => tail.trim() !== '')
}

function lineOf(beginning: string, tail: string, length: number): string {
  return `${beginning}${tail === ' a' ? ` ${'a'.repeat(length)}` : tail.repeat(length / tail.length)}!`
}

it.each(everyRule.map((rule) => [rule.id, rule] as const))(
  '%s reads a hostile line in linear time',
  async (_, rule) => {
    const make = (length: number) =>
      [...new Set(beginningsOf(rule))].flatMap((beginning) =>
        tailsOf(beginning).map((tail) => lineOf(beginning, tail, length)),
      )
    const work = (lines: readonly string[]) => {
      for (const text of lines) {
        rule.vote({
          document: textOf([text]),
          block: paragraph(text),
          index: 0,
          line: plainLine(text),
          heard: [[]],
        })
      }
    }
    expect(await exponentOf([350, 700, 1_400, 2_800], make, work)).toBeLessThan(LINEAR)
  },
)
