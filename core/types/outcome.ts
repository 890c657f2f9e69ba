/** Expected failures are values. */

/** An expected failure: a stable code and a sentence that a person understands. */
export interface Refusal {
  readonly code: RefusalCode
  readonly detail: string
}

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unknown-encoding'
  | 'unsupported-type'
  | 'too-deep'
  | 'broken-front-matter'
  | 'not-an-article'
  | 'paywalled'
  | 'broken-sidecar'

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }
