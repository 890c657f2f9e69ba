import { kindOf } from '../normalise/removals.ts'
import type { Evidence } from '../types.ts'
import { opinionOn } from './opinion.ts'

/**
 * Log-odds of a passage for being something to learn, from which it leans: that it recurs is the rest of the proof. Of articles that the lines
 * model had not seen 91 % of what must go leans, 4 % of the reporting and 9 % of the near misses (docs/adr/0016-what-publishers-repeat.md).
 */
export const LEANS = 0

/** The log-odds; `-Infinity` where no voice says that it may have to go. */
export function leaningOf(evidence: readonly Evidence[]): number {
  const isDoubted = evidence.some(({ role }) => kindOf(role) !== undefined)
  return isDoubted ? opinionOn(evidence).weight : Number.NEGATIVE_INFINITY
}
