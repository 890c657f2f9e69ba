import { quickPattern } from '../quick-pattern.ts'
import type { BoilerplateKind } from '../types.ts'
import { type Asked, foldPattern, matches } from './cues.ts'
import { unlessForOthers } from './for-others.ts'
import type { Rule } from './rule.ts'

/** A pattern that tells nothing in lines that match another one. */
export interface GuardedPattern {
  readonly pattern: RegExp
  readonly unless: Asked
}

/** Makes patterns of sources which all tell nothing in lines that match `unless`. */
export function unlessFound(unless: Asked): (source: string) => GuardedPattern {
  return (source) => ({ pattern: new RegExp(source), unless })
}

/** A rule that knows whole lines, or beginnings, by pattern. */
export interface LinePatterns {
  readonly id: string
  readonly kind: BoilerplateKind | 'body'
  /** Log-odds of a match. */
  readonly weight: number
  /** Longer blocks are not looked at. */
  readonly maxWords: number
  /** What a match means, as the beginning of a sentence. */
  readonly says: string
  /** On `PlainLine.text`: lower case, straight quotes, hyphens for dashes. */
  readonly patterns: readonly (RegExp | GuardedPattern)[]
}

export function lineRule({ id, kind, weight, maxWords, says, patterns }: LinePatterns): Rule {
  const folded = patterns.map((one) => foldPattern(one instanceof RegExp ? one : one.pattern))
  const asked = folded.map(quickPattern)
  const guards = patterns.map((one) => (one instanceof RegExp ? undefined : one.unless))
  return unlessForOthers({
    id,
    kind,
    vote: ({ line }, candidates) =>
      line.words > maxWords ? undefined : matches(line.text, asked, candidates, weight, says, guards),
    patterns: folded,
  })
}
