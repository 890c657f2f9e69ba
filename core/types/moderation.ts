/** What moderators find, what is decided, and by what right an article is published. */

import type { Span } from './upload.ts'

export type Category =
  | 'hate'
  | 'harassment'
  | 'threat_incitement'
  | 'sexual'
  | 'self_harm'
  | 'graphic_violence'
  | 'profanity'
  | 'spam_scam'
  | 'personal_data'
  | 'sexual_minors'
  | 'illegal_other'

/** What one moderator saw. Values that must not be stored are masked in `note`. */
export interface Finding {
  readonly moderator: string
  readonly category: Category
  /** Finer than the category, e.g. `card`, `iban`, `e-mail`. */
  readonly type: string
  /** Calibrated probability, 0 to 1. */
  readonly score: number
  /**
   * Place in the body text (blocks joined as in the `text` rendition), UTF-16; past its end: in what stands beside it, e.g. the title.
   * What is in the address of a link stands where the words of the link stand.
   */
  readonly span: Span
  /** What of the span to show a person, where that is long: the words that tell most. */
  readonly focus?: Span
  /** It is not in the words of the link that stand there, but in where the link leads. */
  readonly inAddress?: true
  /** Whether it stands inside somebody else's quoted words. */
  readonly quoted: boolean
  readonly note: string
}

export interface Verdict {
  readonly action: 'pass' | 'label' | 'hold' | 'reject'
  /** Sentences for a person; empty for `pass`. */
  readonly because: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * What a verdict is made of, without the text: stored with every article, so that another policy can decide anew. Bounded,
 * whatever the article holds.
 */
export interface Grounds {
  /** The strongest of each moderator, category, type and voice, from a score of 0.1; at most 60. */
  readonly findings: readonly Signal[]
  /** Why the cleaning itself wants a person to look: sentences. */
  readonly review: readonly string[]
  /** Moderators that were to be asked and did not answer: sentences. */
  readonly unanswered: readonly string[]
  /** Moderators that cannot read what they were to be asked about: sentences. Absent where there are none. */
  readonly unread?: readonly string[]
  /** Host of the original, lower case; null where it is not known. */
  readonly origin: string | null
  /** Other hosts that it comes from, as it or its uploader says; at most 10. Absent where there are none. */
  readonly origins?: readonly string[]
  /** That the page is not free to read, or stops at a wall: a sentence. */
  readonly wall: string | null
  /** The right that the upload itself states: its uploader's words, or an open licence in the source. */
  readonly stated: 'stated' | 'licence' | null
  /** Until when it must not be published, as the uploader wrote it. */
  readonly embargo: string | null
  /** Where its pictures come from; at most 50 hosts. */
  readonly imageHosts: readonly string[]
}

/** By what right a publisher's articles are published. */
export type RightsBasis = 'own' | 'licence' | 'public-domain' | 'permission'

/** How an article is published, whatever the moderators say of it. */
export interface Terms {
  /** Null where nobody has said. */
  readonly basis: RightsBasis | 'stated' | null
  /** Search engines are asked to leave it out. */
  readonly noindex: boolean
  readonly attribution: string | null
  /** Where the original stands, where the article itself does not say. */
  readonly canonicalUrl: string | null
  /** ISO 8601 in UTC; nothing is served before. */
  readonly embargoUntil: string | null
  /** Hosts whose pictures may be shown; null where all may. */
  readonly imageHosts: readonly string[] | null
}

/** A finding as it is stored, without its place; a service's, which stands nowhere else, with it. */
export type Signal = Omit<Finding, 'span' | 'inAddress'> & { readonly span?: Span }
