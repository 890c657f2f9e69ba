import packed from '../../../data/rule-index/dutch-polish-notices.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { keepCorrectionsDutchPolish } from '../rules/dutch-polish/keep-corrections-dutch-polish.ts'
import { keepDisclosuresDutchPolish } from '../rules/dutch-polish/keep-disclosures-dutch-polish.ts'
import { keepHelpDutchPolish } from '../rules/dutch-polish/keep-help-dutch-polish.ts'
import { keepInterestsDutchPolish } from '../rules/dutch-polish/keep-interests-dutch-polish.ts'
import { keepLicencesDutchPolish } from '../rules/dutch-polish/keep-licences-dutch-polish.ts'
import { keepSourcesDutchPolish } from '../rules/dutch-polish/keep-sources-dutch-polish.ts'
import { keepStandingDutchPolish } from '../rules/dutch-polish/keep-standing-dutch-polish.ts'

/** Notices that readers are owed, in Dutch and Polish: asked of texts in these, and of texts that do not tell their language. */
export const book: RuleBook = {
  packed,
  rules: [
    keepCorrectionsDutchPolish,
    keepDisclosuresDutchPolish,
    keepHelpDutchPolish,
    keepInterestsDutchPolish,
    keepLicencesDutchPolish,
    keepStandingDutchPolish,
    keepSourcesDutchPolish,
  ],
}
