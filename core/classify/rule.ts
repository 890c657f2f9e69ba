import type { BoilerplateKind, Block, Document } from '../types.ts'

/** What a rule may look at: the block, its neighbours, the page. */
export interface Scene {
  readonly document: Document
  readonly block: Block
  /** Place of `block` in `document.blocks`. */
  readonly index: number
}

/** A rule's answer: nothing, or a weight (log-odds, positive for boilerplate) with the words that show why. */
export interface Vote {
  readonly weight: number
  readonly note: string
}

/** One boilerplate rule. One file, one rule; one test runs every rule's own examples. */
export interface Rule {
  /** Kebab-case; the file's name. */
  readonly id: string
  readonly kind: BoilerplateKind
  vote(scene: Scene): Vote | undefined
  /** Each is a single plain-text block, or an HTML fragment when it starts with `<`. */
  readonly examples: {
    /** Must get a positive weight. */
    readonly catches: readonly string[]
    /** Near misses: must get no positive weight. */
    readonly leaves: readonly string[]
  }
}
