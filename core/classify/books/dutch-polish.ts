import packed from '../../../data/rule-index/dutch-polish.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { advertisementDutchPolish } from '../rules/advertisement-dutch-polish.ts'
import { affiliateDutchPolish } from '../rules/affiliate-dutch-polish.ts'
import { appPromptDutchPolish } from '../rules/app-prompt-dutch-polish.ts'
import { authorBoxDutchPolish } from '../rules/author-box-dutch-polish.ts'
import { captionCreditDutchPolish } from '../rules/caption-credit-dutch-polish.ts'
import { commentFormDutchPolish } from '../rules/comment-form-dutch-polish.ts'
import { furnitureDutchPolish } from '../rules/furniture-dutch-polish.ts'
import { keepCorrectionsDutchPolish } from '../rules/keep-corrections-dutch-polish.ts'
import { keepDisclosuresDutchPolish } from '../rules/keep-disclosures-dutch-polish.ts'
import { keepHelpDutchPolish } from '../rules/keep-help-dutch-polish.ts'
import { keepLicencesDutchPolish } from '../rules/keep-licences-dutch-polish.ts'
import { legalFooterDutchPolish } from '../rules/legal-footer-dutch-polish.ts'
import { newsletterDutchPolish } from '../rules/newsletter-dutch-polish.ts'
import { relatedLabelDutchPolish } from '../rules/related-label-dutch-polish.ts'
import { republishDutchPolish } from '../rules/republish-dutch-polish.ts'
import { shareBarDutchPolish } from '../rules/share-bar-dutch-polish.ts'
import { subscriptionDutchPolish } from '../rules/subscription-dutch-polish.ts'

/** What is asked of texts in Dutch and Polish beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    advertisementDutchPolish,
    affiliateDutchPolish,
    appPromptDutchPolish,
    authorBoxDutchPolish,
    captionCreditDutchPolish,
    commentFormDutchPolish,
    furnitureDutchPolish,
    keepCorrectionsDutchPolish,
    keepDisclosuresDutchPolish,
    keepHelpDutchPolish,
    keepLicencesDutchPolish,
    legalFooterDutchPolish,
    newsletterDutchPolish,
    relatedLabelDutchPolish,
    republishDutchPolish,
    shareBarDutchPolish,
    subscriptionDutchPolish,
  ],
}
