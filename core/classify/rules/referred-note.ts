import { oncePer } from '../../once-per.ts'
import type { Block, Document } from '../../types.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** Final: the text itself sends its readers there. */
const WEIGHT = 12
/** One such mark may be anything, a quotation cut short among them. */
const FEWEST = 2
/** `[3]`, and `3` set high, which is no mark behind a unit: `40 km²`, `3 m³`, `10⁶`. */
const MARK = /\[(\d{1,3})\]|(?<!(?:^|[\s\d/(])(?:[ckdmµ]?m|ft|mi|s|\d+))([¹²³⁰⁴-⁹]{1,3})/g
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** `3. Holm, p. 77.` */
const NUMBER = /^\[?(\d{1,3})(?:\]|\.|\)) ?\S/

/** A numbered note below a text that refers to it is the article's own, whatever its words are. */
export const referredNote: Rule = {
  id: 'referred-note',
  kind: 'body',
  looksAround: true,
  vote({ document: { blocks }, index }: Scene) {
    return notesIn(blocks).has(index) ? VOTE : undefined
  },
}

const VOTE = { weight: WEIGHT, note: 'It is a note to which the text refers.' }

function numberOf({ ordinal, text }: Block): number | undefined {
  if (typeof ordinal === 'number') return ordinal
  const [, digits] = NUMBER.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** Of each document, the places of its notes. */
const notesIn = oncePer((blocks: Document['blocks']) => readNotes(blocks, readMarks(blocks)))

/** Of each number the first that stands below its mark: a list further down may be numbered as well. */
function readNotes(blocks: Document['blocks'], marks: ReadonlyMap<number, number>): ReadonlySet<number> {
  const read = new Map<number, number>()
  if (marks.size >= FEWEST)
    for (const [i, block] of blocks.entries()) {
      const number = numberOf(block)
      if (number !== undefined && !read.has(number) && (marks.get(number) ?? i) < i) read.set(number, i)
    }
  return new Set(read.values())
}

/** Where each number is first referred to. */
function readMarks(blocks: Document['blocks']): ReadonlyMap<number, number> {
  const read = new Map<number, number>()
  for (const [i, { text }] of blocks.entries())
    for (const [, digits, high = ''] of text.matchAll(MARK)) {
      const number = Number(digits ?? [...high].map((digit) => HIGH.indexOf(digit)).join(''))
      if (!read.has(number)) read.set(number, i)
    }
  return read
}

/** It never votes on one block alone: what it leaves amid others is in test/core/classify/genres.test.ts. */
export const examples: Examples = { catches: [], leaves: ['3. Subscribe to our newsletter.[3]'] }
