/** What is known about an article, and what a format reads out of a text. */

import type { Block } from './block.ts'
import type { Format, Note, Span } from './upload.ts'

/** A metadata value, where it came from, and what disagreed. */
export interface Sourced<T> {
  readonly value: T
  /** e.g. `upload`, `front-matter`, `json-ld`, `open-graph`, `html:title`, `block`, `lead`. */
  readonly source: string
  readonly span?: Span
  readonly disagreed?: readonly { readonly value: T; readonly source: string }[]
}

export interface Metadata {
  readonly title?: Sourced<string>
  /** Persons, joined with ", ". */
  readonly byline?: Sourced<string>
  /** ISO 8601; a date alone where the source gives no time. */
  readonly publishedAt?: Sourced<string>
  readonly modifiedAt?: Sourced<string>
  /** BCP 47. */
  readonly language?: Sourced<string>
  readonly canonicalUrl?: Sourced<string>
  readonly site?: Sourced<string>
  readonly section?: Sourced<string>
  readonly tags?: Sourced<readonly string[]>
  readonly image?: Sourced<string>
  readonly licence?: Sourced<string>
  readonly copyright?: Sourced<string>
  readonly description?: Sourced<string>
  readonly isAccessibleForFree?: Sourced<boolean>
  readonly rights?: Sourced<string>
  readonly publisher?: Sourced<string>
  /** The site of the publisher that the article names. */
  readonly publisherUrl?: Sourced<string>
  /** The source's `robots` directives, as written. */
  readonly robots?: Sourced<string>
  /** The source's text-and-data-mining reservation (W3C TDMRep), as written. */
  readonly tdmReservation?: Sourced<string>
  /** Address of the terms of text and data mining (W3C TDMRep). */
  readonly tdmPolicy?: Sourced<string>
  /** Until when it must not be published, as the uploader wrote it. */
  readonly embargo?: Sourced<string>
}

/** What a format reads out of a text; claims are unresolved, in no order of trust. */
export interface Document {
  readonly format: Format
  readonly text: string
  readonly blocks: readonly Block[]
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
  /** What relative links resolve against: `<base>`, the source URL, or the canonical URL; null where none is known. */
  readonly baseUrl: string | null
  /** What the upload calls its publisher: a name, or its key's first folder. What the text itself says of it stands in `claims`. */
  readonly publishers?: readonly string[]
}

/** One statement about one metadata field, as found; `metadata/` decides between them. */
export interface Claim {
  readonly field:
    | Exclude<keyof Metadata, 'tags' | 'isAccessibleForFree' | 'embargo'>
    | 'tag'
    | 'isAccessibleForFree'
    | 'pageType'
  readonly value: string
  readonly source: string
  readonly span?: Span
}
