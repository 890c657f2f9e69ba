/** The lines of an article, and what the markup says of them. */

import type { Span } from './upload.ts'

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
  /** Address of the video or the post of another site that the page shows there. */
  readonly embed?: string
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
  /** Plain text that was set in pages: why it is the head, the foot or the number of one and no part of the text. */
  readonly pageFurniture?: string
  /** What the markup says of it; absent in plain text. */
  readonly markup?: Markup
}

/** Facts about a block's place in the markup, for the rules and the model. */
export interface Markup {
  /** The innermost element that holds the whole block; walk `parent` for the rest of the path. */
  readonly element: Element
  /** Characters of `text` that stand inside links. */
  readonly linkChars: number
  /** The paragraph of the source that line breaks part into this and its neighbours. */
  readonly partOf?: Block
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
