import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** Sentences that ask the reader for money or membership. */
export const donationAsk = cueRule({
  id: 'donation-ask',
  kind: 'appeal',
  maxWords: 160,
  says: 'It asks the reader for support',
  gate: /asking|ask you|check|donat|support|contribut|member|chip|pitch|gift|giv|back|help|fund|coffee|patreon|ko-fi|tip|pledge|join|friend|champion|patron/,
  limit: 8,
  cues: [
    // Commands and invitations
    [/^(?:donate|give|support us)\b:? ?(?:[$£€₹]\d+ ?[|·•,/]? ?){2,}/, 5],
    [
      /(?:^|[.!?:] )(?:donate|give|contribute|support us) (?:via|by|through|on) (?:m-?pesa|mobile money|paybill|upi|momo|eft|bank transfer)\b/,
      2.5,
    ],
    [
      /(?:^|[.!?:] )(?:please )?(?:donate|give|chip in|contribute|subscribe)(?: now| today)? to (?:help )?(?:keep|sustain|fund) [^.]{2,60}\b(?:free|alive|going|independent|online|reporting|news|newsroom|journalism)\b/,
      3.5,
    ],
    [/\b(?:humbly|kindly|now|today|warmly) ask you\b|\bwhy we(?:'re| are) asking\b/, 2.5],
    [/\bmail (?:us )?a check\b|\b(?:give|donate|pledge|contribute) (?:online|on our (?:web)?site)\b/, 2.2],
    [/\b(?:on|to|join|via|visit|check out) (?:our|my) (?:patreon|ko-?fi)\b/, 2.5],
    [
      /(?:^|[.!?:-] )(?:please |so please |and |now |click here to |tap to )?(?:donate|chip in|pitch in|give)(?: (?:now|today|here|monthly|once|online|to (?:us|our|the [\w' ]{1,30})|what you can|whatever you can|a little|by|\$|£|€)[^.]{0,40}|[$£€\d .,]*)(?:[.!>»]|$)/,
      3.5,
    ],
    [
      /\b(?:please|kindly) (?:also |do )?(?:consider |think about |help |help us )?(?:donat|support|contribut|becom|giv|chip|pitch|mak|join|back|pledg|help us|fund|leav)\w*/,
      2,
    ],
    [
      /\bconsider (?:\w+ ){0,2}?(?:donating|supporting (?:us|our|my|the|this|independent)|contributing|becoming an? (?:\w+ ){0,3}(?:member|supporter|subscriber|patron|donor|friend|sustainer)|giving|chipping in|pitching in|joining us|making an? (?:\w+ ){0,3}(?:donation|gift|contribution|pledge))/,
      3,
    ],
    [
      /\b(?:make|making|start|set up|send|leave|give) (?:us )?(?:an?|your) (?:\w+[- ]){0,4}(?:donation|gift|contribution|pledge|tip|membership)\b/,
      2.5,
    ],
    [
      /\b(?:becom(?:e|ing)|be) an? (?:\w+[- ]){0,3}(?:member|supporter|sustainer|patron|donor|friend|champion|backer|benefactor)\b/,
      1.8,
    ],
    [
      /^(?:become|be) an? (?:\w+[- ]){0,3}(?:member|supporter|sustainer|patron|donor|friend|champion|backer|insider)\b.{0,60}$/,
      2,
    ],
    [/\bbuy (?:me|us) a (?:coffee|beer|book|pizza|tea)\b/, 4],
    [
      /\b(?:support|find|back|follow|join) (?:me|us|my work|our work|this \w+|my)\b[^.]{0,40}\b(?:patreon|ko-?fi|paypal|buymeacoffee|liberapay|kickstarter|steady|venmo|substack|opencollective)\b/,
      3.5,
    ],
    [
      /\b(?:donate|tip|give)\b[^.]{0,30}\b(?:via|through|on|by|using)\b[^.]{0,20}\b(?:paypal|patreon|ko-?fi|venmo|bitcoin|crypto|stripe|credit card)/,
      3,
    ],
    [
      /\b(?:can|could|will|would|won't) you (?:please )?(?:\w+ )?(?:donate|chip in|pitch in|give|support|help us|help|contribute|join (?:us|them)|spare|back us|make)\b/,
      2.2,
    ],
    [
      /\bif you (?:can|are able(?: to)?|can afford(?: it| to)?|have the means),? (?:then )?(?:please )?(?:\w+ )?(?:donate|chip in|give|support|help|contribute|back|join|consider|pitch)/,
      2.5,
    ],
    [
      /\b(?:please )?(?:help us|help me|help keep|help to keep|help fund|help save|help sustain|help support|help power|help protect|help defend)\b/,
      1.5,
    ],
    [
      /^(?:please )?(?:help us|help keep|help fund|help save|help power|help protect|help me)\b.{0,110}$/,
      1.2,
    ],
    [
      /\bjoin (?:the )?(?:more than |over |nearly |almost |our |thousands of |hundreds of )?[\d.,]*\+?k? ?(?:other )?(?:people|readers|neighbors|neighbours|members|supporters|donors|subscribers|patrons|of them)\b[^.]{0,30}\b(?:who|that|and)\b[^.]{0,25}\b(?:fund|power|support|back|keep|make|give|donate|chip|sustain|already)/,
      3,
    ],
    [
      /\bback us\b(?! (?:against|into|up|down|in\b|on\b))|\bstand with us\b|\bchip in (?:what|whatever|as)\b|\bpitching in\b/,
      2,
    ],
    [
      /(?:^|[.!?:,-] |please |to |help |you |and |who |can |by )(?:support|fund|back|sustain|invest in|keep|protect|defend|stand up for|power) (?:\w+ ){0,2}?(?:our|this|independent|local|nonprofit|non-profit|investigative|quality|fearless|free|public[- ]interest|reader-funded|public|honest) (?:\w+[- ]){0,3}?(?:journalism|writing|opinion|storytelling|criticism|reporting|newsroom|news|media|press|work|coverage|mission|station|magazine|site|newspaper|podcast|radio|publication|project|blog|journalists|reporters)\b/,
      2.4,
    ],
    [
      /\b(?<!\bthey )(?:support|sustain|back|fund) (?:us(?! (?:against|into|up|down)\b)|me|my work|the work (?:i|we) do|what (?:we|i) do)\b/,
      2,
    ],
    [/\bneed(?:s)? your (?:help|support|backing|generosity|donation|contribution|gift)/, 1.6],
    [
      /(?<!\bnot )\b(?:ask|asking) (?:you|for your|our readers|readers)\b[^.]{0,60}\b(?:support|help|donat|contribut|gift|defend|chip|give)/,
      2.5,
    ],
    [/\b(?:i'd like to|we'd like to|i want to|we) ask for your support\b/, 2.5],
    [
      /\b(?:whatever|what) you (?:decide to |choose to |can |are able to )(?:give|afford|contribute|spare)\b/,
      1.2,
    ],
  ],
})

export const examples: Examples = {
  catches: [
    'Donate to keep Tarn Valley News free for everyone.',
    'Donate now',
    'Please consider making a tax-deductible donation today.',
    'Become a member',
    'Buy me a coffee!',
    'Support our journalism',
    'Help us keep going: chip in whatever you can.',
    'Will you make a gift to support our newsroom?',
    'If you can, please consider supporting us.',
    'Please donate today, because democracy demands a free press',
    'Support our work, as good reporting asks hard questions',
    'Become a member: local reporting calls for readers',
  ],
  leaves: [
    'They support me, I send them weather.',
    'Become a member, the man at the door repeated.',
    'Support us today, shouted the women in front of the theatre.',
    'They were told to donate to keep their seats on the board.',
    'On Saturday’s showing I would not back us against the meteor.',
    'The campaign asked supporters to donate $5 before midnight, and 40,000 people did.',
    '“Please donate,” she said. “We need your support.”',
    'The museum said donations had fallen by a third since admission became free.',
    'Two-thirds of voters support public radio, the poll found.',
  ],
  doubts: [
    'Become a member of a tool library',
    'Support us, miners urge government',
    'Help us rebuild: village appeals after fire',
  ],
}
