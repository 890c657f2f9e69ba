import packed from '../../../data/rule-index/texts.json' with { type: 'json' }
import type { RuleBook } from '../rule-book.ts'
import { adMarkerPaid } from '../rules/ad-marker-paid.ts'
import { attributedQuote } from '../rules/attributed-quote.ts'
import { betweenAdverts } from '../rules/between-adverts.ts'
import { farewell } from '../rules/farewell.ts'
import { howToStep } from '../rules/how-to-step.ts'
import { keepRatings } from '../rules/keep-ratings.ts'
import { keepResults } from '../rules/keep-results.ts'
import { keepStanding } from '../rules/keep-standing.ts'
import { letterClose } from '../rules/letter-close.ts'
import { liveEntry } from '../rules/live-entry.ts'
import { mailSignature } from '../rules/mail-signature.ts'
import { referredNote } from '../rules/referred-note.ts'
import { namedAuthorRomance } from '../rules/romance/named-author-romance.ts'
import { speakerTurn } from '../rules/speaker-turn.ts'
import { toldHeading } from '../rules/told-heading.ts'
import { verse } from '../rules/verse.ts'

/** What texts without markup are asked beside it, of which nothing but words tells what they are; the order says nothing. */
export const book: RuleBook = {
  packed,
  rules: [
    adMarkerPaid,
    attributedQuote,
    betweenAdverts,
    farewell,
    howToStep,
    keepRatings,
    keepResults,
    keepStanding,
    letterClose,
    liveEntry,
    mailSignature,
    namedAuthorRomance,
    referredNote,
    speakerTurn,
    toldHeading,
    verse,
  ],
}
