import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

const GIFT = '(?:support|donations?|contributions?|gifts?|membership|generosity|backing|pledge)'

/** What the reader's gift does, and thanks for it: the part of an appeal that need not ask. */
export const giftEffect = cueRule({
  id: 'gift-effect',
  kind: 'appeal',
  maxWords: 160,
  says: 'It says what the reader’s support does',
  gate: /\byou|every|all the difference|whatever|tax-deductible|match|as little as|because of|thanks to|goal|midnight|100%|size|month|readers/,
  limit: 7,
  cues: [
    [/\byour subscription (?:\w+ )?(?:pays|funds|supports|helps|keeps|makes|allows|means)\b/, 2.5],
    [
      /\b(?:percent|%) of (?:the |our |all )?(?:\w+ )?(?:people|readers|visitors|listeners)\b[^.]{0,60}\b(?:gave|give|donated?|chipped|contributed?)\b/,
      2.5,
    ],
    [/\b(?:[\d.,]+|\w+) (?:members|donors|supporters|subscribers) (?:short|to go)\b/, 2],
    [
      new RegExp(
        `\\byour (?:(?!own)\\w+ ){0,2}?${GIFT}(?: (?!because|when|if|as|to)\\w+){0,2}? (?:help|allow|keep|make|enable|fund|go|power|ensure|mean|support|sustain|pay|let|give|matter|play|provide|will|is what|is essential|is vital|today|directly|can)\\w*`,
      ),
      3,
    ],
    [new RegExp(`^your (?:\\w+ ){0,3}?${GIFT}\\b`), 1],
    [
      new RegExp(
        `\\b(?:with|without|through|thanks to|because of|relies on|rely on|depends on|depend on|thank you for) your (?:\\w+ ){0,3}?${GIFT}\\b`,
      ),
      2.2,
    ],
    [/\bmakes? all the difference\b|\bmakes? (?:a|such a) (?:real |big |huge |vital )?difference\b/, 1.3],
    [
      /\b(?:every|any|each) (?:single )?(?:gift|donation|contribution|dollar|pound|euro|cent|penny|amount|bit|little bit|tip|pledge|membership)\b[^.]{0,30}\b(?:counts?|helps?|matters?|makes|will|goes|supports|however|no matter|large or small|big or small)\b/,
      2,
    ],
    [
      /\b(?:whatever|no matter) (?:the|its|what) (?:size|amount)\b|\bno matter (?:how|the) (?:big|small|size)\b|\bhowever (?:big or )?small\b|\bno amount is too small\b|\bany amount\b/,
      1.2,
    ],
    [
      /\bwhatever you(?:'re able to| are able to| can| choose to| decide to)? (?:give|spare|afford|contribute|chip in)\b/,
      1.5,
    ],
    [/\btax[- ]deductible\b/, 1.3],
    [
      /\b(?:gifts?|donations?|contributions?|dollars?)\b[^.]{0,40}\b(?:matched|doubled|tripled|matching)\b|\bdollar[- ]for[- ]dollar\b|\b(?:double|triple) your (?:gift|donation|impact|contribution)\b/,
      2.2,
    ],
    [
      /\b(?:from|for|starting at|with) (?:just |only |as little as )?(?:[$£€] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|dollars|pounds)) ?(?:a|per|each|\/) ?(?:month|week|year|day|mo)\b/,
      1.3,
    ],
    [/\bas little as [$£€]? ?\d/, 1.5],
    [
      /\b(?:one-off|one-time|recurring|monthly|annual|yearly) (?:or (?:one-off|one-time|recurring|monthly|annual|yearly) )?(?:donation|gift|contribution|membership|supporter|donor|giving|basis)s?\b/,
      1.3,
    ],
    [
      /\b(?:readers|people|listeners|viewers|neighbors|neighbours|supporters|members|friends|those|individuals) (?:just )?like you\b/,
      1.8,
    ],
    [
      /\b(?:thanks to|because of|made possible by|only possible because of|funded by|supported by|powered by|kept alive by) (?:our (?:\w+ )?(?:readers|members|supporters|listeners|donors)|you\b|reader donations|(?:readers|people|contributions from \w+) like you)/,
      1.6,
    ],
    [
      /\b(?:our|this) (?:\w+[- ]){0,3}(?:fundraiser|fundraising (?:drive|campaign|goal)|membership drive|pledge drive|appeal|goal|campaign)\b/,
      1.2,
    ],
    [
      /\b(?:we've|we have|we are|we're|help us) (?:reach|raise|reached|raised|hit|meet|close to|short of)\b[^.]{0,40}\b(?:goal|\$|£|€|members|donors|deadline)/,
      2,
    ],
    [/\b(?:before|until|by) midnight\b|\b(?:only )?(?:\w+) days? left\b/, 0.7],
    [
      /\byou (?:make|made|keep) (?:this|our|it|all this|the) (?:\w+ ){0,4}(?:possible|alive|going|on the air|independent|free)\b/,
      3,
    ],
    [
      /\b(?:it|this|that) (?:only )?takes (?:less than |just |only )?(?:a|one|two|\d+) (?:minutes?|seconds?)\b/,
      0.8,
    ],
    [/\bsupport (?:the \w+|us|me) (?:today|now|here)?\b[^.]{0,30}\bfrom\b[^.]{0,10}[$£€]/, 2.5],
    [
      /^thank you(?: for (?:your|reading and)| so much for)\b.{0,80}\b(?:support|reading|generosity|help)\b|\bwhatever you decide to give, thank you\b/,
      2,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Your support makes all the difference.',
    'Whatever you can give, it makes all the difference.',
    'Your donation allows us to keep sending reporters where the story is.',
    'Every gift will be matched dollar for dollar until midnight on Sunday.',
    'Join from as little as £2 a month. It takes less than a minute.',
    'This story is funded by readers like you.',
    'Every contribution, however big or small, helps.',
  ],
  leaves: [
    'The charity matched every application with a doctor.',
    '“Your support means everything,” he told the crowd.',
  ],
}
