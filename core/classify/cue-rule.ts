import { quickPattern } from '../quick-pattern.ts'
import type { BoilerplateKind } from '../types.ts'
import { type Cue, foldPattern, shorten, weigh } from './cues.ts'
import { unlessForOthers } from './for-others.ts'
import type { Rule } from './rule.ts'

/** A rule that adds up several cues, so that a passage may give itself away a little at a time. */
export interface CuePatterns {
  readonly id: string
  readonly kind: BoilerplateKind | 'body'
  /** Longer blocks are not looked at. */
  readonly maxWords: number
  /** What the cues mean together, as the beginning of a sentence. */
  readonly says: string
  /** What the text must hold beside a cue. */
  readonly gate?: RegExp
  readonly cues: readonly Cue[]
  /** The most that the cues count for together. */
  readonly limit: number
}

/** Cues are looked for outside quotation marks: what somebody else says is not the article's own voice. */
export function cueRule({ id, kind, maxWords, says, gate, cues, limit }: CuePatterns): Rule {
  const foldedGate = gate && quickPattern(foldPattern(gate))
  const folded = cues.map(([pattern]) => foldPattern(pattern))
  const asked = folded.map(quickPattern)
  const weights = cues.map(([, weight]) => weight)
  return unlessForOthers({
    id,
    kind,
    vote({ line }, candidates) {
      if (line.words > maxWords) return undefined
      const found = weigh(line.own, asked, weights, candidates)
      if (found === undefined || foldedGate?.().test(line.own) === false) return undefined
      return { weight: Math.min(found.weight, limit), note: `${says}: “${shorten(found.words)}”.` }
    },
    patterns: folded,
  })
}
