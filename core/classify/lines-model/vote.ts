import type { Evidence } from '../../types.ts'
import type { Line } from './line.ts'

/** Log-odds of a line that is surely not the article's. */
const PAGE_SIGN = -2
/** What a rule gives to a line that it is sure of. */
const KNOWN = 3
/** A text is a whole page where there are so many of them, and such a share of its lines. */
const PAGE_LINES = 8
const PAGE_SHARE = 0.07
/** From so much a rule's word for keeping is final. */
const PROTECTED = 8
/** How much of a rule's weaker word for keeping counts: the model has read it as well. */
const KEPT_SHARE = 0.4
/** A rule's weight says as much as the model's log-odds that are this much lower. */
export const RULES_ABOVE_MODEL = 1

/** Whether somebody pasted a page with everything around the article: full of lines that are surely not its own. */
export function isWholePage(odds: Float32Array, votesOf: (i: number) => readonly Evidence[]): boolean {
  let strange = 0
  for (const [i, value] of odds.entries()) if (value < PAGE_SIGN && !isKnown(votesOf(i))) strange += 1
  return strange >= PAGE_LINES && strange >= odds.length * PAGE_SHARE
}

/** Prompts and bars that a rule knows stand around many a text that is no page: they go without the model. */
function isKnown(votes: readonly Evidence[]): boolean {
  return votes.some(({ role, weight }) => role !== 'body' && weight >= KNOWN)
}

/**
 * Log-odds from which a line goes, wherever it stands. The model has read what stands around it; cross-validated by publisher on
 * `train/data/lines/articles*.txt`.
 */
export const SURE = 2.2

/** What rules and model make of a line together. */
export interface Opinion {
  /** Log-odds for taking it out. */
  readonly against: number
  /** The model's word alone, whatever the text is as a whole; `-Infinity` of what it cannot read. */
  readonly doubt: number
  /** The same from the rules alone. */
  readonly byRules: number
  /** A sentence that says neither we nor you, as reporting does, and that is long or that no rule speaks against. */
  readonly isPlain: boolean
  readonly isSentence: boolean
  /** No sentence, and no rule hears anything in it. */
  readonly mayBeHeading: boolean
  /** A rule hears it ask for something, however faintly. */
  readonly asks: boolean
  /** A rule protects it: it stays, whatever stands around it. */
  readonly isProtected: boolean
}

/**
 * `odds` are the model's, for staying; `caution` is taken off what it says. A line that names its publisher (`isNamed`) says we in other
 * words.
 */
export function opinionOn(
  line: Line,
  odds: number,
  votes: readonly Evidence[],
  caution: number,
  isNamed: boolean,
): Opinion {
  const { most, kept, isHeard } = votes.length === 0 ? SILENCE : sumUp(votes)
  const byRules = most - kept - RULES_ABOVE_MODEL
  const doubt = -odds - kept * KEPT_SHARE
  return {
    against: Math.max(byRules, doubt - caution),
    doubt: caution === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : doubt,
    byRules,
    isPlain: !isNamed && isPlain(line) && (!isHeard || line.shape.words >= LONG_SENTENCE),
    isSentence: line.shape.ended,
    mayBeHeading:
      !isNamed && !line.shape.ended && !isHeard && line.shape.words > 1 && line.shape.digits === 0,
    asks: votes.some(({ role, weight }) => role === 'boilerplate:appeal' && weight >= FAINT),
    isProtected: kept >= PROTECTED,
  }
}

/** What most is said for against a line, what for it, and whether anything is said against it. */
function sumUp(votes: readonly Evidence[]) {
  const totals = new Map<string, number>()
  const heard = new Map<string, number>()
  let kept = 0
  for (const { rule, role, weight } of votes) {
    if (role === 'body') {
      kept += weight
      continue
    }
    // What the rules of one kind for several languages hear in a line is heard once.
    const kind = rule.replace(OF_LANGUAGES, '')
    const before = heard.get(kind) ?? 0
    heard.set(kind, Math.max(before, weight))
    totals.set(role, (totals.get(role) ?? 0) + Math.max(0, weight - before))
  }
  return { most: Math.max(0, ...totals.values()), kept, isHeard: totals.size > 0 }
}

const OF_LANGUAGES = /-(?:romance|german|dutch-polish)$/

/** Of most lines no rule says anything. */
const SILENCE = { most: 0, kept: 0, isHeard: false }

/** Weaker votes are a word in passing. */
const FAINT = 0.4
const SHORTEST_SENTENCE = 6
/** In so many words anything may be said that a rule takes for a plea. */
const LONG_SENTENCE = 12

function isPlain({ shape, voice }: Line): boolean {
  return shape.ended && shape.words >= SHORTEST_SENTENCE && voice.we + voice.you === 0
}
