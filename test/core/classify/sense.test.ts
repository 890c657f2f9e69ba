import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PackedGlossary } from '../../../core/classify/lines-model/glossary.ts'
import { GLOSSED } from '../../../core/classify/lines-model/languages.ts'
import {
  type PackedSense,
  type Sense,
  senseOf,
  unpackSense,
} from '../../../core/classify/lines-model/sense.ts'
import { shapeOf } from '../../../core/classify/model/shape.ts'
import { packNumbers, packTable } from '../../../core/pack.ts'
import fc from '../../fast-check.ts'

const [UNITS, WORDS, LARGEST] = [8, 3, 127]
/** More than a line has with its glosses. */
const MOST_READ = 240

/** A net of which word `i` has the hash `i + 1`. */
function netOf(rows: readonly number[], outer: readonly number[]): PackedSense {
  return {
    words: packNumbers(Array.from({ length: WORDS }, () => 1)),
    rows: packTable(rows),
    scale: 0.01,
    hidden: outer.map((weight) => weight / 2),
    ask: outer,
    page: outer.toReversed(),
    bias: [0.25, -0.5],
  }
}

/** The same, number by number: units that sum, and units that take the most. */
function expected(
  { scale, hidden, ask, page, bias }: PackedSense,
  rows: readonly number[],
  words: number[],
): Sense {
  const half = UNITS / 2
  const read = words.filter((word) => word <= WORDS).map((word) => rows.slice((word - 1) * half, word * half))
  const given = (unit: number) => read.map((row) => row[unit % half] ?? 0)
  const active = hidden.map((start, unit) => {
    const all = given(unit).reduce((sum, value) => sum + value, 0) / Math.sqrt(read.length + 1)
    const most = read.length === 0 ? 0 : Math.max(...given(unit))
    return Math.max(0, (unit < half ? all : most) * scale + start)
  })
  const said = (weights: readonly number[], start = 0) =>
    active.reduce((sum, value, unit) => sum + value * (weights[unit] ?? 0), start)
  return { ask: said(ask, bias[0]), page: said(page, bias[1]), known: read.length }
}

const weights = (length: number) =>
  fc.array(fc.oneof(fc.integer({ min: -LARGEST, max: LARGEST }), fc.constantFrom(-LARGEST, LARGEST)), {
    minLength: length,
    maxLength: length,
  })
// One hash is of a word that the net does not know.
const line = fc.oneof(
  fc.array(fc.integer({ min: 1, max: WORDS + 1 }), { maxLength: MOST_READ }),
  fc.integer({ min: 1, max: WORDS }).map((word) => new Array<number>(MOST_READ).fill(word)),
)

describe('what a line means', () => {
  it('is what its words give together and one by one, two weights in a number or not', () => {
    fc.assert(
      fc.property(weights((WORDS * UNITS) / 2), weights(UNITS), line, (rows, outer, hashes) => {
        const net = netOf(rows, outer)
        const said = senseOf(unpackSense(net), { ...shapeOf(''), hashes })
        const wanted = expected(net, rows, hashes)
        expect(said.known).toBe(wanted.known)
        expect(said.ask).toBeCloseTo(wanted.ask, 6)
        expect(said.page).toBeCloseTo(wanted.page, 6)
      }),
    )
  })

  it.each(GLOSSED)('is of no more words than are summed in 16 bits: %s', (language) => {
    const { words }: PackedGlossary = JSON.parse(readFileSync(`data/glossaries/${language}.json`, 'utf8'))
    const longest = Math.max(...Object.values(words).map((gloss) => shapeOf(gloss).hashes.length))
    const mostRead = shapeOf('word '.repeat(1000)).hashes.length * longest
    expect(mostRead).toBeLessThanOrEqual(MOST_READ)
    expect(mostRead * LARGEST).toBeLessThan(2 ** 15)
  })
})
