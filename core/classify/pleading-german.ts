import { quickPattern } from '../quick-pattern.ts'

/** What asks readers for something, in German, is neither a disclosure nor a correction. */
export const ASKS_GERMAN = quickPattern(
  /\b(?:spenden?|unterstutzen sie|unterstutze|werden (?:auch )?sie|helfen sie|machen sie mit|mitglied werden|abonnieren|abos?|jetzt|bitte|newsletter|paypal|steady)\b/,
)
