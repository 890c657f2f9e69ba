import type { Shape } from '../model/shape.ts'
import { wordTokens } from '../model/tokens.ts'

/** A long line's words say enough; their order would only crowd the table. */
const MOST_WORDS_IN_ORDER = 40

/** Feature indices of a line: its words, their order, how it begins and ends, and its shape. */
export function lineTokens(shape: Shape): readonly number[] {
  return wordTokens(shape, MOST_WORDS_IN_ORDER, shapeBin(shape))
}

/** Length and ending as one category. */
function shapeBin(shape: Shape): number {
  const length = Math.min(7, Math.floor(Math.log2(shape.words + 1)))
  return length * 4 + (shape.ended ? 2 : 0) + (shape.capitals > shape.words / 2 ? 1 : 0)
}
