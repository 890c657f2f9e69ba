/** What is stored of publishers. Every read is strongly consistent: docs/adr/0016-what-publishers-repeat.md says why. */
import type { Edit, Fingerprint, Lesson } from '../../core/types.ts'

/** The profile of one publisher, and what has still to be done about it. */
export interface StoredProfile {
  readonly publisher: string
  /** Rises by one with every write. */
  readonly revision: number
  /** Ordered by hash. */
  readonly learned: readonly LearnedPassage[]
  /** Ordered by hash, one a hash. */
  readonly edits: readonly StoredEdit[]
  /** What was learned on the word of articles that may have changed meanwhile. */
  readonly doubtful: readonly Errand[]
  /** What came or went, while the articles that carry it have not been told. */
  readonly untold: readonly Errand[]
}

/** Something to be done about a passage by the looks at one article: whoever begins a thing is sent again until it is done. */
export interface Errand {
  readonly passage: Fingerprint
  /** Id of the article. */
  readonly by: string
}

export interface LearnedPassage {
  readonly passage: Fingerprint
  /** Its beginning, for people. */
  readonly text: string
  /** Articles that carry it, each with another body; there may be many more. */
  readonly witnesses: readonly Witness[]
}

export interface Witness {
  readonly id: string
  readonly body: string
}

/** A person's edit, kept for good. */
export interface StoredEdit extends Edit {
  /** Its beginning, for people. */
  readonly text: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** The one item that an article writes for its publisher: who carries what. Outdated ones cost a look, and no more. */
export interface ArticleNote {
  readonly publisher: string
  readonly id: string
  readonly key: string
  /** Of the record that it was made from. */
  readonly revision: number
  /** The record's content, `ArticleRecord.version`. */
  readonly version: string
  readonly lesson: Lesson
}

/** That a passage stands in an article: the index by which articles are counted. Its word is checked against the record. */
export interface Sighting extends Witness {
  readonly publisher: string
  readonly passage: Fingerprint
  /** Its beginning, for people. */
  readonly text: string
  /** Of the record that it was made from. */
  readonly revision: number
}

/** Which sighting; of which revision of the record. */
export interface SightingName extends Witness {
  readonly publisher: string
  readonly hash: string
  readonly revision: number
}

export interface Publishers {
  /** As it is; an empty one of revision 0 where there is none. */
  profile(publisher: string): Promise<StoredProfile>
  /** As it is or was lately: the one that this process read last, so that most articles take one read. */
  lately(publisher: string): Promise<StoredProfile>
  /** Writes if the stored revision is `expected` (0: there is none); answers whether it was. */
  putProfile(profile: StoredProfile, expected: number): Promise<boolean>
  note(publisher: string, id: string): Promise<ArticleNote | undefined>
  /** Of all the publisher's articles. */
  notes(publisher: string): AsyncIterable<ArticleNote>
  /** This and the three below leave alone what a later revision of the record wrote. */
  putNote(note: ArticleNote): Promise<void>
  deleteNote(note: Pick<ArticleNote, 'publisher' | 'id' | 'revision'>): Promise<void>
  putSighting(sighting: Sighting): Promise<void>
  deleteSighting(name: SightingName): Promise<void>
  /** Some of the sightings that follow `after` in order of body and id, at least one if there is any. */
  sightings(publisher: string, hash: string, after: string): Promise<readonly Sighting[]>
}
