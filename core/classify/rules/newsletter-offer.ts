import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** What comes, how and how often, in a line that calls to have it: each is said of other things as well. */
export const newsletterOffer = cueRule({
  id: 'newsletter-offer',
  kind: 'newsletter',
  maxWords: 50,
  says: 'It offers something by e-mail',
  // The call.
  gate: /^want more (?:stories )?like this\?|(?:^|[.!?:,)-] ?|\[)(?:please |just |simply )?(?:sign (?:me )?up|subscribe|register here|join (?:us|here|[\d,]+)|get (?:our|the|my)|receive (?:our|the|breaking|daily|weekly|free)|add yourself|(?:enter|add|leave|pop|type|put|drop) (?:us )?(?:in )?your (?:own )?e-?mail)\b|\[(?:your |enter )?e-?mail(?: address)?\]|, sign up\b/,
  limit: 6,
  cues: [
    [
      /(?:^|[.!?:,)\]] ?|- |\[)(?:please )?(?:sign (?:me )?up|subscribe|register)(?: (?:free|here|now|today|below|for free))*[.!>»\])]*$/,
      1.9,
    ],
    [/\b(?:sign up|subscribe)(?: (?:free|here|now|today|below|for free|to get it))+\b/, 0.8],
    [
      /(?:^|[.!?:,] )(?:sign up|subscribe) (?:to|for) (?:our|the|my|(?:[a-z\xaa-\u1fff\u2c00-\ud7ff'-]+ ){1,4}(?:daily|weekly|letter|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/,
      1.6,
    ],
    [
      /\b(?:our|my|your|free|weekly|fortnightly|daily|monthly|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|five-minute) (?:[a-z0-9\xaa-\u1fff\u2c00-\ud7ff'-]+ ){0,3}(?:newsletter|briefing|bulletin|digest|round-?up|e-?mail|letter|daily|weekly|tips)\b/,
      1.9,
    ],
    [/\b(?:newsletter|briefing|bulletin|digest|round-?up)\b/, 0.8],
    [
      /\bby (?:e-?mail|sms|text|whatsapp)\b|\bto your (?:\w+ )?(?:inbox|phone|e-?mail)\b|\bfree e-?mail\b/,
      1.5,
    ],
    [
      /\bnever miss (?:an? |another )?\w+|\bbe the first to (?:know|hear)\b|\bread by (?:over |more than )?[\d,]{4,}/,
      2,
    ],
    [
      /\bjoin (?:over |more than )?[\d,]{4,} (?:\w+ ){0,2}(?:readers|subscribers|professionals|others|people)\b/,
      2,
    ],
    [
      /\b(?:each|every|once a) (?:week|month|morning|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
      0.6,
    ],
    [/\b(?:enter|add|leave|pop|type|put|drop) (?:us )?(?:in )?your (?:own )?e-?mail\b/, 2],
    [
      /\b(?:e-?mail|newsletter|bulletin) is free\b|\bjoin the (?:[a-z]+ )?(?:whatsapp |telegram )?channel\b/,
      2,
    ],
    [
      /^(?:get|receive) (?:breaking )?(?:news|alerts|updates|headlines) (?:on|via|by) (?:your )?(?:whatsapp|telegram|phone|sms)\b/,
      2.4,
    ],
    [/^want more (?:stories )?like this\? /, 4.5],
    [
      /(?:^|[.!?] )join (?:over |more than |our |the )?\d[\d,]{4,} (?:[a-z]+ ){0,2}(?:readers|subscribers|risers|others who [a-z ]{3,20}|people who [a-z ]{3,20})[.!]?$/,
      4,
    ],
    [/\[(?:your |enter )?e-?mail(?: address)?\]/, 3],
  ],
})

export const examples: Examples = {
  catches: [
    'Want more like this? Hoofbeat Health gets you moving each Monday.',
    'Sunday Scat: one animal, one dropping. Join 22,000 early risers.',
    'Our free morning briefing has the latest from city halls. Sign up here.',
    'Free email: The week in public art, delivered each Sunday. Sign up here',
    'Scam alerts by email: be the first to know. Subscribe free.',
    'Get our Monday Miles email for race news, training plans and gear deals.',
    'Every weekday at noon: The Tea Break. Five stories in five minutes. [Your email] [Go]',
  ],
  leaves: [
    'Write to your branch by e-mail and also go in person.',
    'The weekly bulletin is read by 4,000 people every Sunday.',
    'Customers research a product, and many of them sign up for an email list.',
    'They get the letter each week.',
    'On Sunday she will join 22,000 marchers.',
    'He asked me one thing. Join 20,000 pilgrims.',
    'Want more like this, he asked, and rolled up his sleeve.',
  ],
}
