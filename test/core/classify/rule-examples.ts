import type { Examples, Rule } from '../../../core/classify/rule.ts'
import { examples as adCopy } from '../../../core/classify/rules/ad-copy.ts'
import { examples as advertisement } from '../../../core/classify/rules/advertisement.ts'
import { examples as advertisementDutchPolish } from '../../../core/classify/rules/advertisement-dutch-polish.ts'
import { examples as advertisementRomance } from '../../../core/classify/rules/advertisement-romance.ts'
import { examples as affiliate } from '../../../core/classify/rules/affiliate.ts'
import { examples as affiliateDutchPolish } from '../../../core/classify/rules/affiliate-dutch-polish.ts'
import { examples as affiliateRomance } from '../../../core/classify/rules/affiliate-romance.ts'
import { examples as appPrompt } from '../../../core/classify/rules/app-prompt.ts'
import { examples as appPromptDutchPolish } from '../../../core/classify/rules/app-prompt-dutch-polish.ts'
import { examples as advertisementGerman } from '../../../core/classify/rules/advertisement-german.ts'
import { examples as affiliateGerman } from '../../../core/classify/rules/affiliate-german.ts'
import { examples as appPromptGerman } from '../../../core/classify/rules/app-prompt-german.ts'
import { examples as appPromptRomance } from '../../../core/classify/rules/app-prompt-romance.ts'
import { examples as appealDutchPolish } from '../../../core/classify/rules/appeal-dutch-polish.ts'
import { examples as appealGerman } from '../../../core/classify/rules/appeal-german.ts'
import { examples as appealRomance } from '../../../core/classify/rules/appeal-romance.ts'
import { examples as attributedQuote } from '../../../core/classify/rules/attributed-quote.ts'
import { examples as authorBox } from '../../../core/classify/rules/author-box.ts'
import { examples as authorBoxDutchPolish } from '../../../core/classify/rules/author-box-dutch-polish.ts'
import { examples as authorBoxGerman } from '../../../core/classify/rules/author-box-german.ts'
import { examples as authorBoxRomance } from '../../../core/classify/rules/author-box-romance.ts'
import { examples as authorLine } from '../../../core/classify/rules/author-line.ts'
import { examples as authorLineRomance } from '../../../core/classify/rules/author-line-romance.ts'
import { examples as bookDetails } from '../../../core/classify/rules/book-details.ts'
import { examples as bylineLine } from '../../../core/classify/rules/byline-line.ts'
import { examples as captionCredit } from '../../../core/classify/rules/caption-credit.ts'
import { examples as captionCreditDutchPolish } from '../../../core/classify/rules/caption-credit-dutch-polish.ts'
import { examples as captionCreditGerman } from '../../../core/classify/rules/caption-credit-german.ts'
import { examples as captionCreditRomance } from '../../../core/classify/rules/caption-credit-romance.ts'
import { examples as commandBar } from '../../../core/classify/rules/command-bar.ts'
import { examples as commentCount } from '../../../core/classify/rules/comment-count.ts'
import { examples as commentForm } from '../../../core/classify/rules/comment-form.ts'
import { examples as commentFormDutchPolish } from '../../../core/classify/rules/comment-form-dutch-polish.ts'
import { examples as commentFormGerman } from '../../../core/classify/rules/comment-form-german.ts'
import { examples as commentFormRomance } from '../../../core/classify/rules/comment-form-romance.ts'
import { examples as commentList } from '../../../core/classify/rules/comment-list.ts'
import { examples as cookieNotice } from '../../../core/classify/rules/cookie-notice.ts'
import { examples as creditAtEnd } from '../../../core/classify/rules/credit-at-end.ts'
import { examples as creditAtEndRomance } from '../../../core/classify/rules/credit-at-end-romance.ts'
import { examples as donationAsk } from '../../../core/classify/rules/donation-ask.ts'
import { examples as advertisementDutchPolish } from '../../../core/classify/rules/dutch-polish/advertisement-dutch-polish.ts'
import { examples as affiliateDutchPolish } from '../../../core/classify/rules/dutch-polish/affiliate-dutch-polish.ts'
import { examples as appPromptDutchPolish } from '../../../core/classify/rules/dutch-polish/app-prompt-dutch-polish.ts'
import { examples as authorBoxDutchPolish } from '../../../core/classify/rules/dutch-polish/author-box-dutch-polish.ts'
import { examples as captionCreditDutchPolish } from '../../../core/classify/rules/dutch-polish/caption-credit-dutch-polish.ts'
import { examples as commentFormDutchPolish } from '../../../core/classify/rules/dutch-polish/comment-form-dutch-polish.ts'
import { examples as furnitureDutchPolish } from '../../../core/classify/rules/dutch-polish/furniture-dutch-polish.ts'
import { examples as keepCorrectionsDutchPolish } from '../../../core/classify/rules/dutch-polish/keep-corrections-dutch-polish.ts'
import { examples as keepDisclosuresDutchPolish } from '../../../core/classify/rules/dutch-polish/keep-disclosures-dutch-polish.ts'
import { examples as keepHelpDutchPolish } from '../../../core/classify/rules/dutch-polish/keep-help-dutch-polish.ts'
import { examples as keepLicencesDutchPolish } from '../../../core/classify/rules/dutch-polish/keep-licences-dutch-polish.ts'
import { examples as legalFooterDutchPolish } from '../../../core/classify/rules/dutch-polish/legal-footer-dutch-polish.ts'
import { examples as newsletterDutchPolish } from '../../../core/classify/rules/dutch-polish/newsletter-dutch-polish.ts'
import { examples as relatedLabelDutchPolish } from '../../../core/classify/rules/dutch-polish/related-label-dutch-polish.ts'
import { examples as republishDutchPolish } from '../../../core/classify/rules/dutch-polish/republish-dutch-polish.ts'
import { examples as shareBarDutchPolish } from '../../../core/classify/rules/dutch-polish/share-bar-dutch-polish.ts'
import { examples as subscriptionDutchPolish } from '../../../core/classify/rules/dutch-polish/subscription-dutch-polish.ts'
import { examples as farewell } from '../../../core/classify/rules/farewell.ts'
import { examples as fundingPitch } from '../../../core/classify/rules/funding-pitch.ts'
import { examples as furniture } from '../../../core/classify/rules/furniture.ts'
import { examples as furnitureDutchPolish } from '../../../core/classify/rules/furniture-dutch-polish.ts'
import { examples as furnitureGerman } from '../../../core/classify/rules/furniture-german.ts'
import { examples as furnitureRomance } from '../../../core/classify/rules/furniture-romance.ts'
import { examples as advertisementGerman } from '../../../core/classify/rules/german/advertisement-german.ts'
import { examples as affiliateGerman } from '../../../core/classify/rules/german/affiliate-german.ts'
import { examples as appPromptGerman } from '../../../core/classify/rules/german/app-prompt-german.ts'
import { examples as authorBoxGerman } from '../../../core/classify/rules/german/author-box-german.ts'
import { examples as captionCreditGerman } from '../../../core/classify/rules/german/caption-credit-german.ts'
import { examples as commentFormGerman } from '../../../core/classify/rules/german/comment-form-german.ts'
import { examples as furnitureGerman } from '../../../core/classify/rules/german/furniture-german.ts'
import { examples as legalFooterGerman } from '../../../core/classify/rules/german/legal-footer-german.ts'
import { examples as newsletterGerman } from '../../../core/classify/rules/german/newsletter-german.ts'
import { examples as relatedLabelGerman } from '../../../core/classify/rules/german/related-label-german.ts'
import { examples as republishGerman } from '../../../core/classify/rules/german/republish-german.ts'
import { examples as shareBarGerman } from '../../../core/classify/rules/german/share-bar-german.ts'
import { examples as subscriptionGerman } from '../../../core/classify/rules/german/subscription-german.ts'
import { examples as giftEffect } from '../../../core/classify/rules/gift-effect.ts'
import { examples as howToStep } from '../../../core/classify/rules/how-to-step.ts'
import { examples as keepCorrections } from '../../../core/classify/rules/keep-corrections.ts'
import { examples as keepCorrectionsRomance } from '../../../core/classify/rules/keep-corrections-romance.ts'
import { examples as keepDisclosures } from '../../../core/classify/rules/keep-disclosures.ts'
import { examples as keepDisclosuresRomance } from '../../../core/classify/rules/keep-disclosures-romance.ts'
import { examples as keepHelp } from '../../../core/classify/rules/keep-help.ts'
import { examples as keepHelpRomance } from '../../../core/classify/rules/keep-help-romance.ts'
import { examples as keepLicences } from '../../../core/classify/rules/keep-licences.ts'
import { examples as keepLicencesRomance } from '../../../core/classify/rules/keep-licences-romance.ts'
import { examples as keepRatings } from '../../../core/classify/rules/keep-ratings.ts'
import { examples as labelledAd } from '../../../core/classify/rules/labelled-ad.ts'
import { examples as legalFooter } from '../../../core/classify/rules/legal-footer.ts'
import { examples as legalFooterDutchPolish } from '../../../core/classify/rules/legal-footer-dutch-polish.ts'
import { examples as legalFooterGerman } from '../../../core/classify/rules/legal-footer-german.ts'
import { examples as legalFooterRomance } from '../../../core/classify/rules/legal-footer-romance.ts'
import { examples as letterClose } from '../../../core/classify/rules/letter-close.ts'
import { examples as liveEntry } from '../../../core/classify/rules/live-entry.ts'
import { examples as liveReport } from '../../../core/classify/rules/live-report.ts'
import { examples as mailHeader } from '../../../core/classify/rules/mail-header.ts'
import { examples as methodNote } from '../../../core/classify/rules/method-note.ts'
import { examples as namedAuthor } from '../../../core/classify/rules/named-author.ts'
import { examples as navigation } from '../../../core/classify/rules/navigation.ts'
import { examples as newsletter } from '../../../core/classify/rules/newsletter.ts'
import { examples as newsletterDutchPolish } from '../../../core/classify/rules/newsletter-dutch-polish.ts'
import { examples as newsletterGerman } from '../../../core/classify/rules/newsletter-german.ts'
import { examples as newsletterOffer } from '../../../core/classify/rules/newsletter-offer.ts'
import { examples as newsletterRomance } from '../../../core/classify/rules/newsletter-romance.ts'
import { examples as newsroomVoice } from '../../../core/classify/rules/newsroom-voice.ts'
import { examples as pageButton } from '../../../core/classify/rules/page-button.ts'
import { examples as podcastPrompt } from '../../../core/classify/rules/podcast-prompt.ts'
import { examples as quotedPost } from '../../../core/classify/rules/quoted-post.ts'
import { examples as readerReaction } from '../../../core/classify/rules/reader-reaction.ts'
import { examples as relatedBlock } from '../../../core/classify/rules/related-block.ts'
import { examples as relatedHeading } from '../../../core/classify/rules/related-heading.ts'
import { examples as relatedLabel } from '../../../core/classify/rules/related-label.ts'
import { examples as relatedLabelDutchPolish } from '../../../core/classify/rules/related-label-dutch-polish.ts'
import { examples as relatedLabelGerman } from '../../../core/classify/rules/related-label-german.ts'
import { examples as relatedLink } from '../../../core/classify/rules/related-link.ts'
import { examples as relatedList } from '../../../core/classify/rules/related-list.ts'
import { examples as relatedNext } from '../../../core/classify/rules/related-next.ts'
import { examples as relatedPointer } from '../../../core/classify/rules/related-pointer.ts'
import { examples as relatedRomance } from '../../../core/classify/rules/related-romance.ts'
import { examples as reportedSpeech } from '../../../core/classify/rules/reported-speech.ts'
import { examples as republish } from '../../../core/classify/rules/republish.ts'
import { examples as republishDutchPolish } from '../../../core/classify/rules/republish-dutch-polish.ts'
import { examples as republishRomance } from '../../../core/classify/rules/republish-romance.ts'
import { examples as serviceDetails } from '../../../core/classify/rules/service-details.ts'
import { examples as shareBar } from '../../../core/classify/rules/share-bar.ts'
import { examples as shareBarDutchPolish } from '../../../core/classify/rules/share-bar-dutch-polish.ts'
import { examples as republishGerman } from '../../../core/classify/rules/republish-german.ts'
import { examples as shareBarGerman } from '../../../core/classify/rules/share-bar-german.ts'
import { examples as shareBarRomance } from '../../../core/classify/rules/share-bar-romance.ts'
import { examples as shopLink } from '../../../core/classify/rules/shop-link.ts'
import { examples as speakerTurn } from '../../../core/classify/rules/speaker-turn.ts'
import { examples as subscribeButton } from '../../../core/classify/rules/subscribe-button.ts'
import { examples as subscription } from '../../../core/classify/rules/subscription.ts'
import { examples as subscriptionDutchPolish } from '../../../core/classify/rules/subscription-dutch-polish.ts'
import { examples as subscriptionGerman } from '../../../core/classify/rules/subscription-german.ts'
import { examples as subscriptionOffer } from '../../../core/classify/rules/subscription-offer.ts'
import { examples as subscriptionRomance } from '../../../core/classify/rules/subscription-romance.ts'
import { examples as supportButton } from '../../../core/classify/rules/support-button.ts'
import { examples as supportHeadline } from '../../../core/classify/rules/support-headline.ts'
import { examples as toldHeading } from '../../../core/classify/rules/told-heading.ts'

const byRule: Readonly<Record<string, Examples>> = {
  'ad-copy': adCopy,
  advertisement,
  'advertisement-dutch-polish': advertisementDutchPolish,
  'advertisement-german': advertisementGerman,
  'advertisement-romance': advertisementRomance,
  'affiliate-dutch-polish': affiliateDutchPolish,
  'affiliate-german': affiliateGerman,
  'affiliate-romance': affiliateRomance,
  'app-prompt': appPrompt,
  'app-prompt-dutch-polish': appPromptDutchPolish,
  'app-prompt-german': appPromptGerman,
  'app-prompt-romance': appPromptRomance,
  affiliate,
  'appeal-dutch-polish': appealDutchPolish,
  'appeal-german': appealGerman,
  'appeal-romance': appealRomance,
  'attributed-quote': attributedQuote,
  'author-box': authorBox,
  'author-box-dutch-polish': authorBoxDutchPolish,
  'author-box-german': authorBoxGerman,
  'author-box-romance': authorBoxRomance,
  'author-line': authorLine,
  'author-line-romance': authorLineRomance,
  'book-details': bookDetails,
  'byline-line': bylineLine,
  'caption-credit': captionCredit,
  'caption-credit-dutch-polish': captionCreditDutchPolish,
  'caption-credit-german': captionCreditGerman,
  'caption-credit-romance': captionCreditRomance,
  'command-bar': commandBar,
  'comment-count': commentCount,
  'comment-form': commentForm,
  'comment-form-dutch-polish': commentFormDutchPolish,
  'comment-form-german': commentFormGerman,
  'comment-form-romance': commentFormRomance,
  'comment-list': commentList,
  'cookie-notice': cookieNotice,
  'credit-at-end': creditAtEnd,
  'credit-at-end-romance': creditAtEndRomance,
  'donation-ask': donationAsk,
  farewell,
  'funding-pitch': fundingPitch,
  furniture,
  'furniture-dutch-polish': furnitureDutchPolish,
  'furniture-german': furnitureGerman,
  'furniture-romance': furnitureRomance,
  'gift-effect': giftEffect,
  'how-to-step': howToStep,
  'keep-corrections': keepCorrections,
  'keep-corrections-dutch-polish': keepCorrectionsDutchPolish,
  'keep-corrections-romance': keepCorrectionsRomance,
  'keep-disclosures': keepDisclosures,
  'keep-disclosures-dutch-polish': keepDisclosuresDutchPolish,
  'keep-disclosures-romance': keepDisclosuresRomance,
  'keep-help': keepHelp,
  'keep-help-dutch-polish': keepHelpDutchPolish,
  'keep-help-romance': keepHelpRomance,
  'keep-licences': keepLicences,
  'keep-licences-dutch-polish': keepLicencesDutchPolish,
  'keep-licences-romance': keepLicencesRomance,
  'keep-ratings': keepRatings,
  'labelled-ad': labelledAd,
  'legal-footer': legalFooter,
  'legal-footer-dutch-polish': legalFooterDutchPolish,
  'legal-footer-german': legalFooterGerman,
  'legal-footer-romance': legalFooterRomance,
  'letter-close': letterClose,
  'live-entry': liveEntry,
  'live-report': liveReport,
  'mail-header': mailHeader,
  'method-note': methodNote,
  'named-author': namedAuthor,
  navigation,
  newsletter,
  'newsletter-dutch-polish': newsletterDutchPolish,
  'newsletter-german': newsletterGerman,
  'newsletter-romance': newsletterRomance,
  'newsletter-offer': newsletterOffer,
  'newsroom-voice': newsroomVoice,
  'page-button': pageButton,
  'podcast-prompt': podcastPrompt,
  'quoted-post': quotedPost,
  'reader-reaction': readerReaction,
  'related-block': relatedBlock,
  'related-heading': relatedHeading,
  'related-label': relatedLabel,
  'related-label-dutch-polish': relatedLabelDutchPolish,
  'related-label-german': relatedLabelGerman,
  'related-link': relatedLink,
  'related-list': relatedList,
  'related-next': relatedNext,
  'related-pointer': relatedPointer,
  'related-romance': relatedRomance,
  'reported-speech': reportedSpeech,
  republish,
  'republish-dutch-polish': republishDutchPolish,
  'republish-german': republishGerman,
  'republish-romance': republishRomance,
  'service-details': serviceDetails,
  'share-bar': shareBar,
  'share-bar-dutch-polish': shareBarDutchPolish,
  'share-bar-german': shareBarGerman,
  'share-bar-romance': shareBarRomance,
  'shop-link': shopLink,
  'speaker-turn': speakerTurn,
  'subscribe-button': subscribeButton,
  subscription,
  'subscription-dutch-polish': subscriptionDutchPolish,
  'subscription-german': subscriptionGerman,
  'subscription-romance': subscriptionRomance,
  'subscription-offer': subscriptionOffer,
  'support-button': supportButton,
  'support-headline': supportHeadline,
  'told-heading': toldHeading,
}

/** They stand beside the rule, and apart from it: whoever uses the library does not load them. */
export function examplesOf({ id }: Rule): Examples {
  const found = byRule[id]
  if (found === undefined) throw new Error(`The rule ${id} has no examples.`)
  return found
}
