import type { BoilerplateKind } from '../types.ts'
import { cueRule } from './cue-rule.ts'
import type { Cue } from './cues.ts'
import type { Rule } from './rule.ts'

/** A rule that knows buttons, each by all that its line says. */
export interface ButtonPatterns {
  readonly id: string
  readonly kind: BoilerplateKind
  readonly says: string
  readonly buttons: readonly RegExp[]
  /** Buttons of one word that may be a subhead or a step as well. */
  readonly words: RegExp
}

const MOST_WORDS = 6
/** Enough for a line to go by, and not. */
const SURE = 3.6
const UNSURE = 1.8

export function buttonRule({ buttons, words, ...rest }: ButtonPatterns): Rule {
  const sure = buttons.map((pattern): Cue => [pattern, SURE])
  return cueRule({ ...rest, maxWords: MOST_WORDS, limit: SURE, cues: [...sure, [words, UNSURE]] })
}
