import { oncePer } from '../once-per.ts'
import type { Role } from '../types.ts'
import { addBit, bitsFor } from './bits.ts'
import { lengthOf, type PatternIndex, unpackIndex } from './pattern-index.ts'
import type { Rule } from './rule.ts'
import type { RuleBook } from './rule-book.ts'

/** A rule as it is asked: of one shape, whatever its file leaves out, as each is asked for each block, and one role for all it says. */
export interface Voter {
  readonly id: string
  readonly role: Role
  readonly vote: Rule['vote']
  readonly hasPatterns: boolean
  readonly looksAround: boolean
}

/** All rules that are asked of a text, and which of them need to be asked about a line. Their patterns stand in one row, rule by rule. */
export interface Panel {
  readonly voters: readonly Voter[]
  /** Those that look around and go by other things than a line's words. */
  readonly lookers: readonly Voter[]
  /** One for each book. */
  readonly indexes: readonly PatternIndex[]
  /** Where each one's patterns begin in the row. */
  readonly offsets: readonly number[]
  /** The rule of a pattern: its place among the voters. */
  readonly ruleOf: Uint16Array
  /** For each pattern, 1 if any line may match it. */
  readonly open: Uint8Array
  /** Scratch of whoever hears a document (`voters.ts`), which nobody else reads: of each pattern whether the line may match it; the next line's is noted in its place. */
  readonly possible: Uint8Array
  /** Of each rule its part of `possible`. */
  readonly candidates: readonly Uint8Array[]
  /** The rules of which any line may be one of their own, as a set (`addBit`). */
  readonly always: Int32Array
}

/** Takes milliseconds for a book that was in no panel before. */
export function panelOf(books: readonly RuleBook[]): Panel {
  const rules = books.flatMap((book) => book.rules)
  const voters = rules.map(voterOf)
  const starts = startsOf(rules.map(({ patterns = [] }) => patterns.length))
  const offsets = startsOf(books.map(({ packed }) => packed.patterns))
  const ruleOf = Uint16Array.from(rules.flatMap(({ patterns = [] }, rule) => patterns.map(() => rule)))
  const indexes = books.map(indexOf)
  const open = new Uint8Array(ruleOf.length)
  const always = bitsFor(voters.length)
  for (const [i, { hasPatterns, looksAround }] of voters.entries())
    if (!hasPatterns && !looksAround) addBit(always, i)
  for (const [i, index] of indexes.entries())
    for (const pattern of index.open) {
      const place = pattern + (offsets[i] ?? 0)
      open[place] = 1
      addBit(always, ruleOf[place] ?? 0)
    }
  const possible = new Uint8Array(ruleOf.length)
  const candidates = starts.map((start, i) => possible.subarray(start, starts[i + 1]))
  const lookers = voters.filter(({ looksAround, hasPatterns }) => looksAround && !hasPatterns)
  return { voters, lookers, indexes, offsets, ruleOf, open, possible, candidates, always }
}

function voterOf({ id, kind, vote, patterns, looksAround }: Rule): Voter {
  return {
    id,
    role: kind === 'body' ? kind : `boilerplate:${kind}`,
    vote,
    hasPatterns: patterns !== undefined,
    looksAround: looksAround === true,
  }
}

/** Where each of several rows begins that stand one behind the other. */
function startsOf(lengths: readonly number[]): readonly number[] {
  let next = 0
  return lengths.map((length) => {
    const start = next
    next += length
    return start
  })
}

/** A book is in several panels. */
const indexOf = oncePer((book: RuleBook): PatternIndex => {
  const row = book.rules.flatMap(({ patterns = [] }) => patterns)
  if (book.packed.patterns !== row.length || book.packed.length !== lengthOf(row))
    throw new Error('data/rule-index is of other rules: npm run golden')
  return unpackIndex(book.packed, row)
})
