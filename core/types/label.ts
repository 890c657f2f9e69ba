/** What becomes of a line, and why. */

import type { Block } from './block.ts'

/** Why a passage may be boilerplate; what a reader is told was removed. */
export type BoilerplateKind =
  | 'appeal'
  | 'newsletter'
  | 'app-prompt'
  | 'subscription'
  | 'cookie-notice'
  | 'share-bar'
  | 'comment-form'
  | 'comments'
  | 'related'
  | 'advertisement'
  | 'caption-credit'
  | 'author-box'
  | 'affiliate'
  | 'legal-footer'
  | 'republish'
  | 'navigation'
  | 'byline'
  | 'hidden'
  | 'furniture'

/** A `title` block becomes metadata; `boilerplate:*` is removed and kept; the rest is the article. */
export type Role = 'body' | 'title' | `boilerplate:${BoilerplateKind}`

/** One voter's opinion of one block. */
export interface Evidence {
  /** Id of the rule or model that votes, e.g. `donation-appeal` or `model`. */
  readonly rule: string
  readonly role: Role
  /** Log-odds for `role`: 0 says nothing, 3 is about 95 %, negative speaks against. */
  readonly weight: number
  /** A sentence for a person. */
  readonly note: string
}

export interface LabelledBlock {
  readonly block: Block
  readonly role: Role
  readonly evidence: readonly Evidence[]
  /** The lines model's log-odds for taking it out, where the model read it. */
  readonly doubt?: number
}

/** A passage that was taken out: kept, placed, and explained. */
export interface Removal {
  readonly kind: BoilerplateKind
  /** The passage as a reader would have seen it. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** A sentence for a person. */
  readonly reason: string
  readonly evidence: readonly Evidence[]
}
