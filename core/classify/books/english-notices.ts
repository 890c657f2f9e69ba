import packed from '../../../data/rule-index/english-notices.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { keepStanding } from '../rules/keep-standing.ts'

/** Notices that readers are owed, in English, beyond those that pages are asked for: asked of texts in English, and of texts that do not tell their language. */
export const book: RuleBook = { packed, rules: [keepStanding] }
