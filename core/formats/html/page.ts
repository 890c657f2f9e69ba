import type { BlockKind, CellPosition, Claim, Element, Figure } from '../../types.ts'
import type { Formula, FormulaMark } from './formula.ts'
import { emptyLine, type Ink, type Line } from './line.ts'
import type { Tag } from './tags.ts'

/** A block while the page is still being read; tables and figures are settled when they close. */
export interface Draft {
  kind: BlockKind
  readonly text: string
  readonly line: Line | null
  readonly start: number
  readonly end: number
  readonly element: Element
  readonly level: number
  readonly quote: number
  readonly ordinal: number | null | undefined
  cell: CellPosition | undefined
  figure: Figure | undefined
  readonly codeLanguage: string | undefined
}

/** What an element's place means for the lines inside it; shared with the parent until something changes it. */
export interface Context {
  /** Its level, 0 outside of headings and where one that nobody ended is over. */
  heading: number
  readonly quote: number
  readonly listDepth: number
  readonly list: ListState | null
  /** The list item that the lines belong to; its first line takes the marker. */
  readonly item: { ordinal: number | null; fresh: boolean } | null
  readonly preformatted: boolean
  /** As `<pre>`, or else the first `<code>` in it, names it; empty where neither does. */
  codeLanguage: string
  readonly table: TableState | null
  readonly cell: CellPosition | null
  readonly figure: FigureState | null
  readonly caption: boolean
}

export interface ListState {
  readonly ordered: boolean
  next: number
}

export interface TableState {
  readonly number: number
  /** The lines of its own cells. */
  readonly drafts: Draft[]
  row: number
  column: number
  /** Of each column, the last row that a cell further up reaches down to. */
  readonly reach: number[]
  /** A table of data, not of layout, as far as has been seen. */
  data: boolean
}

export interface FigureState {
  /** The lines of its own captions. */
  readonly captions: Draft[]
  src: string | null
  embed: string | undefined
  alt: string
  start: number
  end: number
}

/** Place of a script's content in the source. */
export interface ScriptPlace {
  readonly start: number
  readonly end: number
}

/** An article's text as a page states it beside its markup, for machines. */
export interface EmbeddedBody extends ScriptPlace {
  readonly text: string
}

/** A quoted post of another site that is being read. */
export interface EmbeddedPost {
  readonly element: Element
  /** Where it is to be found, as the page says. */
  readonly href: string
  readonly start: number
  /** Place of its first draft. */
  readonly first: number
}

/** Content that is not shown, but may describe the article. */
export interface Unseen {
  readonly tag: string
  /** Elements of the same name open inside, itself included. */
  depth: number
  readonly kind: 'ignored' | 'title' | 'json-ld' | 'tex'
  /** The outermost of such elements open inside it, as a style sheet in `<noscript>`. */
  inner: string | null
  /** Place of its content in the source; of its start tag while there is none. */
  start: number
  end: number
  content: string
}

export interface OpenElement {
  readonly tag: Tag
  /** Position in the stack of the next outer element of that tag; -1 where there is none. */
  readonly outer: number
  readonly element: Element
  readonly context: Context
  readonly marks: number
}

/** Everything known while a page is read. */
export interface Page {
  readonly text: string
  /** Whether it is read as a browser shows it that runs scripts. */
  readonly scripting: boolean
  /** Characters that only a browser without scripts shows, white space among them. */
  withoutScripts: number
  readonly drafts: Draft[]
  /** Drafts of captions that have become part of their figure. */
  readonly merged: Set<Draft>
  /** What scripts state as the article's text. */
  readonly bodies: EmbeddedBody[]
  /** Scripts that are large enough to hold an article. */
  readonly scripts: ScriptPlace[]
  /** The outermost that is open, or null. */
  post: EmbeddedPost | null
  readonly claims: Claim[]
  /** How many of each field and source. */
  readonly claimsMade: Map<string, number>
  readonly stack: OpenElement[]
  /** Position in `stack` of each tag's innermost open element, by the tag's number; -1 where there is none. */
  readonly openAt: number[]
  line: Line
  readonly ink: Ink
  tables: number
  elements: number
  /** The element being read whose content is never shown, or null. */
  unseen: Unseen | null
  /** The formula being read, or null. */
  formula: Formula | null
  /** Where the last formula was read. */
  formulaMark: FormulaMark | null
  /** Formulas have been drawn: the scripts that they were drawn from say nothing new. */
  drawnFormulas: boolean
  /** What the first `<source>` of a `<picture>` names. */
  pictureSource: { readonly picture: Element; readonly src: string } | null
  /** The last image named no address. */
  imageMissing: boolean
  /** `<base href>`, as written. */
  baseHref: string | null
  breaksAndHiddenWords: number
  tooDeep: boolean
  tooLong: boolean
}

export const rootContext: Context = {
  heading: 0,
  quote: 0,
  listDepth: 0,
  list: null,
  item: null,
  preformatted: false,
  codeLanguage: '',
  table: null,
  cell: null,
  figure: null,
  caption: false,
}

export function emptyPage(text: string, scripting: boolean): Page {
  return {
    text,
    scripting,
    withoutScripts: 0,
    drafts: [],
    bodies: [],
    scripts: [],
    post: null,
    merged: new Set(),
    claims: [],
    claimsMade: new Map(),
    stack: [],
    openAt: [],
    line: emptyLine(),
    ink: { marks: 0, href: undefined },
    tables: 0,
    elements: 0,
    unseen: null,
    formula: null,
    formulaMark: null,
    drawnFormulas: false,
    pictureSource: null,
    imageMissing: false,
    baseHref: null,
    breaksAndHiddenWords: 0,
    tooDeep: false,
    tooLong: false,
  }
}
