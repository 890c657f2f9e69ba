import type { PackedIndex } from './pattern-index.ts'
import type { Rule } from './rule.ts'

/** Rules that are asked of the same texts, and what `packIndex` made of their patterns, rule by rule. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly packed: PackedIndex
}
