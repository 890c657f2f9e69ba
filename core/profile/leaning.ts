import { voiceOf } from '../classify/lines-model/voice.ts'
import { endsSentence, shapeOf } from '../classify/model/shape.ts'

/** A passage of an upload as the rules and models see it. */
export interface Candidate {
  readonly text: string
  /** Log-odds for being something to learn. */
  readonly odds: number
  /** A rule knows what it is, if only faintly. */
  readonly isNamed: boolean
}

/** Log-odds from which a line leans that is no sentence, and a sentence in a run: that it recurs is the rest of the proof. */
export const LEANS = 0.4
/** The same of a sentence by itself that a rule knows: fainter ones are a word in passing. */
const LEANS_NAMED = 0.8
/** The same of one that no rule knows: a sentence of background recurs as well, and appeals come in runs. */
const LEANS_ALONE = 2
/** More likely an appeal than not: those beside it that nothing speaks for lean with it. */
const LEANS_MUCH = 1
/** Where those stand. */
const BESIDE = [-2, -1, 1, 2] as const

/** Whether a passage is learned once five articles repeat it, each of them finding that it leans. */
export function isLeaning(passages: readonly Candidate[], at: number): boolean {
  const one = passages[at]
  if (one === undefined || one.odds < 0) return false
  return one.odds >= enough(one) || isInCompany(passages, one, at)
}

function enough({ text, isNamed }: Candidate): number {
  if (!endsSentence(text)) return LEANS
  return isNamed ? LEANS_NAMED : LEANS_ALONE
}

/**
 * An appeal is a run: what stands beside one that leans much leans with it. A sentence that speaks to nobody is what a report is made of
 * ("The trial continues."), and leans between two alone.
 */
function isInCompany(passages: readonly Candidate[], { text, odds }: Candidate, at: number): boolean {
  const beside = BESIDE.map((step) => at + step)
  const leaning = (least: number) => beside.filter((i) => (passages[i]?.odds ?? -1) >= least)
  if (odds >= LEANS && leaning(LEANS).length > 0) return true
  const company = leaning(LEANS_MUCH)
  const isBetween = company.some((i) => i < at) && company.some((i) => i > at)
  return isBetween || (company.length > 0 && !isPlain(text))
}

/** A sentence that says neither we nor you. */
function isPlain(text: string): boolean {
  if (!endsSentence(text)) return false
  const { we, you } = voiceOf(shapeOf(text, false))
  return we + you === 0
}
