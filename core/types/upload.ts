/** Uploads, and the texts that are read out of them. */

/** Half-open range of UTF-16 code units in `DecodedText.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What somebody uploaded, as it arrived. */
export interface RawUpload {
  /** Object key (`PUBLISHER/any/path.ext`) or file name; its folder is a name that text without markup may go by, the rest decides nothing but defaults. */
  readonly key: string
  readonly bytes: Uint8Array
  /** Content type as declared by the uploader, parameters included. */
  readonly declaredType?: string | undefined
  /** What the uploader says of the article (S3 metadata, sidecar, command line), already decoded to Unicode. */
  readonly claims?: UploaderClaims | undefined
}

/** Fields an uploader may state; they win over anything the page says of itself. */
export interface UploaderClaims {
  /** In text without markup, a line that names it in its own voice is less likely the article's. */
  readonly publisher?: string | undefined
  readonly title?: string | undefined
  readonly byline?: string | undefined
  readonly published?: string | undefined
  readonly sourceUrl?: string | undefined
  readonly language?: string | undefined
  readonly rights?: string | undefined
  /** Until when it must not be published, ISO 8601. */
  readonly embargo?: string | undefined
  /** Headers that the original was served with: `X-Robots-Tag`, `TDM-Reservation`, `TDM-Policy`. */
  readonly robots?: string | undefined
  readonly tdmReservation?: string | undefined
  readonly tdmPolicy?: string | undefined
}

export type Format = 'html' | 'text' | 'markdown'

export interface DecodedText {
  /** NFC, without byte order mark, double encoding undone where it is certain; newlines are left as they came, so that spans point into the source. */
  readonly text: string
  /** WHATWG name of the encoding that was used, lower case. */
  readonly charset: string
  readonly notes: readonly Note[]
}

/** Something a person should know that neither removed nor held anything. */
export interface Note {
  readonly code: NoteCode
  readonly detail: string
}

/** Stable; docs/codes.md says what each means. */
export type NoteCode =
  | 'behind-a-wall'
  | 'body-from-json-ld'
  | 'body-from-script'
  | 'broken-encoding'
  | 'charset-mislabelled'
  | 'double-encoded'
  | 'doubtful-passage'
  | 'few-words'
  | 'guidance-not-followed'
  | 'language-not-read'
  | 'much-removed'
  | 'read-without-scripts'
  | 'title-from-lead'
