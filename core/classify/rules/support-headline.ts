import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** The line above an appeal. */
export const supportHeadline = lineRule({
  id: 'support-headline',
  kind: 'appeal',
  weight: 3,
  maxWords: 16,
  says: 'It is the headline of an appeal',
  patterns: [
    /^(?:why )?your (?:support|help|donation|contribution|gift|membership|generosity)\b[^"]{0,90}$/,
    /^(?:please )?(?:support|back|fund|join|stand with|stand up for|invest in|defend|protect|save) (?:us|our|the|this|independent|local|quality|fearless|free|public|investigative|my|nonprofit|non-profit|trusted|truth|real|honest)\b[^".:]{0,60}(?:journalism|reporting|newsroom|news|media|press|work|station|site|paper|newspaper|radio|today|now|us)[.!]?$/,
    /^(?:support|donate to|help support|please support) (?:us|me|the [^".]{2,40}|our [^".]{2,40})[!.]?$|^join (?:us|me|our [^".]{2,40})[!.]?$/,
    /^(?:donate|give|give now|donate (?:now|today|here|online|monthly)|yes,? (?:i'?ll|i will|i want to) .{2,40}|i want to (?:help|donate|give)|make a (?:gift|donation|difference)|support us|contribute|chip in|ways to give|select an amount(?: to donate)?|one-time|donate [$£€]\d+|[$£€] ?\d+)[:!.]?$/,
    /^(?:we need (?:your|you)|we can't do (?:this|it) without you|can you help|could you help|will you help|a (?:small )?(?:favou?r|note from|message from|word from|request)|an? (?:important|urgent) (?:message|appeal|update|request)|before you (?:go|leave|continue)|did you (?:like|enjoy) this|(?:enjoyed?|liked?|enjoying) (?:this|what you|our|reading)|(?:like|love) what you(?:'re| are| just)? (?:read|reading|see|hear)|more (?:people|readers) (?:than ever )?are)\b[^"]{0,80}$/,
    /^(?:keep (?:our|this|local|independent|the) [^".]{2,50} (?:free|alive|independent|going|strong|open|on the air)|help us [^".]{3,80}|(?:local|independent|good|quality|real|investigative|great) (?:news|journalism|reporting) (?:matters|needs|costs|isn't|is not|takes|depends|is)\b[^"]{0,60})[.!]?$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Your support helps us to tell the story',
    'Support independent journalism',
    'Donate today',
    'Help us hold power to account',
    'Local news matters. So does your help.',
    'Enjoyed this article?',
    'Before you go...',
    'Keep our reporting free',
    'Support local journalism, our readers tell us',
  ],
  leaves: [
    'Support for the bridge is falling',
    'Join the march at the hospital gate at ten.',
    'Donations to the museum fall by a third',
    'Protect the dough with a damp cloth.',
    'Save the date: the vote is on Monday',
  ],
  doubts: [
    'Support our nurses, marchers tell minister',
    'Help us find her, mother pleads',
    'We need your help, zoo tells visitors',
  ],
}
