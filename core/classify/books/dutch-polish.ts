import packed from '../../../data/rule-index/dutch-polish.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { adCopyDutchPolish } from '../rules/dutch-polish/ad-copy-dutch-polish.ts'
import { adMarkerDutchPolish } from '../rules/dutch-polish/ad-marker-dutch-polish.ts'
import { advertisementDutchPolish } from '../rules/dutch-polish/advertisement-dutch-polish.ts'
import { affiliateDutchPolish } from '../rules/dutch-polish/affiliate-dutch-polish.ts'
import { appPromptDutchPolish } from '../rules/dutch-polish/app-prompt-dutch-polish.ts'
import { authorBoxDutchPolish } from '../rules/dutch-polish/author-box-dutch-polish.ts'
import { captionCreditDutchPolish } from '../rules/dutch-polish/caption-credit-dutch-polish.ts'
import { commentFormDutchPolish } from '../rules/dutch-polish/comment-form-dutch-polish.ts'
import { furnitureDutchPolish } from '../rules/dutch-polish/furniture-dutch-polish.ts'
import { legalFooterDutchPolish } from '../rules/dutch-polish/legal-footer-dutch-polish.ts'
import { newsletterDutchPolish } from '../rules/dutch-polish/newsletter-dutch-polish.ts'
import { pictureCreditDutchPolish } from '../rules/dutch-polish/picture-credit-dutch-polish.ts'
import { relatedHeadingDutchPolish } from '../rules/dutch-polish/related-heading-dutch-polish.ts'
import { relatedLabelDutchPolish } from '../rules/dutch-polish/related-label-dutch-polish.ts'
import { relatedSameDutchPolish } from '../rules/dutch-polish/related-same-dutch-polish.ts'
import { republishDutchPolish } from '../rules/dutch-polish/republish-dutch-polish.ts'
import { shareBarDutchPolish } from '../rules/dutch-polish/share-bar-dutch-polish.ts'
import { subscriptionDutchPolish } from '../rules/dutch-polish/subscription-dutch-polish.ts'

/** What is left over in texts in Dutch and Polish: asked of them beside the rest. */
export const book: RuleBook = {
  packed,
  rules: [
    adCopyDutchPolish,
    adMarkerDutchPolish,
    advertisementDutchPolish,
    affiliateDutchPolish,
    appPromptDutchPolish,
    authorBoxDutchPolish,
    captionCreditDutchPolish,
    commentFormDutchPolish,
    furnitureDutchPolish,
    legalFooterDutchPolish,
    newsletterDutchPolish,
    pictureCreditDutchPolish,
    relatedHeadingDutchPolish,
    relatedLabelDutchPolish,
    relatedSameDutchPolish,
    republishDutchPolish,
    shareBarDutchPolish,
    subscriptionDutchPolish,
  ],
}
