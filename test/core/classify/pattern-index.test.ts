import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '../../../core/classify/literals.ts'
import { packIndex } from '../../../core/classify/pack-index.ts'
import { unpackIndex } from '../../../core/classify/pattern-index.ts'
import { plainLine } from '../../../core/classify/plain-line.ts'
import { rules } from '../../../core/classify/rules/index.ts'
import stored from '../../../data/rule-index.json' with { type: 'json' }
import fc from '../../fast-check.ts'

const patterns = rules.flatMap((rule) => rule.patterns ?? [])

function possible(of: readonly RegExp[], text: string): Set<number> {
  const index = unpackIndex(packIndex(of))
  const found = new Set(index.open)
  index.candidates(text, (pattern) => found.add(pattern))
  return found
}

describe('requiredLiterals', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/donate/, [['donate']]],
    [/\b(?:donate|chip in)\b/, [['donate', 'chip in']]],
    [/articles?/, [['article']]],
    [/^.{0,20} newsletters+$/, [[' newsletters']]],
    [/(?:by )?reuters/, [['reuters']]],
    [/(?:reporter|writer).{1,9}at/, [['reporter', 'writer']]],
    // Words of every text say nothing beside others, and are better than nothing.
    [/\byour (?:\w+ )?(?:gift|support)/, [['support', 'gift']]],
    [/\byour (?:\w+ )?/, [['your ']]],
    [/\bevery (?:\w+ )?(?:gift|support)/, [['every '], ['support', 'gift']]],
    [
      /(?:read.{2}more|look.{2}over)/,
      [
        ['read', 'look'],
        ['more', 'over'],
      ],
    ],
    [/^(?:share|pin)(?: \d+| this)?$/, [['\t\tshare', '\t\tpin']]],
    [/ (?:likes?|views)$/, [[' like\t\t', ' likes\t\t', ' views\t\t']]],
    [/^(?:or )?ad$/, [['\t\tor ad\t\t', '\t\tad\t\t']]],
    [/(?!not)(?:us|we)/, []],
    [/donate|.+/, []],
    [/(?:donate)*/, []],
    [/(?:donate){0,2}/, []],
    [/donate/i, []],
    [/^donate/m, []],
    [/\p{L}+ \d\.\d/u, []],
    [/\[share]/, [['[share]']]],
    [/co[-.]op/, [['co-op', 'co.op']]],
  ])('%s', (pattern, literals) => {
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => list.toSorted())
    expect(sorted(requiredLiterals(pattern))).toEqual(sorted(literals))
  })

  it('knows something of nearly every pattern of the rules', () => {
    expect(patterns.length).toBeGreaterThan(200)
    const unknown = patterns.filter((pattern) => requiredLiterals(pattern).length === 0)
    expect(unknown.length).toBeLessThan(15)
    // They are tried on every line.
    expect(unknown.filter(({ source }) => source.length > 250)).toEqual([])
  })
})

describe('the index of patterns', () => {
  it('is stored as the rules are today: npm run golden', () => {
    expect(stored).toEqual(packIndex(patterns))
  })

  it('finds every pattern that matches an example', () => {
    const index = unpackIndex(packIndex(patterns))
    const texts = rules.flatMap(({ examples }) => [...examples.catches, ...examples.leaves])
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
      fc.constantFrom('.', '[ab]', '[^c]', '\\b', '\\w', '(?!b)', '^', '$', 'a?', 'bc*'),
    )
    const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => new RegExp(parts.join('')))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 24 })
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (some, read) => {
        const found = possible(some, read)
        return some.every((one, at) => !one.test(read) || found.has(at))
      }),
      { numRuns: 300 },
    )
  })
})
