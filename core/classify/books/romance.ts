import packed from '../../../data/rule-index/romance.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { adCopyRomance } from '../rules/romance/ad-copy-romance.ts'
import { adMarkerRomance } from '../rules/romance/ad-marker-romance.ts'
import { advertisementRomance } from '../rules/romance/advertisement-romance.ts'
import { affiliateRomance } from '../rules/romance/affiliate-romance.ts'
import { appPromptRomance } from '../rules/romance/app-prompt-romance.ts'
import { authorBoxRomance } from '../rules/romance/author-box-romance.ts'
import { authorLineRomance } from '../rules/romance/author-line-romance.ts'
import { captionCreditRomance } from '../rules/romance/caption-credit-romance.ts'
import { commentFormRomance } from '../rules/romance/comment-form-romance.ts'
import { creditAtEndRomance } from '../rules/romance/credit-at-end-romance.ts'
import { furnitureRomance } from '../rules/romance/furniture-romance.ts'
import { legalFooterRomance } from '../rules/romance/legal-footer-romance.ts'
import { newsletterRomance } from '../rules/romance/newsletter-romance.ts'
import { pictureCreditRomance } from '../rules/romance/picture-credit-romance.ts'
import { relatedHeadingRomance } from '../rules/romance/related-heading-romance.ts'
import { relatedLabelRomance } from '../rules/romance/related-label-romance.ts'
import { relatedSameRomance } from '../rules/romance/related-same-romance.ts'
import { republishRomance } from '../rules/romance/republish-romance.ts'
import { shareBarRomance } from '../rules/romance/share-bar-romance.ts'
import { subscriptionRomance } from '../rules/romance/subscription-romance.ts'

/** What is left over in texts in French, Spanish, Italian and Portuguese: asked of them beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    adCopyRomance,
    adMarkerRomance,
    advertisementRomance,
    affiliateRomance,
    appPromptRomance,
    authorBoxRomance,
    authorLineRomance,
    captionCreditRomance,
    commentFormRomance,
    creditAtEndRomance,
    furnitureRomance,
    legalFooterRomance,
    newsletterRomance,
    pictureCreditRomance,
    relatedHeadingRomance,
    relatedLabelRomance,
    relatedSameRomance,
    republishRomance,
    shareBarRomance,
    subscriptionRomance,
  ],
}
