import type { Finding } from '../types.ts'

export interface ModeratorInput {
  /** The body as plain text; findings' spans point into it. */
  readonly text: string
  /** BCP 47 where known; phone numbers and the like depend on it. */
  readonly language?: string | undefined
}

/** One moderator. One file, one moderator; one test runs every moderator's own examples. */
export interface Moderator {
  readonly id: string
  find(input: ModeratorInput): readonly Finding[]
  readonly examples: {
    /** Each must give at least one finding of the named type. */
    readonly finds: readonly { readonly text: string; readonly type: string }[]
    /** Near misses: no finding. */
    readonly leaves: readonly string[]
  }
}
