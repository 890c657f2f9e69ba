import type { Finding, Span } from '../types.ts'

export interface ModeratorInput {
  /** The body as plain text; spans point into it. */
  readonly text: string
  /** BCP 47 where known; phone numbers and the like depend on it. */
  readonly language?: string | undefined
  /** Stretches of `text` that are somebody else's words, in order, not overlapping. */
  readonly quotes: readonly Span[]
}

/** What a moderator reports; `moderate` adds who said it and whether it stands in a quote. */
export type Sighting = Omit<Finding, 'moderator' | 'quoted'>

/** One moderator. One file, one moderator; one test runs every moderator's own examples. */
export interface Moderator {
  readonly id: string
  /**
   * Takes time linear in the text, whatever the text. Sightings may come in any order. Promises where it has to load
   * something large first, which it does only for texts that need it.
   */
  find(input: ModeratorInput): readonly Sighting[] | Promise<readonly Sighting[]>
  readonly examples: {
    /** Each must give at least one sighting of the named type. */
    readonly finds: readonly { readonly text: string; readonly type: string; readonly language?: string }[]
    /** Near misses: no sighting with a score of 0.5 or more. */
    readonly leaves: readonly string[]
  }
}
