/** The nouns that walk through the corridor. Data only: no classes, no enums, no behaviour. */

/** Half-open range of UTF-16 code units in `DecodedText.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What somebody uploaded, as it arrived. */
export interface RawUpload {
  /** Object key (`PUBLISHER/any/path.ext`) or file name; decides nothing but defaults. */
  readonly key: string
  readonly bytes: Uint8Array
  /** Content type as declared by the uploader, parameters included. */
  readonly declaredType?: string | undefined
  /** What the uploader says of the article (S3 metadata, sidecar, command line), already decoded to Unicode. */
  readonly claims?: UploaderClaims | undefined
}

/** Fields an uploader may state; they win over anything the page says of itself. */
export interface UploaderClaims {
  readonly publisher?: string | undefined
  readonly title?: string | undefined
  readonly byline?: string | undefined
  readonly published?: string | undefined
  readonly sourceUrl?: string | undefined
  readonly language?: string | undefined
  readonly rights?: string | undefined
  /** Until when it must not be published, ISO 8601. */
  readonly embargo?: string | undefined
}

export type Format = 'html' | 'text' | 'markdown'

export interface DecodedText {
  /** NFC, without byte order mark; newlines are left as they came, so that spans point into the source. */
  readonly text: string
  /** WHATWG name of the encoding that was used, lower case. */
  readonly charset: string
  readonly notes: readonly Note[]
}

/** Something a person should know that neither removed nor held anything. */
export interface Note {
  /** Kebab-case, stable, e.g. `title-from-lead`. */
  readonly code: string
  readonly detail: string
}

export type Mark =
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'superscript'
  | 'subscript'
  | 'deleted'
  | 'inserted'
  | 'mark'

/** A stretch of inline text with one set of marks. `\n` in `text` is a line break. */
export interface Run {
  readonly text: string
  readonly marks?: readonly Mark[]
  /** Link target: as written in a `Document`, absolute `http(s):` or `mailto:` in an `Article`. */
  readonly href?: string
  /** Reading of ruby text whose base is `text`. */
  readonly ruby?: string
}

export interface Figure {
  /** Absolute `http(s):` address, or null where only the caption survived. */
  readonly src: string | null
  readonly alt: string
  /** Caption and credit are figure data; they are never run into the text. */
  readonly caption: string
  readonly credit: string
}

export interface CellPosition {
  /** Tables are numbered in document order from 0; consecutive cells of one number form one table. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly header: boolean
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'code' | 'cell' | 'figure'

/**
 * One line of the article as a reader sees it: the unit that is kept or removed as a whole.
 * Lists, quotes and tables are runs of consecutive blocks; renderers group them.
 */
export interface Block {
  readonly kind: BlockKind
  /** Visible text, NFC. White space is collapsed except in `code`; `\n` is a line break the author made. */
  readonly text: string
  /** The same text with its marks; the concatenation of `runs[].text` is `text`. Empty for figures. */
  readonly runs: readonly Run[]
  /** Place in the decoded source, markup included. */
  readonly span: Span
  /** Heading level 1-6; list nesting depth from 1; otherwise 0. */
  readonly level: number
  /** How many block quotes enclose it; 0 outside quotes. */
  readonly quote: number
  /** List items: the number shown, or null for a bullet. */
  readonly ordinal?: number | null
  readonly cell?: CellPosition
  readonly figure?: Figure
  /** Code: the language that the source names. */
  readonly codeLanguage?: string
  /** What the markup says of it; absent in plain text. */
  readonly markup?: Markup
}

/** Facts about a block's place in the markup, for the rules and the model. */
export interface Markup {
  /** The innermost element that holds the whole block; walk `parent` for the rest of the path. */
  readonly element: Element
  /** Characters of `text` that stand inside links. */
  readonly linkChars: number
}

/** One element on the way from the root to a block. */
export interface Element {
  /** Lower case. */
  readonly tag: string
  /** Values of class, id, role and itemprop, lower case, separated by spaces; cut at 256 characters. */
  readonly names: string
  readonly parent: Element | null
  /** Hidden by attribute or inline style, itself or by an ancestor. */
  readonly hidden: boolean
  /** Distance from the root element, which is 0. */
  readonly depth: number
  /** Place among the elements of its page, in the order of their start tags. */
  readonly index: number
}

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
}

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
  /** Place in `Article` body text (blocks joined as in the `text` rendition), UTF-16. */
  readonly span: Span
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
  /** Host of the original, lower case; null where it is not known. */
  readonly origin: string | null
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

/** A finding without its place. */
export type Signal = Omit<Finding, 'span'>

export interface Article {
  readonly metadata: Metadata
  readonly body: readonly Block[]
  readonly removed: readonly Removal[]
  readonly notes: readonly Note[]
}

/** What made this publication: the same four make the same publication again. */
export interface Provenance {
  /** SHA-256 of the uploaded bytes, hex. */
  readonly source: string
  readonly pipeline: string
  readonly weights: string
  readonly policy: string
  readonly publisherProfile: string | null
}

export interface Publication {
  readonly article: Article
  readonly verdict: Verdict
  readonly terms: Terms
  /** The body as plain text: blocks joined by blank lines. */
  readonly text: string
}

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
  /** Passages that the publisher repeats, and that are no part of an article. Ordered by hash. */
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
  readonly fingerprint: Fingerprint
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
