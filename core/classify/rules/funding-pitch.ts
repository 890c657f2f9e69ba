import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** How the publisher is paid for, said by itself: the persuasive part of an appeal. */
export const fundingPitch = cueRule({
  id: 'funding-pitch',
  kind: 'appeal',
  maxWords: 170,
  says: 'The publisher speaks of how it is paid for',
  gate: /\b(?:we|our|us|i|my|you|your|please|don't|free|donations|tips|without|match|matched|matching|chipped)\b/,
  limit: 5,
  cues: [
    // Also what a report on a fundraiser says: enough only between pleas.
    [
      /\bchip(?:ped)? in\b|\bmatch(?:es|ed)? (?:every|each|your|all) (?:\w+ )?(?:dollar|pound|euro|gift|donation|contribution)s?\b|\b(?:dollar|gift|donation)s? (?:will|would) be (?:doubled|matched|tripled)\b|\bmatching (?:gift|grant|fund|challenge)s?\b/,
      1.2,
    ],
    [/\b(?:we|our|us|i|my)\b[^.]{0,100}\bpaywalls?\b|\bpaywalls?\b[^.]{0,80}\b(?:we|our|us)\b/, 1.8],
    [
      /\b(?:no|without) (?:ads|advertising|paywalls?|sponsors)\b[^.]{0,30}\b(?:no|or|and|without|just|only)\b/,
      1.2,
    ],
    [
      /\b(?:reader|listener|member|viewer|community|crowd)[- ](?:funded|supported|powered|owned|financed)\b/,
      1.3,
    ],
    [
      /\b(?:we|our (?:\w+ ){0,3}|i|this (?:blog|site|newsletter|project|podcast|magazine|station)) ?(?:\w+ ){0,2}?(?:rely|relies|depend|depends|run|runs|survive|survives|count|counts) (?:\w+ )?(?:on|upon) (?:the |your |our )?(?:\w+ ){0,2}?(?:generosity|support|donations|donors|contributions|readers|reader|listeners|members|people like you|you\b)/,
      2.2,
    ],
    [
      /\b(?:we|our)\b[^.]{0,80}\b(?:shareholders?|billionaires?|(?:corporate|wealthy|rich|billionaire) (?:owners?|money|backers?|interests|funders?)|proprietors?|hedge funds?)\b/,
      1.8,
    ],
    [
      /\b(?:never|not|don't|do not|refuse to) (?:\w+ )?(?:charge|put|lock|hide|accept|take) [^.]{0,50}\b(?:paywall|stories|journalism|reporting|articles|news|content|advertising|corporate|readers|you)\b/,
      1.5,
    ],
    [
      /\b(?:free|open|available|accessible) (?:to|for) (?:everyone|everybody|all|anyone|all readers|the public)\b/,
      1,
    ],
    [
      /\b(?:keep|keeping|remain|remains|stay|kept) (?:\w+ ){0,4}?(?:free|independent|open|accessible|alive|going|on the air|thriving)\b/,
      0.9,
    ],
    [
      /\b(?:if|because) you (?:value|believe in|enjoy|enjoyed|like|liked|love|appreciate|found|find|rely on|trust|care about|read something|made it|'ve made it|have made it|think|believe|read) (?:\w+ )?(?:this|our|what|my|the|it|independent|local|quality|stories|in|reading|you|we|that)/,
      1.4,
    ],
    [
      /\b(?:our|my|this) (?:\w+[- ]){0,3}(?:journalism|reporting|newsroom|work|stories|investigations|coverage|station|mission|operations|servers?|independence)\b/,
      0.8,
    ],
    [
      /\b(?:independent|nonprofit|non-profit|investigative|quality|fearless|local|public-interest|trustworthy|fact-based|award-winning) (?:\w+ )?(?:journalism|newsroom|news|reporting|press|media|news organization)\b/,
      0.8,
    ],
    [
      /\b(?:journalism|reporting|investigations|investigative work|stories|interviews|work|coverage|news) (?:like this(?: one)?|of this kind|this deep)?,? ?(?:is|are|takes?|costs?|requires?|isn't|aren't|needs?) (?:\w+ ){0,4}?(?:expensive|money|time|months|resources|cheap|free to produce|costly|tens of thousands|funding)/,
      1.8,
    ],
    [
      /\b(?:majority|most|nearly all|almost all|half|\d+%|\d+ percent|bulk|part) of our (?:\w+ )?(?:budget|funding|revenue|income|money|support)\b/,
      2.2,
    ],
    [/\b(?:no longer pays? for|ad(?:vertising)? revenues? (?:have|has|is|are))\b/, 0.8],
    [
      /\b(?:we are|we're|as) an? (?:\w+[- ,]+){0,4}(?:nonprofit|non-profit|not-for-profit|501\(c\)\(?3\)?)\b/u,
      1,
    ],
    [
      /\b(?:paid for by|fund(?:ed|s)?|made possible by|thanks to) (?:those|people|readers|the people|individuals|you|our|its|members|donations|contributions)\b/,
      1,
    ],
    [
      /\b(?:donations?|contributions?|memberships?|tips)\b[^.]{0,50}\b(?:keeps?|kept|fund|allow|enable|crucial|vital|possible|afloat|alive|running|averaging|source of funding|largest)\b/,
      1.5,
    ],
    [/\b(?:we|i)\b[^.]{0,40}\b(?:need|ask|look to|turn to|count on|thank) you\b|\bwe have you\b/, 1.3],
    [
      /\b(?:in my spare time|without sponsors|out of my own pocket|keep the (?:lights on|server|servers|site)|hosting costs|on a shoestring)\b/,
      1.3,
    ],
    [
      /\b(?:of our readers|readers? (?:who|don't|never|ever)|everyone reading this)\b[^.]{0,80}\b(?:give|gave|donate|donated|look the other way|contribute|pay)\b/,
      2.5,
    ],
    [/\bprice of a (?:cup of )?(?:coffee|beer|sandwich|latte)\b/, 1.3],
    [/\b(?:please )?don't scroll past\b|\bwe'll get straight to the point\b/, 2],
    [/\bpatreon\b|\bko-?fi\b|\bpaypal\b|\bbuymeacoffee\b|\bliberapay\b/, 1.4],
    [/\b(?:free press|press freedom|for the truth|the truth)\b/, 0.4],
  ],
})

export const examples: Examples = {
  catches: [
    'Unlike many others, we choose not to lock readers out of our reporting with paywalls.',
    'We have no shareholders and no billionaire owner.',
    'We rely on donations from readers.',
    'Our non-profit newsroom provides climate coverage free of charge.',
    'If you value our reporting, there is something you can do.',
    'Nearly all of our budget comes from individuals who chip in what they can.',
  ],
  leaves: [
    'The paywall went up in 2014, and a year later the newsroom was half its size, two former editors said.',
    'The company relies on imports from Chile.',
  ],
}
