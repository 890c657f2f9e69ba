import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What comes next, or was sent by whom, as the last line; a diary may say the same, and so it counts at the edges only. */
export const relatedNext = lineRule({
  id: 'related-next',
  kind: 'related',
  weight: 3,
  maxWords: 30,
  says: 'It says what other articles there are',
  patterns: [
    /^(?:next up|up next|(?:coming )?next (?:week|month|time|issue|fortnight)|coming (?:up|soon)|coming up next|in (?:our|the) next (?:issue|edition|episode|number)|tomorrow in .{2,30}|next in (?:this|the|our) series) ?[:>»|] ?(?!.*\b(?:at \d|\d ?[ap]\.?m|\d{1,2}[:.]\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b).{3,}[^.]$/,
  ],
})

export const examples: Examples = {
  catches: ['Next week: the woman who paints the white lines on football pitches'],
  leaves: [
    'Next time: the chimney.',
    'Next up: Thornbury away, on a pitch that has swallowed better teams than this.',
    'Next week: auditions on Tuesday at 7',
    'Next week the court will hear the rest.',
  ],
}
