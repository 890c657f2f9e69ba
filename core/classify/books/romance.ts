import packed from '../../../data/rule-index/romance.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { keepCorrectionsRomance } from '../rules/keep-corrections-romance.ts'
import { keepDisclosuresRomance } from '../rules/keep-disclosures-romance.ts'
import { keepHelpRomance } from '../rules/keep-help-romance.ts'
import { keepLicencesRomance } from '../rules/keep-licences-romance.ts'

/** What is asked of texts in French, Spanish, Italian and Portuguese beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [keepCorrectionsRomance, keepDisclosuresRomance, keepHelpRomance, keepLicencesRomance],
}
