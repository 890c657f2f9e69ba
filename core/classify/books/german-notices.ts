import packed from '../../../data/rule-index/german-notices.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { keepCorrectionsGerman } from '../rules/german/keep-corrections-german.ts'
import { keepDisclosuresGerman } from '../rules/german/keep-disclosures-german.ts'
import { keepSourcesGerman } from '../rules/german/keep-sources-german.ts'
import { keepStandingGerman } from '../rules/german/keep-standing-german.ts'

/** Notices that readers are owed, in German: asked of texts in German, and of texts that do not tell their language. */
export const book: RuleBook = {
  packed,
  rules: [keepCorrectionsGerman, keepDisclosuresGerman, keepSourcesGerman, keepStandingGerman],
}
