import type { Block, BoilerplateKind, Document, Evidence } from '../types.ts'

/** What a rule may look at: the block, its neighbours, the page. */
export interface Scene {
  readonly document: Document
  readonly block: Block
  /** Place of `block` in `document.blocks`. */
  readonly index: number
  readonly line: PlainLine
  /** What the rules that look at one block alone say of each block of the document. */
  readonly heard: readonly (readonly Evidence[])[]
}

/** A block's text, made easy to match. */
export interface PlainLine {
  /** Lower case, without accents, straight quotes, hyphens for dashes, single spaces; at most 3,000 characters. */
  readonly text: string
  /** `text` without what stands in quotation marks: only there does the article speak for itself. */
  readonly own: string
  /** Words of the whole block, counted by white space. */
  readonly words: number
  /** Share of `text` inside quotation marks, 0 to 1. */
  readonly quoted: number
}

/** A rule's answer: nothing, or a weight (log-odds, positive for `kind`) with the words that show why. */
export interface Vote {
  readonly weight: number
  readonly note: string
}

/** For each of `Rule.patterns` 0 if it cannot match here; where there is none, every pattern may. */
export type Candidates = Uint8Array | undefined

/** One rule. One file, one rule; one test runs every rule's own examples. */
export interface Rule {
  /** Kebab-case; the file's name. */
  readonly id: string
  /** What it recognises; `body` for a rule that protects, its weight speaks against every removal. */
  readonly kind: BoilerplateKind | 'body'
  vote(scene: Scene, candidates?: Candidates): Vote | undefined
  /**
   * Whether other blocks, or the place among them, make a difference: such a rule is asked when the others have been, and again when some
   * blocks have gone.
   */
  readonly looksAround?: true
  /**
   * Without a match of one of these in `line.text` or `line.own` it never votes, and need not be asked. A letter is `a-z\xaa-\u1fff\u2c00-\ud7ff`: all
   * rules are compiled in every process that reads a page, and `\p{L}` takes a tenth of a millisecond each time.
   */
  readonly patterns?: readonly RegExp[]
}

/** Of one rule, beside it in its file. Each is a single plain-text block, or an HTML fragment when it starts with `<`. */
export interface Examples {
  /** Must get a positive weight. */
  readonly catches: readonly string[]
  /** Near misses: must get no positive weight. */
  readonly leaves: readonly string[]
  /** What may be somebody else's plea: must get no more than `DOUBTED` of for-others.ts. */
  readonly doubts?: readonly string[]
}
