import { kindOf } from '../normalise/removals.ts'
import type { Evidence } from '../types.ts'
import { MODELS, opinionOn } from './opinion.ts'

/**
 * Log-odds of a passage for being something to learn, from which it leans: that it recurs is the rest of the proof. Of articles that the lines
 * model had not seen 91 % of what must go leans, 4 % of the reporting and 9 % of the near misses (docs/adr/0016-what-publishers-repeat.md).
 */
export const LEANS = 0
/** What a rule hears is so much likelier than its faint word says: of 591 sentences in which one heard something, 518 must go. */
const HEARD = 1

/** The log-odds; `-Infinity` where no voice says that it may have to go. */
export function leaningOf(evidence: readonly Evidence[]): number {
  const doubts = evidence.filter(({ role }) => kindOf(role) !== undefined)
  if (doubts.length === 0) return Number.NEGATIVE_INFINITY
  const isHeard = doubts.some(({ rule }) => !MODELS.has(rule))
  return opinionOn(evidence).weight + (isHeard ? HEARD : 0)
}
