import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

const SUM = '(?:[$£€₹]|rs\\.? ?|r|ksh ?|sh|n)\\d[\\d.,]*'

/** A price for a time, what is had for it and a word that calls: two of them are an offer, one is news of a tariff. */
export const subscriptionOffer = cueRule({
  id: 'subscription-offer',
  kind: 'subscription',
  maxWords: 45,
  says: 'It offers a subscription',
  // The call, or the site's own word for what is behind its wall.
  gate: /(?:^|[.!?:,] )(?:subscribe|subscribers get|unlock|become an? (?:[a-z'-]+ ){0,3}subscriber|try|take|get|go|have the|join|upgrade|enjoy|never miss|create|register for|see our|paid subscribers|members get|this (?:post|article|story|edition) is|start|[a-z+]+ members (?:get|enjoy|read)|[a-z' ]{3,30} (?:members|subscribers) (?:enjoy|get|read))\b|[.!?] subscribe[.!]?$|\bcancel any ?time\.?$|\bupgrade to\b|, (?:subscribe|create a free account)\b/,
  limit: 6,
  cues: [
    [new RegExp(`\\bfor as little as\\b|\\b(?:from|just|only|for) ${SUM}\\b`), 0.9],
    [
      new RegExp(
        `${SUM} ?(?:a|per|/|an) ?(?:week|fortnight|month|mo\\b|year|yr\\b|issue)|\\b\\d+p a (?:day|week)\\b|${SUM} for (?:your |the )?(?:first )?\\d* ?(?:weeks?|months?)\\b`,
      ),
      1,
    ],
    [/\bcancel any ?time\b/, 2],
    [
      /\bunlock (?:this (?:story|article|post|piece)|(?:the |our )?(?:full |entire )?(?:archive|story|article)|every (?:story|article)|unlimited)\b/,
      2.5,
    ],
    [/^this (?:post|article|story|edition) is (?:public|free to read)\b/, 2],
    [/\b(?:paid|premium|digital|plus) (?:subscribers?|members?|subscription|access|edition)\b/, 1.2],
    [/\bupgrade to (?:paid|premium|a paid (?:plan|subscription))\b/, 2.8],
    [/\bcreate a free account\b|\bregister for (?:a|your) free account\b/, 3.5],
    [/\bsee our (?:plans|subscriptions?|offers)\b/, 2.5],
    [
      /\b(?:members|subscribers)(?: of [a-z ]{3,30})? (?:get|enjoy|receive|can read|have full|read this)\b/,
      1.6,
    ],
    [
      /(?:^|[.!?:,] )(?:join|upgrade|try it|get it|sign in|subscribe(?= free))(?: (?:now|today|free|here))+\b|[.!?] subscribe[.!]?$/,
      1.6,
    ],
    [
      /\bsubscribe (?:for|from)\b|\bsubscribe to [^.]{3,40} (?:from|for)\b|\bbecome an? [^.]{3,30}subscriber\b/,
      2.2,
    ],
    [
      /\bfree for (?:the first )?(?:\d+|one|two|three|thirty|a) (?:days?|weeks?|months?)\b|\b\d+-day (?:free )?trial\b/,
      1.8,
    ],
    [
      /\b(?:digital access|full archive|entire archive|every issue|full access|unlimited articles|our archive)\b/,
      1.4,
    ],
    [/^(?:never|don't) miss (?:an? |another )?(?:edition|issue|story)\b/, 1.8],
    [
      /^(?:try|get|take|have|go) (?:the )?[a-z' &+-]{2,40}\b(?:delivered|digital|premium|by post|early and without adverts)\b/,
      1.6,
    ],
    [/\bgo ad-free\b|\balready an? (?:subscriber|member)\?/, 1.5],
    [/\b(?:\d+|four|six|ten|twelve) issues?\b/, 1],
    [/\bad-free\b|\bwithout adverts\b/, 1.2],
    [/\bdelivered (?:to your (?:door|home)\b|for (?:just|only)\b)/, 1.6],
  ],
})

export const examples: Examples = {
  catches: [
    'Subscribe for €1 for the first month, then €12.',
    'Never miss an edition. Have the Advertiser delivered for just 85p a week.',
    'To continue reading without limits, create a free account or sign in.',
    'TRY MONITOR DIGITAL: $1 FOR 6 MONTHS. Then $9.99/mo. Cancel anytime.',
    'Unlock this story: members of Frontier Natural enjoy unlimited articles. Join now.',
    'This post is public. Paid subscribers get the Friday chart pack and the comments.',
  ],
  leaves: [
    'For £4 a month members get a private feed of the same show.',
    'Cancel any time, the button says. It takes eleven screens.',
    'The site charges $39 a month.',
    'Digital subscriptions start at $4 a week.',
  ],
}
