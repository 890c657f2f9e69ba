import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What readers said of the article, chosen or counted by the site, in one line. */
export const readerReaction = lineRule({
  id: 'reader-reaction',
  kind: 'comments',
  // They quote, and speak as speakers do.
  weight: 7.5,
  maxWords: 90,
  says: 'It is what a reader wrote below the article',
  patterns: [
    /^(?:top|best|featured|latest|highlighted|pinned|most[- ]liked) (?:reader )?comments?(?: of the (?:day|week))?(?: ?\([\d,]+\))? ?[:·|-] ?.{3,}$/,
    /^(?:\d[\d,]*|one|two|three) (?:comments?|replies|responses) ?: ?".+$/,
    /^(?:what )?(?:our )?readers(?:' views| say| are saying| think| have said)(?: ?\([^)]{1,20}\))? ?: ?".+$/,
    /^(?:showing|displaying|viewing) \d+(?: ?- ?\d+)? of [\d,]+ (?:comments|replies|responses|reviews)\b.{0,200}$/,
    /^\d[\d,]* (?:comments?|replies|responses)(?: so far)?[.:]? ?[-|·:]? ?(?:top|best|latest|show|view|see all)\b.{0,200}$|^comments? ?[([]\d+[)\]] ?(?:\||[-·:] (?=show|view|see|read|top|best|most|latest|newest|oldest|sort|join|add|post|leave|all|log|sign|close|open|")).{2,}$|^\d+ (?:responses|replies|comments) to ".{2,}$|^[\d,]+ people are (?:talking about|commenting on) this(?:$|[.!:|] ?.{0,60}$)|^what (?:you're|you are|readers are|people are) saying(?: online)? ?[-:|] ?.{5,}$/,
    /^(?:our )?(?:readers?'?s?|users?'?|visitors?'?|recent|all|latest) (?:comments|responses|replies|reactions)(?: ?[([]\d+[)\]])? ?:?$/,
    /^.{3,}\b[\d,]+ likes?(?: ?[·|•/-] ?(?:reply|report|share|\d+ replies)){1,3}$/,
    /^(?:rated|rating) \d(?:\.\d)?(?: ?\/ ?5)? ?\([\d,]+(?: (?:reviews|ratings))?\) ?[·|•-] ?".+$/,
    /^(?:what do you think\? )?[\d.,]+k? reactions\b.{0,40}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Top comment: “My cat has never caught anything but my eye” - Deb, Lower Tibbin',
    '1 comment: “My uncle built that road.” — Gordie, Hay River',
    'Readers say: “Spot on about the biscuits.” – retired broker',
    'Showing 2 of 88 comments',
    '9 comments so far. Top rated:',
    'Comments (31) — Show all',
    '12 comments — Top comment from tarpot: “Mine leaks.”',
    '90 people are talking about this. See what they say',
    'Readers’ comments',
    'Reader comments (3):',
  ],
  leaves: [
    'Comments (4) - residents fear traffic in Mill Lane',
    '90 people are talking about this in the pub, and none of them saw it',
    'Readers say what they like, and the editor prints it.',
    '12 comments on the draft were read aloud.',
    'What people are saying is that the boat was sold.',
    'The top comment came from the minister.',
    'One comment: no.',
    'Reader comments were closed in May, after threats.',
  ],
}
