import packed from '../../../data/rule-index/romance.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { advertisementRomance } from '../rules/advertisement-romance.ts'
import { affiliateRomance } from '../rules/affiliate-romance.ts'
import { appPromptRomance } from '../rules/app-prompt-romance.ts'
import { authorBoxRomance } from '../rules/author-box-romance.ts'
import { authorLineRomance } from '../rules/author-line-romance.ts'
import { captionCreditRomance } from '../rules/caption-credit-romance.ts'
import { commentFormRomance } from '../rules/comment-form-romance.ts'
import { creditAtEndRomance } from '../rules/credit-at-end-romance.ts'
import { furnitureRomance } from '../rules/furniture-romance.ts'
import { keepCorrectionsRomance } from '../rules/keep-corrections-romance.ts'
import { keepDisclosuresRomance } from '../rules/keep-disclosures-romance.ts'
import { keepHelpRomance } from '../rules/keep-help-romance.ts'
import { keepLicencesRomance } from '../rules/keep-licences-romance.ts'
import { legalFooterRomance } from '../rules/legal-footer-romance.ts'
import { newsletterRomance } from '../rules/newsletter-romance.ts'
import { relatedRomance } from '../rules/related-romance.ts'
import { republishRomance } from '../rules/republish-romance.ts'
import { shareBarRomance } from '../rules/share-bar-romance.ts'
import { subscriptionRomance } from '../rules/subscription-romance.ts'

/** What is asked of texts in French, Spanish, Italian and Portuguese beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    advertisementRomance,
    affiliateRomance,
    appPromptRomance,
    authorBoxRomance,
    authorLineRomance,
    captionCreditRomance,
    commentFormRomance,
    creditAtEndRomance,
    furnitureRomance,
    keepCorrectionsRomance,
    keepDisclosuresRomance,
    keepHelpRomance,
    keepLicencesRomance,
    legalFooterRomance,
    newsletterRomance,
    relatedRomance,
    republishRomance,
    shareBarRomance,
    subscriptionRomance,
  ],
}
