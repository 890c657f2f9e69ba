import packed from '../../../data/rule-index/german.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { adCopyGerman } from '../rules/german/ad-copy-german.ts'
import { adMarkerGerman } from '../rules/german/ad-marker-german.ts'
import { advertisementGerman } from '../rules/german/advertisement-german.ts'
import { affiliateGerman } from '../rules/german/affiliate-german.ts'
import { appPromptGerman } from '../rules/german/app-prompt-german.ts'
import { authorBoxGerman } from '../rules/german/author-box-german.ts'
import { captionCreditGerman } from '../rules/german/caption-credit-german.ts'
import { commentFormGerman } from '../rules/german/comment-form-german.ts'
import { furnitureGerman } from '../rules/german/furniture-german.ts'
import { legalFooterGerman } from '../rules/german/legal-footer-german.ts'
import { newsletterGerman } from '../rules/german/newsletter-german.ts'
import { relatedHeadingGerman } from '../rules/german/related-heading-german.ts'
import { relatedLabelGerman } from '../rules/german/related-label-german.ts'
import { republishGerman } from '../rules/german/republish-german.ts'
import { shareBarGerman } from '../rules/german/share-bar-german.ts'
import { subscriptionGerman } from '../rules/german/subscription-german.ts'

/** What is asked of texts in German beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    adCopyGerman,
    adMarkerGerman,
    advertisementGerman,
    affiliateGerman,
    appPromptGerman,
    authorBoxGerman,
    captionCreditGerman,
    commentFormGerman,
    furnitureGerman,
    legalFooterGerman,
    newsletterGerman,
    relatedHeadingGerman,
    relatedLabelGerman,
    republishGerman,
    shareBarGerman,
    subscriptionGerman,
  ],
}
