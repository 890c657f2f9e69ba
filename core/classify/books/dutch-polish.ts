import packed from '../../../data/rule-index/dutch-polish.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { keepCorrectionsDutchPolish } from '../rules/keep-corrections-dutch-polish.ts'
import { keepDisclosuresDutchPolish } from '../rules/keep-disclosures-dutch-polish.ts'
import { keepHelpDutchPolish } from '../rules/keep-help-dutch-polish.ts'
import { keepLicencesDutchPolish } from '../rules/keep-licences-dutch-polish.ts'

/** What is asked of texts in Dutch and Polish beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    keepCorrectionsDutchPolish,
    keepDisclosuresDutchPolish,
    keepHelpDutchPolish,
    keepLicencesDutchPolish,
  ],
}
