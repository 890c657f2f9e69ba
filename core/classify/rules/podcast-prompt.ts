import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What a podcast asks of who listens. */
export const podcastPrompt = lineRule({
  id: 'podcast-prompt',
  kind: 'app-prompt',
  weight: 5,
  maxWords: 40,
  says: 'It asks to follow or to rate a podcast',
  patterns: [
    /^(?:.{0,60}[.!?,] )?(?:please )?(?:leave|give|drop) (?:us|me|the show|it) an? (?:\w+[- ]){0,2}(?:rating|review)\b/,
    /^(?:.{0,60}[.!?,] )?(?:please )?(?:rate|review)(?:,? (?:and |& )?(?:rate|review|follow|subscribe|share))* (?:us|me|the (?:show|podcast)|this (?:show|podcast)|our (?:show|podcast))\b/,
    /^(?:.{0,60}[.!?,] )?(?:please )?(?:hit|tap|press|smash) (?:the )?(?:follow|subscribe|bell|like)(?: button| icon)?(?:[.!]?$|,? (?:so|and|to|for|if|below|on (?:apple|spotify|youtube|your))\b.{0,80}$)/,
    /^(?:listen|subscribe|follow|find (?:us|it|the (?:show|podcast))|available|hear (?:it|more))\b.{0,120}\bwherever you (?:get|find|listen to) (?:your )?podcasts\b.{0,20}$/,
    /^(?:subscribe|listen|follow)(?: and (?:subscribe|listen|follow|review))? (?:on|via|to (?:the|our) (?:podcast|show) on) (?:apple|spotify|google|youtube|stitcher|overcast|pocket casts|amazon|acast|audible)\b.{0,100}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Leave us a five-star rating! It really helps other people find the show.',
    'Rate and review us on Airwave.',
    'Hit follow so you never miss an episode.',
    'Listen in your favourite app: Podbay, Tunely or wherever you get your podcasts.',
  ],
  leaves: [
    'Critics gave us a five-star rating, and nobody came.',
    'Hit like a carpenter: twice, and mean it.',
    'Leave us a key, the note said.',
    'Hit follow-up appointments hard, the memo told doctors.',
    'The commission will review the show’s licence in May.',
  ],
}
