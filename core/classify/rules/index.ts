import type { Rule } from '../rule.ts'
import { advertisement } from './advertisement.ts'
import { affiliate } from './affiliate.ts'
import { appPrompt } from './app-prompt.ts'
import { appealDutchPolish } from './appeal-dutch-polish.ts'
import { appealGerman } from './appeal-german.ts'
import { appealRomance } from './appeal-romance.ts'
import { authorBox } from './author-box.ts'
import { bylineLine } from './byline-line.ts'
import { captionCredit } from './caption-credit.ts'
import { commentCount } from './comment-count.ts'
import { commentForm } from './comment-form.ts'
import { cookieNotice } from './cookie-notice.ts'
import { donationAsk } from './donation-ask.ts'
import { fundingPitch } from './funding-pitch.ts'
import { furniture } from './furniture.ts'
import { giftEffect } from './gift-effect.ts'
import { keepNotices } from './keep-notices.ts'
import { legalFooter } from './legal-footer.ts'
import { liveReport } from './live-report.ts'
import { mailHeader } from './mail-header.ts'
import { navigation } from './navigation.ts'
import { newsletter } from './newsletter.ts'
import { newsroomVoice } from './newsroom-voice.ts'
import { relatedHeading } from './related-heading.ts'
import { relatedLink } from './related-link.ts'
import { relatedList } from './related-list.ts'
import { reportedSpeech } from './reported-speech.ts'
import { republish } from './republish.ts'
import { shareBar } from './share-bar.ts'
import { subscription } from './subscription.ts'
import { supportHeadline } from './support-headline.ts'

/** Every rule; the order says nothing. */
export const rules: readonly Rule[] = [
  advertisement,
  affiliate,
  appPrompt,
  appealDutchPolish,
  appealGerman,
  appealRomance,
  authorBox,
  bylineLine,
  captionCredit,
  commentCount,
  commentForm,
  cookieNotice,
  donationAsk,
  fundingPitch,
  furniture,
  giftEffect,
  keepNotices,
  legalFooter,
  liveReport,
  mailHeader,
  navigation,
  newsletter,
  newsroomVoice,
  relatedHeading,
  relatedLink,
  relatedList,
  reportedSpeech,
  republish,
  shareBar,
  subscription,
  supportHeadline,
]
