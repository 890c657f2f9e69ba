import packed from '../../../data/rule-index/romance-notices.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { keepCorrectionsRomance } from '../rules/romance/keep-corrections-romance.ts'
import { keepDisclosuresRomance } from '../rules/romance/keep-disclosures-romance.ts'
import { keepHelpRomance } from '../rules/romance/keep-help-romance.ts'
import { keepInterestsRomance } from '../rules/romance/keep-interests-romance.ts'
import { keepLicencesRomance } from '../rules/romance/keep-licences-romance.ts'
import { keepStandingRomance } from '../rules/romance/keep-standing-romance.ts'

/** Notices that readers are owed, in French, Spanish, Italian and Portuguese: asked of texts in these, and of texts that do not tell their language. */
export const book: RuleBook = {
  packed,
  rules: [
    keepCorrectionsRomance,
    keepDisclosuresRomance,
    keepHelpRomance,
    keepInterestsRomance,
    keepLicencesRomance,
    keepStandingRomance,
  ],
}
