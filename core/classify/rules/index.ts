import type { Rule } from '../rule.ts'
import { adCopy } from './ad-copy.ts'
import { advertisement } from './advertisement.ts'
import { affiliate } from './affiliate.ts'
import { appPrompt } from './app-prompt.ts'
import { appealDutchPolish } from './appeal-dutch-polish.ts'
import { appealGerman } from './appeal-german.ts'
import { appealRomance } from './appeal-romance.ts'
import { attributedQuote } from './attributed-quote.ts'
import { authorBox } from './author-box.ts'
import { authorLine } from './author-line.ts'
import { bylineLine } from './byline-line.ts'
import { captionCredit } from './caption-credit.ts'
import { commandBar } from './command-bar.ts'
import { commentCount } from './comment-count.ts'
import { commentForm } from './comment-form.ts'
import { commentList } from './comment-list.ts'
import { cookieNotice } from './cookie-notice.ts'
import { creditAtEnd } from './credit-at-end.ts'
import { donationAsk } from './donation-ask.ts'
import { fundingPitch } from './funding-pitch.ts'
import { furniture } from './furniture.ts'
import { giftEffect } from './gift-effect.ts'
import { howToStep } from './how-to-step.ts'
import { keepCorrections } from './keep-corrections.ts'
import { keepCorrectionsDutchPolish } from './keep-corrections-dutch-polish.ts'
import { keepCorrectionsRomance } from './keep-corrections-romance.ts'
import { keepDisclosures } from './keep-disclosures.ts'
import { keepDisclosuresDutchPolish } from './keep-disclosures-dutch-polish.ts'
import { keepDisclosuresRomance } from './keep-disclosures-romance.ts'
import { keepHelp } from './keep-help.ts'
import { keepHelpDutchPolish } from './keep-help-dutch-polish.ts'
import { keepHelpRomance } from './keep-help-romance.ts'
import { keepLicences } from './keep-licences.ts'
import { keepLicencesDutchPolish } from './keep-licences-dutch-polish.ts'
import { keepLicencesRomance } from './keep-licences-romance.ts'
import { keepRatings } from './keep-ratings.ts'
import { labelledAd } from './labelled-ad.ts'
import { legalFooter } from './legal-footer.ts'
import { liveReport } from './live-report.ts'
import { mailHeader } from './mail-header.ts'
import { namedAuthor } from './named-author.ts'
import { navigation } from './navigation.ts'
import { newsletter } from './newsletter.ts'
import { newsletterOffer } from './newsletter-offer.ts'
import { newsroomVoice } from './newsroom-voice.ts'
import { podcastPrompt } from './podcast-prompt.ts'
import { quotedPost } from './quoted-post.ts'
import { readerReaction } from './reader-reaction.ts'
import { relatedBlock } from './related-block.ts'
import { relatedHeading } from './related-heading.ts'
import { relatedLabel } from './related-label.ts'
import { relatedLink } from './related-link.ts'
import { relatedList } from './related-list.ts'
import { relatedNext } from './related-next.ts'
import { relatedPointer } from './related-pointer.ts'
import { reportedSpeech } from './reported-speech.ts'
import { republish } from './republish.ts'
import { serviceDetails } from './service-details.ts'
import { shareBar } from './share-bar.ts'
import { shopLink } from './shop-link.ts'
import { speakerTurn } from './speaker-turn.ts'
import { subscription } from './subscription.ts'
import { subscriptionOffer } from './subscription-offer.ts'
import { supportHeadline } from './support-headline.ts'

/** Every rule; the order says nothing. */
export const rules: readonly Rule[] = [
  adCopy,
  advertisement,
  affiliate,
  appPrompt,
  appealDutchPolish,
  appealGerman,
  appealRomance,
  attributedQuote,
  authorBox,
  authorLine,
  bylineLine,
  captionCredit,
  commandBar,
  commentCount,
  commentForm,
  commentList,
  cookieNotice,
  creditAtEnd,
  donationAsk,
  fundingPitch,
  furniture,
  giftEffect,
  howToStep,
  keepCorrections,
  keepCorrectionsDutchPolish,
  keepCorrectionsRomance,
  keepDisclosures,
  keepDisclosuresDutchPolish,
  keepDisclosuresRomance,
  keepHelp,
  keepHelpDutchPolish,
  keepHelpRomance,
  keepLicences,
  keepLicencesDutchPolish,
  keepLicencesRomance,
  keepRatings,
  labelledAd,
  legalFooter,
  liveReport,
  mailHeader,
  namedAuthor,
  navigation,
  newsletter,
  newsletterOffer,
  newsroomVoice,
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
  speakerTurn,
  subscription,
  subscriptionOffer,
  supportHeadline,
]
