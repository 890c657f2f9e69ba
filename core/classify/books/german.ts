import packed from '../../../data/rule-index/german.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { advertisementGerman } from '../rules/advertisement-german.ts'
import { affiliateGerman } from '../rules/affiliate-german.ts'
import { appPromptGerman } from '../rules/app-prompt-german.ts'
import { authorBoxGerman } from '../rules/author-box-german.ts'
import { captionCreditGerman } from '../rules/caption-credit-german.ts'
import { commentFormGerman } from '../rules/comment-form-german.ts'
import { furnitureGerman } from '../rules/furniture-german.ts'
import { legalFooterGerman } from '../rules/legal-footer-german.ts'
import { newsletterGerman } from '../rules/newsletter-german.ts'
import { relatedLabelGerman } from '../rules/related-label-german.ts'
import { republishGerman } from '../rules/republish-german.ts'
import { shareBarGerman } from '../rules/share-bar-german.ts'
import { subscriptionGerman } from '../rules/subscription-german.ts'

/** What is asked of texts in German beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    advertisementGerman,
    affiliateGerman,
    appPromptGerman,
    authorBoxGerman,
    captionCreditGerman,
    commentFormGerman,
    furnitureGerman,
    legalFooterGerman,
    newsletterGerman,
    relatedLabelGerman,
    republishGerman,
    shareBarGerman,
    subscriptionGerman,
  ],
}
