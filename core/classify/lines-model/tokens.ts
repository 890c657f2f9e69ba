import { mix, type Shape } from '../model/shape.ts'

/** Hashed features live in tables of this many weights (feature hashing: Weinberger et al. 2009). */
const TABLE_BITS = 16
export const TABLE_SIZE = 1 << TABLE_BITS

/** A long line's words say enough; their order would only crowd the table. */
const MOST_WORDS_IN_ORDER = 40

const BIGRAM = 5
const OPENING = 7
const CLOSING = 11
const WHOLE = 13
const SHAPE = 17

/** Feature indices of a line: its words, their order, how it begins and ends, and its shape. */
export function lineTokens(shape: Shape): readonly number[] {
  const { hashes } = shape
  const tokens: number[] = []
  const last = hashes.length - 1
  for (let i = 0; i <= last; i++) {
    const hash = hashes[i] ?? 0
    tokens.push(slot(hash))
    if (i < last && (i < 8 || shape.words <= MOST_WORDS_IN_ORDER))
      tokens.push(slot(mix(hash, mix(hashes[i + 1] ?? 0, BIGRAM))))
  }
  if (last >= 0) {
    tokens.push(slot(mix(hashes[0] ?? 0, OPENING)), slot(mix(hashes[last] ?? 0, CLOSING)))
    if (shape.words <= 6) tokens.push(slot(hashes.reduce((whole, hash) => mix(whole, hash), WHOLE)))
  }
  tokens.push(slot(mix(shapeBin(shape), SHAPE)))
  return tokens
}

/** Length and ending as one category. */
function shapeBin(shape: Shape): number {
  const length = Math.min(7, Math.floor(Math.log2(shape.words + 1)))
  return length * 4 + (shape.ended ? 2 : 0) + (shape.capitals > shape.words / 2 ? 1 : 0)
}

function slot(hash: number): number {
  return (hash ^ (hash >>> TABLE_BITS)) & (TABLE_SIZE - 1)
}
