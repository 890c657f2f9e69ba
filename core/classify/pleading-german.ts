import { quickPattern } from '../quick-pattern.ts'

const ASKS =
  'spenden?|unterstutzen sie|unterstutze|werden (?:auch )?sie|helfen sie|machen sie mit|mitglied werden|abonnieren|abos?|jetzt|bitte|newsletter|paypal|steady'

/** What asks readers for something, in German, is neither a disclosure nor a correction. */
export const ASKS_GERMAN = quickPattern(new RegExp(`\\b(?:${ASKS})\\b`))

/** What also speaks to friends or sells; who is in need may well be spoken to so. */
export const ASKS_OR_SELLS_GERMAN = quickPattern(
  new RegExp(
    `\\b(?:${ASKS}|dir|dich|menschen wie|sei dabei|mach mit|euro im monat|code [a-z]+\\d+|finde|tickets)\\b`,
  ),
)
