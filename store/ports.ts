/** What `settle` needs from the outside; S3 and DynamoDB in production, maps in property tests. */
import type {
  Category,
  Grounds,
  Provenance,
  Publication,
  RawUpload,
  Refusal,
  Terms,
  UploaderClaims,
  Verdict,
} from '../core/types.ts'
import type { StoredEdit } from './publishers/ports.ts'

/** The uploads bucket as one key's reader sees it now. */
export interface Uploads {
  /** The current object and its sidecar, or why there is none. Reads no more than the size limit. */
  read(key: string): Promise<UploadState>
}

export type UploadState =
  | { readonly state: 'absent' }
  | {
      readonly state: 'refused'
      readonly refusal: Refusal
      readonly facts: UploadFacts
      readonly claims?: UploaderClaims | undefined
    }
  | { readonly state: 'present'; readonly upload: RawUpload; readonly facts: UploadFacts }

export interface UploadFacts {
  readonly etag: string
  readonly versionId: string | null
  readonly bytes: number
  /** ISO 8601, S3's LastModified: the only clock that the pipeline knows. */
  readonly receivedAt: string
  /** ETag of the sidecar that was read with it; absent where there was none. */
  readonly sidecarEtag?: string
}

/** What the library holds of one object. One object is one article. */
export type RecordState =
  | {
      readonly status: 'published' | 'held'
      readonly publication: Publication
      readonly provenance: Provenance
      /** What is wrong with it, where a list of the policy says so. */
      readonly category?: Category
    }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'withdrawn' }

/** A person's word on one article; data, replayed at every run. */
export interface Decision {
  readonly action: 'release' | 'hold'
  /** The content it was made on (`ArticleRecord.version`); another content needs another decision. */
  readonly version: string
  readonly by: string
  readonly at: string
  /** Of a hold: what is wrong with it, and its name in the transparency database of the Digital Services Act. */
  readonly category?: Category
  readonly dsaCategory?: string
  /** Of a hold, in the person's own words. */
  readonly reason?: string
}

export interface ArticleRecord {
  readonly id: string
  readonly key: string
  readonly publisher: string
  /** Rises by one with every write of this record. */
  readonly revision: number
  /** S3's sequencer of the youngest event that was acted on, or null where none had one. */
  readonly sequencer: string | null
  /** Hash of source bytes, claims, pipeline and weights: the content's name. Neither the profile nor edits change it. */
  readonly version: string
  readonly facts: UploadFacts | null
  readonly decisions: readonly Decision[]
  /** On passages of this article, at most one a passage; whatever is uploaded next. */
  readonly edits: readonly StoredEdit[]
  readonly state: RecordState
}

/** A record as it is stored: the publication is in its body, and what listings show is worked out already. */
export interface StoredRecord extends Omit<ArticleRecord, 'state'> {
  readonly state: StoredState
  /** Fingerprint of pipeline, weights and profile; empty for a tombstone. */
  readonly recipe: string
  /** Null for a tombstone, which no listing shows. */
  readonly summary: ArticleSummary | null
  /** What it was cleaned with beside the recipe; null for a tombstone. */
  readonly guided: { readonly profile: string | null; readonly edits: string } | null
  /** What the upload teaches of its publisher; null where it is no live article. */
  readonly lesson: RecordedLesson | null
  /** Other publishers that it was of before: what they learned from it is looked after at every look. */
  readonly formerly: readonly string[]
}

/** As much of a lesson as it takes to check who says that he learned from it. */
export interface RecordedLesson {
  readonly body: string
  /** Hashes of the passages that lean. */
  readonly leaning: readonly string[]
}

export type StoredState = CleanedState | Exclude<RecordState, { readonly publication: Publication }>

/** An article that was cleaned, and what the rules made of it. */
export interface CleanedState extends Ruling {
  readonly status: 'published' | 'held'
  /** Null where a version of the cleaner that kept none wrote the record: it is decided anew when it is read again. */
  readonly grounds: Grounds | null
  readonly provenance: Provenance
  readonly body: StoredBody
}

/** What the rules say, before any decision of a person. */
export interface Ruling {
  readonly action: Verdict['action']
  /** Sentences; bounded. */
  readonly because: readonly string[]
  /** What is wrong with it, where a list of the policy says so. */
  readonly category?: Category
  /** `Rules.id`. */
  readonly rules: string
  readonly terms: Terms
  /** Whether a person should look although it is published. */
  readonly sampled: boolean
}

/** The gzipped JSON of a publication: in the record, or under a key of the articles bucket. */
export type StoredBody = { readonly inline: Uint8Array } | { readonly key: string }

export interface Records {
  /** Strongly consistent. */
  get(id: string): Promise<StoredRecord | undefined>
  /** Writes if the stored revision is `expected` (0: there is none); answers whether it was. */
  put(record: StoredRecord, expected: number): Promise<boolean>
}

export interface Bodies {
  /** Stores under a key that was never used before, and answers it. */
  put(id: string, revision: number, bytes: Uint8Array): Promise<string>
  get(key: string): Promise<Uint8Array | undefined>
  /** Deleting what is gone already is no error. */
  delete(key: string): Promise<void>
}

/** What listings show of a record; everything here is in the index. */
export interface ArticleSummary {
  readonly id: string
  readonly key: string
  readonly publisher: string
  readonly status: RecordState['status']
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly receivedAt: string
  readonly language: string | null
  readonly words: number
  readonly removedPassages: number
  readonly removedWords: number
  /** Held: why. Refused: the refusal's sentence. Otherwise null. */
  readonly because: string | null
  /** ISO 8601 in UTC; not served before, whatever the status. Absent without an embargo. */
  readonly embargoUntil?: string
  /** Published, and put before people all the same until one has decided. */
  readonly sampled?: true
  /** Held, and no person can release it: the policy bans it. */
  readonly rejected?: true
  /** Held: what is wrong with it, as a person or a list of the policy has it. */
  readonly category?: Category
}
