import type { Passage, SecondOpinion } from '../core/moderate/escalation.ts'
import type { Walk } from '../core/pipeline.ts'
import type { Guidance, Outcome, RawUpload } from '../core/types.ts'
import type { Bodies, Records, Uploads } from './ports.ts'
import type { Publishers } from './publishers/ports.ts'
import type { RuleBook } from './rules.ts'
import type { Recipe } from './version.ts'

/** Everything that a look reads, asks and writes. */
export interface SettlePorts {
  readonly uploads: Uploads
  readonly records: Records
  readonly bodies: Bodies
  /** The corridor under one recipe. */
  readonly publish: (
    upload: RawUpload,
    guidance: Guidance,
  ) => Promise<Outcome<Pick<Walk, 'publication' | 'guided'>>>
  readonly recipe: Recipe
  readonly rules: RuleBook
  readonly publishers: Publishers
  /** Asks for a look at each of these keys. */
  readonly relook: (keys: readonly string[]) => Promise<void>
  /** Asks services about passages; absent where none is switched on. Never rejects: who does not answer is named. */
  readonly secondOpinion?:
    | ((passages: readonly Passage[], language: string | undefined) => Promise<SecondOpinion>)
    | undefined
}
