/** What `settle` needs from the outside; S3 and DynamoDB in production, maps in property tests. */
import type { Publication, RawUpload, Refusal, Provenance } from '../core/types.ts'

/** The uploads bucket as one key's reader sees it now. */
export interface Uploads {
  /** The current object and its sidecar, or why there is none. Reads no more than the size limit. */
  read(key: string): Promise<UploadState>
}

export type UploadState =
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly facts: UploadFacts }
  | { readonly state: 'present'; readonly upload: RawUpload; readonly facts: UploadFacts }

export interface UploadFacts {
  readonly etag: string
  readonly versionId: string | null
  readonly bytes: number
  /** ISO 8601, S3's LastModified: the only clock that the pipeline knows. */
  readonly receivedAt: string
}

/** What the library holds of one object. One object is one article. */
export type RecordState =
  | { readonly status: 'published' | 'held'; readonly publication: Publication; readonly provenance: Provenance }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'withdrawn' }

/** A person's word on one article; data, replayed at every run. */
export interface Decision {
  readonly action: 'release'
  /** The content it was made on (`ArticleRecord.version`); another content needs another decision. */
  readonly version: string
  readonly by: string
  readonly at: string
}

export interface ArticleRecord {
  readonly id: string
  readonly key: string
  readonly publisher: string
  /** Rises by one with every write of this record. */
  readonly revision: number
  /** S3's sequencer of the youngest event that was acted on, or null where none had one. */
  readonly sequencer: string | null
  /** Hash of source bytes, claims, pipeline, weights, policy and profile: the content's name. */
  readonly version: string
  readonly facts: UploadFacts | null
  readonly decisions: readonly Decision[]
  readonly state: RecordState
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
}

export interface ListQuery {
  readonly status: 'published' | 'held' | 'refused'
  readonly publisher?: string | undefined
  readonly limit: number
  /** As returned by the previous page. */
  readonly after?: ListPosition | undefined
}

export interface ListPosition {
  readonly month: string
  /** `date#id` of the last item seen. */
  readonly sortKey: string
}

export interface ListPage {
  readonly items: readonly ArticleSummary[]
  readonly next: ListPosition | null
}

/** What the api and the command line read. */
export interface Library {
  get(id: string): Promise<ArticleRecord | undefined>
  /** Newest first. */
  list(query: ListQuery): Promise<ListPage>
}
