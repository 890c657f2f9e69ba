/** What a publisher repeats, and what people say of passages. */

import type { BoilerplateKind } from './label.ts'

/** Names a passage by its words alone, so that it is known again wherever it stands, and in copies that were edited a little. */
export interface Fingerprint {
  /** 64 bits of all its words in order, hex. */
  readonly hash: string
  /** The smallest 64 of its hashed sequences of three words (24 bits each), ascending; empty under three words. */
  readonly shingles: readonly number[]
}

/** A person's word on a passage, above every rule and model. */
export interface Edit {
  readonly action: 'take-out' | 'put-back'
  readonly passage: Fingerprint
  /** What it is taken out as; the rules' own opinion or `appeal` where absent. */
  readonly kind?: BoilerplateKind | undefined
}

/** What is known of a publisher's articles: a pure function of those that are live, and of people's edits. */
export interface Profile {
  /** Templates of passages that the publisher repeats, and that are no part of an article. Ordered by hash. */
  readonly learned: readonly Fingerprint[]
  /** Rulings on all the publisher's articles, at most one a hash. Ordered by hash. */
  readonly edits: readonly Edit[]
}

/** What the corridor is told beside the upload. */
export interface Guidance {
  readonly profile: Profile
  /** On this article alone; of two on one passage the later one counts. */
  readonly edits: readonly Edit[]
}

/** One paragraph of an upload as its publisher's profile learns from it. */
export interface Passage {
  /** Of its very words: what edits name. */
  readonly fingerprint: Fingerprint
  /** The same with its numbers open: what is counted and learned. */
  readonly template: Fingerprint
  /** Near the beginning or the end of the text. There, and where it leans, edited copies are known as well as its very words. */
  readonly isEdge: boolean
  /** Its beginning, for people: up to 160 UTF-16 units. */
  readonly text: string
  /** It leans towards an appeal or a prompt, and is nothing that a reader is owed: with enough others it is learned. */
  readonly leans: boolean
}

/** What one upload teaches about its publisher: a function of the upload alone, never of what was learned before. */
export interface Lesson {
  /** Names what the article itself says: equal in two uploads that differ in their appeals alone. */
  readonly body: string
  /** In document order. */
  readonly passages: readonly Passage[]
}
