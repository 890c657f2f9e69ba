import { endsSentence } from '../classify/model/shape.ts'
import { kindOf } from '../normalise/removals.ts'
import type { Evidence } from '../types.ts'
import { MODELS, opinionOn } from './opinion.ts'

/**
 * From so much (`leaningOf`) a sentence leans, and a line that is none, as names of sections and those who sign letters recur like prompts: that it recurs is
 * the rest of the proof. Of articles that the lines model of that day had not seen 90 % of what must go leans, 2 % of the reporting and 6 % of the near misses (docs/adr/0016-what-publishers-repeat.md).
 */
const SENTENCE = 0.5
const LINE = 1
/** What a rule hears is so much likelier than its faint word says: of 591 sentences in which one heard something, 518 must go. */
const HEARD = 1.5

/** Whether a passage is learned once five articles repeat it, each of them with such odds. */
export function isLeaning(text: string, odds: number): boolean {
  return odds >= (endsSentence(text) ? SENTENCE : LINE)
}

/** What rules and models say against a passage, less what they say for it; `-Infinity` where nobody says that it may have to go. */
export function leaningOf(evidence: readonly Evidence[]): number {
  const doubts = evidence.filter(({ role }) => kindOf(role) !== undefined)
  if (doubts.length === 0) return Number.NEGATIVE_INFINITY
  const isHeard = doubts.some(({ rule }) => !MODELS.has(rule))
  return opinionOn(evidence).weight + (isHeard ? HEARD : 0)
}
