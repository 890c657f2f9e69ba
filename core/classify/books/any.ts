import packed from '../../../data/rule-index/any.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { adCopy } from '../rules/ad-copy.ts'
import { advertisement } from '../rules/advertisement.ts'
import { affiliate } from '../rules/affiliate.ts'
import { appPrompt } from '../rules/app-prompt.ts'
import { appealDutchPolish } from '../rules/appeal-dutch-polish.ts'
import { appealGerman } from '../rules/appeal-german.ts'
import { appealRomance } from '../rules/appeal-romance.ts'
import { authorBox } from '../rules/author-box.ts'
import { authorLine } from '../rules/author-line.ts'
import { bookDetails } from '../rules/book-details.ts'
import { bylineLine } from '../rules/byline-line.ts'
import { captionCredit } from '../rules/caption-credit.ts'
import { commandBar } from '../rules/command-bar.ts'
import { commentCount } from '../rules/comment-count.ts'
import { commentForm } from '../rules/comment-form.ts'
import { commentList } from '../rules/comment-list.ts'
import { continuedSentence } from '../rules/continued-sentence.ts'
import { cookieNotice } from '../rules/cookie-notice.ts'
import { creditAtEnd } from '../rules/credit-at-end.ts'
import { donationAsk } from '../rules/donation-ask.ts'
import { fundingPitch } from '../rules/funding-pitch.ts'
import { furniture } from '../rules/furniture.ts'
import { giftEffect } from '../rules/gift-effect.ts'
import { keepAuthorTies } from '../rules/keep-author-ties.ts'
import { keepCorrections } from '../rules/keep-corrections.ts'
import { keepDisclosures } from '../rules/keep-disclosures.ts'
import { keepHelp } from '../rules/keep-help.ts'
import { keepInterests } from '../rules/keep-interests.ts'
import { keepLicences } from '../rules/keep-licences.ts'
import { keepPaidLabel } from '../rules/keep-paid-label.ts'
import { labelledAd } from '../rules/labelled-ad.ts'
import { legalFooter } from '../rules/legal-footer.ts'
import { liveReport } from '../rules/live-report.ts'
import { mailHeader } from '../rules/mail-header.ts'
import { methodNote } from '../rules/method-note.ts'
import { namedAuthor } from '../rules/named-author.ts'
import { navigation } from '../rules/navigation.ts'
import { newsletter } from '../rules/newsletter.ts'
import { newsletterOffer } from '../rules/newsletter-offer.ts'
import { newsroomVoice } from '../rules/newsroom-voice.ts'
import { pageButton } from '../rules/page-button.ts'
import { podcastPrompt } from '../rules/podcast-prompt.ts'
import { quotedPost } from '../rules/quoted-post.ts'
import { readerReaction } from '../rules/reader-reaction.ts'
import { relatedBlock } from '../rules/related-block.ts'
import { relatedHeading } from '../rules/related-heading.ts'
import { relatedLabel } from '../rules/related-label.ts'
import { relatedLink } from '../rules/related-link.ts'
import { relatedList } from '../rules/related-list.ts'
import { relatedNext } from '../rules/related-next.ts'
import { relatedPointer } from '../rules/related-pointer.ts'
import { reportedSpeech } from '../rules/reported-speech.ts'
import { republish } from '../rules/republish.ts'
import { serviceDetails } from '../rules/service-details.ts'
import { shareBar } from '../rules/share-bar.ts'
import { shopLink } from '../rules/shop-link.ts'
import { subscribeButton } from '../rules/subscribe-button.ts'
import { subscription } from '../rules/subscription.ts'
import { subscriptionOffer } from '../rules/subscription-offer.ts'
import { supportButton } from '../rules/support-button.ts'
import { supportHeadline } from '../rules/support-headline.ts'

/** What is asked of pages and texts in any language; the order says nothing. */
export const book: RuleBook = {
  packed,
  rules: [
    adCopy,
    advertisement,
    affiliate,
    appPrompt,
    appealDutchPolish,
    appealGerman,
    appealRomance,
    authorBox,
    authorLine,
    bookDetails,
    bylineLine,
    captionCredit,
    commandBar,
    commentCount,
    commentForm,
    commentList,
    continuedSentence,
    cookieNotice,
    creditAtEnd,
    donationAsk,
    fundingPitch,
    furniture,
    giftEffect,
    keepAuthorTies,
    keepCorrections,
    keepDisclosures,
    keepHelp,
    keepInterests,
    keepLicences,
    keepPaidLabel,
    labelledAd,
    legalFooter,
    liveReport,
    mailHeader,
    methodNote,
    namedAuthor,
    navigation,
    newsletter,
    newsletterOffer,
    newsroomVoice,
    pageButton,
    podcastPrompt,
    quotedPost,
    readerReaction,
    relatedBlock,
    relatedHeading,
    relatedLabel,
    relatedLink,
    relatedList,
    relatedNext,
    relatedPointer,
    reportedSpeech,
    republish,
    serviceDetails,
    shareBar,
    shopLink,
    subscribeButton,
    subscription,
    subscriptionOffer,
    supportButton,
    supportHeadline,
  ],
}
