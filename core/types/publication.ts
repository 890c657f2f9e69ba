/** An article as it is published. */

import type { Block } from './block.ts'
import type { Removal } from './label.ts'
import type { Metadata } from './metadata.ts'
import type { Terms, Verdict } from './moderation.ts'
import type { Note } from './upload.ts'

export interface Article {
  readonly metadata: Metadata
  readonly body: readonly Block[]
  readonly removed: readonly Removal[]
  readonly notes: readonly Note[]
}

/** What made this publication: the same four make the same publication again. */
export interface Provenance {
  /** SHA-256 of the uploaded bytes, hex. */
  readonly source: string
  readonly pipeline: string
  readonly weights: string
  readonly policy: string
  readonly publisherProfile: string | null
}

export interface Publication {
  readonly article: Article
  readonly verdict: Verdict
  readonly terms: Terms
  /** The body as plain text: blocks joined by blank lines. */
  readonly text: string
}
