import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** When a place is open, what it costs to go in, whom to ring: what a reader needs to know who wants to go, or is in need. */
export const serviceDetails = cueRule({
  id: 'service-details',
  kind: 'body',
  maxWords: 120,
  says: 'It tells where, when and whom to ask',
  limit: 4,
  cues: [
    [
      /\b(?:(?:is|are|be|stays?|remains?) open|opens) (?:\w+ ){0,2}(?:from |on |until |mon|tues|wednes|thurs|fri|satur|sun|daily|at \d)/,
      2,
    ],
    [/\b(?:admission|entry|entrance) (?:is )?(?:free|[$£€₹]?\d)|\bfree (?:admission|entry)\b/, 2],
    [/\b(?:ring|call|dial|phone) (?:999|112|911|000|101|111|100|10111)\b/, 3],
    [/\b(?:doors open|tickets (?:cost|are|from)|starts at \d|begins at \d|kick-?off (?:is )?(?:at )?\d)/, 2],
    [
      /\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)? ?(?:to|until|till|-) ?(?:\d{1,2}[.:]\d|\d)?(?:0|1|2|3|4|5|6|7|8|9) ?(?:am|a\.m|pm|p\.m)\b/,
      1.5,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'The museum is open from Wednesday to Sunday, 11 to 4, admission free.',
    'If you see somebody in trouble in the water, ring 999 or 112, and ask for the Coastguard.',
    'Doors open at seven; tickets are £6.',
  ],
  leaves: ['Our newsroom is open about how it is funded.', 'Support us today.', 'Admission was a mistake.'],
}
