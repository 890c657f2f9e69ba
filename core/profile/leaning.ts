import { endsSentence } from '../classify/model/shape.ts'
import { kindOf } from '../normalise/removals.ts'
import type { Evidence, LabelledBlock } from '../types.ts'
import { MODELS, opinionOn } from './opinion.ts'

/** Log-odds of the lines model from which a passage of so many words is learned: shorter ones are said again without being copied, "The trial continues." */
const RECURRING = -0.5
const COPIED = 8
/** What the votes come to from which one is learned that the model has not read: of a sentence, and of what is none. */
const SENTENCE = 0.5
const LINE = 1
/** What a rule hears is so much likelier than its faint word says: of 591 sentences in which one heard something, 518 must go. */
const HEARD = 1.5

/**
 * Log-odds above the bound from which a passage leans, which is learned once five articles repeat it: by the votes (`leaningByVotes`), or by the
 * lines model's own doubt. Negative where it does not lean, `-Infinity` where nobody says that it may have to go.
 */
export function leaningOf(labelled: LabelledBlock, byVotes = leaningByVotes(labelled)): number {
  const { block, doubt = UNREAD } = labelled
  const isCopied = block.text.split(/\s+/, COPIED).length === COPIED
  return Math.max(byVotes, isCopied ? doubt - RECURRING : UNREAD)
}

/** The same by what rules and models say against it, less what they say for it. */
export function leaningByVotes({ block: { text }, evidence }: LabelledBlock): number {
  return votesOn(evidence) - (endsSentence(text) ? SENTENCE : LINE)
}

const UNREAD = Number.NEGATIVE_INFINITY

function votesOn(evidence: readonly Evidence[]): number {
  const doubts = evidence.filter(({ role }) => kindOf(role) !== undefined)
  if (doubts.length === 0) return UNREAD
  const isHeard = doubts.some(({ rule }) => !MODELS.has(rule))
  return opinionOn(evidence).weight + (isHeard ? HEARD : 0)
}
