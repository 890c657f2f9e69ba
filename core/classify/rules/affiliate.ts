import { lineRule } from '../line-rule.ts'

export const affiliate = lineRule({
  id: 'affiliate',
  kind: 'affiliate',
  weight: 5,
  maxWords: 80,
  says: 'It is a note about affiliate links',
  patterns: [
    /\b(?:we|i|the site|our (?:site|team)) (?:may|might|will|can|could|sometimes )?(?: ?(?:also|then))? ?(?:earn|receive|get|make|be paid|collect) (?:an? )?(?:small |affiliate |sales )?(?:commissions?|compensation|percentage|share of (?:the )?sales?|portion of)\b/,
    /\b(?:this|the|our|my) (?:post|article|page|story|site|blog|newsletter|links?)\b.{0,40}\baffiliate (?:links?|partner)/,
    /\bas an? amazon (?:associate|affiliate)\b/,
    /\b(?:mit (?:einem )?(?:sternchen|\*) ?(?:\(\*\) ?)?(?:gekennzeichnete|markierte)n? links|(?:enthält|sind|handelt es sich um) (?:sogenannte )?affiliate-?links?|erhalten wir (?:eine|ggf\. eine|unter umständen eine) (?:kleine )?provision)/,
  ],
  examples: {
    catches: [
      'This post contains affiliate links, and we may earn a small commission if you buy something.',
      'If you buy through links on our site, we may earn a commission.',
      'As an Amazon Associate I earn from qualifying purchases.',
      'Dieser Artikel enthält Affiliate-Links.',
    ],
    leaves: [
      'Brokers earn a commission on every sale.',
      'The station, an ABC affiliate, links the two towns.',
    ],
  },
})
