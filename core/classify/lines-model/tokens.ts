import { mix } from '../../hash.ts'
import type { Shape } from '../model/shape.ts'

/** Hashed features of a line live in tables of this many weights (feature hashing: Weinberger et al. 2009). */
const TABLE_BITS = 17
export const LINE_TABLE_SIZE = 1 << TABLE_BITS

/** A long line's words say enough; their order would only crowd the table. */
const MOST_WORDS_IN_ORDER = 40
/** So many words are read as a whole: buttons, labels and counters are few and always the same. */
const MOST_WORDS_AS_WHOLE = 6

const STEM = 3
const PAIR = 5
const OPENING = 7
const CLOSING = 11
const WHOLE = 13
const SHAPE = 17
const TRIPLE = 19

/** Feature indices of a line: its words, their stems in order, how it begins and ends, and its shape. */
export function lineTokens(shape: Shape): readonly number[] {
  const { hashes, stems, words } = shape
  const tokens: number[] = []
  const last = stems.length - 1
  let before = mix(SHAPE, OPENING)
  let pair = 0
  for (let i = 0; i <= last; i++) {
    const stem = stems[i] ?? 0
    const hash = hashes[i] ?? 0
    tokens.push(slot(hash))
    if (stem !== hash) tokens.push(slot(mix(stem, STEM)))
    if (i < 8 || words <= MOST_WORDS_IN_ORDER) {
      // The first pair is of the beginning itself and the first word.
      const next = mix(stem, mix(before, PAIR))
      tokens.push(slot(next))
      if (i > 0) tokens.push(slot(mix(stem, mix(pair, TRIPLE))))
      pair = next
    }
    before = stem
  }
  if (last >= 0) {
    tokens.push(slot(mix(before, CLOSING)))
    if (last > 0) tokens.push(slot(mix(before, mix(stems[last - 1] ?? 0, CLOSING))))
    if (words <= MOST_WORDS_AS_WHOLE)
      tokens.push(slot(stems.reduce((whole, stem) => mix(whole, stem), WHOLE)))
  }
  tokens.push(slot(mix(shapeBin(shape), SHAPE)))
  return tokens
}

/** Length, ending, capitals and numbers as one category. */
function shapeBin({ words, ended, capitals, digits }: Shape): number {
  const length = words < 8 ? words : 5 + Math.min(7, Math.floor(Math.log2(words + 1)))
  return length * 8 + (ended ? 4 : 0) + (capitals > words / 2 ? 2 : 0) + (digits > 0 ? 1 : 0)
}

function slot(hash: number): number {
  return (hash ^ (hash >>> TABLE_BITS)) & (LINE_TABLE_SIZE - 1)
}
