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
