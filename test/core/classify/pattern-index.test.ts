import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '../../../core/classify/literals.ts'
import { packIndex } from '../../../core/classify/pack-index.ts'
import { unpackIndex } from '../../../core/classify/pattern-index.ts'
import { plainLine } from '../../../core/classify/plain-line.ts'
import { type Frequency, stringsOf } from '../../../core/classify/requirements.ts'
import type { RuleBook } from '../../../core/classify/rule-book.ts'
import { ordinaryLines } from '../../../scripts/ordinary-lines.ts'
import { BOOKS, everyRule } from '../../../scripts/rule-books.ts'
import fc from '../../fast-check.ts'
import { examplesOf } from './rule-examples.ts'

const patternsOf = ({ rules }: RuleBook) => rules.flatMap((rule) => rule.patterns ?? [])
const patterns = everyRule.flatMap((rule) => rule.patterns ?? [])

function possible(of: readonly RegExp[], text: string): Set<number> {
  const index = unpackIndex(packIndex(of, []), of)
  const found = new Set(index.open)
  index.candidates(text, (pattern) => found.add(pattern))
  return found
}

const longerIsRarer: Frequency = ({ length }) => 2 ** -length

/** What each branch of a pattern requires, spelled out. */
function required(pattern: RegExp): string[][][] {
  return requiredLiterals(pattern, longerIsRarer).map((branch) =>
    branch.map((list) => list.flatMap(stringsOf).toSorted()),
  )
}

describe('requiredLiterals', () => {
  it.each<[RegExp, readonly (readonly (readonly string[])[])[]]>([
    [/donate/, [[['donate']]]],
    [/\b(?:donate|chip in)\b/, [[['chip in', 'donate']]]],
    [/articles?/, [[['article', 'articles']]]],
    [/^.{0,20} newsletters+$/, [[[' newsletters']]]],
    [/(?:by )?reuters/, [[['by reuters', 'reuters']]]],
    [/(?:reporter|writer).{1,9}at/, [[['reporter', 'writer']]]],
    // The rarest comes first.
    [/\byour (?:\w+ )?support/, [[['support'], ['your ']]]],
    [/\byour (?:\w+ )?/, [[['your ']]]],
    // Alternatives that require more than one thing each are told apart.
    [
      /newspaper.{2}more|magazine.{2}over/,
      [
        [['newspaper'], ['more']],
        [['magazine'], ['over']],
      ],
    ],
    [/^(?:share|pin)(?: \d+| this)?$/, [[['\t\tpin', '\t\tshare']]]],
    [/ (?:likes?|views)$/, [[[' like\t\t', ' likes\t\t', ' views\t\t']]]],
    [/^(?:or )?ad$/, [[['\t\tad\t\t', '\t\tor ad\t\t']]]],
    // What stands before a group stands before each of its alternatives, also where nothing is known of how one begins.
    [/^(?:our .{2}a|\w+ help)/, [[['\t\tour ', ' help']]]],
    [/(?!not)(?:us|we)/, []],
    [/donate|.+/, []],
    [/(?:donate)*/, []],
    [/(?:donate){0,2}/, []],
    [/donate/i, []],
    [/^donate/m, []],
    [/\p{L}+ \d\.\d/u, []],
    [/\[share]/, [[['[share]']]]],
    [/co[-.]op/, [[['co-op', 'co.op']]]],
  ])('%s', (pattern, literals) => {
    expect(required(pattern)).toEqual(literals)
  })

  it('knows something of nearly every pattern of the rules', () => {
    expect(patterns.length).toBeGreaterThan(200)
    const unknown = patterns.filter((pattern) => required(pattern).length === 0)
    expect(unknown.length).toBeLessThan(15)
    // They are tried on every line.
    expect(unknown.filter(({ source }) => source.length > 250)).toEqual([])
  })
})

describe('the index of patterns', () => {
  it.each(Object.entries(BOOKS))('of %s is stored as its rules are today: npm run golden', (_, book) => {
    expect(book.packed).toEqual(packIndex(patternsOf(book), ordinaryLines()))
  })

  it.each(Object.entries(BOOKS))('of %s finds every pattern that matches an example', (_, book) => {
    const patterns = patternsOf(book)
    const index = unpackIndex(book.packed, patterns)
    const texts = book.rules.map(examplesOf).flatMap(({ catches, leaves }) => [...catches, ...leaves])
    for (const text of texts) {
      const { own, text: line } = plainLine(text)
      for (const read of [own, line]) {
        const found = new Set(index.open)
        index.candidates(read, (pattern) => found.add(pattern))
        expect(patterns.filter((pattern, at) => pattern.test(read) && !found.has(at))).toEqual([])
      }
    }
  })

  it('finds whatever matches, for any pattern and text of a small alphabet', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 4 })
    const part = fc.oneof(
      word,
      fc.tuple(word, word).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(word, fc.constantFrom('?', '*', '+', '{2}', '{0,1}'))
        .map(([one, times]) => `(?:${one})${times}`),
      fc.constantFrom(
        '.',
        '[ab]',
        '(?:a.bc|ca b)',
        '(?:^|b)(?:ab|[bc]?a.)',
        '[$^]',
        '[^c]',
        '\\b',
        '\\w',
        '(?!b)',
        '^',
        '$',
        'a?',
        'bc*',
      ),
    )
    const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => new RegExp(parts.join('')))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '$', '^'), maxLength: 24 })
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (some, read) => {
        const found = possible(some, read)
        return some.every((one, at) => !one.test(read) || found.has(at))
      }),
      { numRuns: 300 },
    )
  })
})
