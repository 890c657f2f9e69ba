import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const affiliate = lineRule({
  id: 'affiliate',
  kind: 'affiliate',
  weight: 5,
  maxWords: 80,
  says: 'It is a note about affiliate links',
  patterns: [
    /\b(?:we|i|the site|our (?:site|team)) (?:may|might|will|can|could|sometimes )?(?: ?(?:also|then))? ?(?:earn|receive|get|make|be paid|collect) (?:an? )?(?:small |affiliate |sales )?(?:commissions?|compensation|percentage|share of (?:the )?sales?|portion of)\b/,
    /\b(?:this|the|our|my) (?:post|article|page|story|site|blog|newsletter|links?)\b.{0,40}\baffiliate (?:links?|partner)/,
    /\blinks?\b.{0,60}\b(?:earns? (?:us|me) (?!nothing|only)|supports? (?:this|our|my|the) (?:blog|site|paper|magazine|work|newsletter)\b|(?:we|i|the site) (?:(?:may|might|can) (?:be (?:paid|compensated)|earn|get)\b|(?:are (?:paid|compensated)|earn|get (?:an?|paid))\b(?! living)))|(?<!")\b(?:we|i|site) (?:may |might |can )?be (?:paid|compensated)\b.{0,60}\blinks?\b|\b(?:click|buy|purchase)s?\b.{0,40}\blinks?\b.{0,60}\bget an? (?:share|cut|percentage)\b|\bmade (?:through|via) our links\b.{0,30}\b(?:earn|support)|\b(?:gives|pays) (?:us|me) \d+ ?%|\bpart of the (?:price|sale|proceeds) goes to (?:the|this|our) (?:paper|site|magazine|blog)\b(?! (?:mill|fund|works|trade))|^\*? ?affiliate links?\b.{0,80}$/,
    /\b(?<!(?:that|which|who) )(?:contains?|includes?|uses?|links (?:(?:here|below|above|in this [a-z]+) )?are) (?:some )?affiliate links\b|\bcontient des liens affiliés\b|\bcontiene (?:enlaces de afiliad|link di affiliazione)|\bcontém links de afiliad|\b(?:receive|earn|get)s? an? (?:share|cut|percentage) of (?:the )?sales?\b.{0,20}\blinks?\b/,
    /\b(?:by way of|through|via|using|if you (?:buy|order|tap|click)\b.{0,60}) (?:our|the|these|this|that) links?\b(?! (?:with|between)\b).{0,60}\b(?:earns?|pays?|gets?) (?:[a-z]+ ){0,4}(?:few (?:pence|cents|pennies|naira|shillings|rupees)|commission|sliver|fee|percentage|share)\b/,
    /\bas an? (?:amazon (?:associate|affiliate)\b|affiliate,? (?:i|we) earn\b)/,
    /\b(?:get|receive|earn|take|make|be paid|hands? (?:me|us)|pays? (?:me|us)) (?:an? )?(?:small |modest |tiny |few )?(?:cut|commission|fee|pennies|percentage|slice)\b.{0,60}\b(?:through|via|from) (?:(?:these|this|our|the|my) )?links?\b/,
    /\b(?:we|i|site)\b.{0,30}\b(?:get|receive|earn|take|make|(?:be|are|am) paid) (?:an? )?(?:small |modest |tiny |few |referral |finder's )?(?:cut|commission|fee|pennies|percentage|slice|sliver)\b.{0,60}\b(?:if you|when you|of (?:the|each|every|any) sales?)\b|\b(?:hands?|pays?) (?:me|us) an? (?:small |modest |tiny )?(?:cut|commission|fee|percentage)\b/,
    /\b(?:we|i) (?:may |might |can )?(?:earn|get|receive|be paid)\b[^.]{0,30}\b(?:(?:money|income) from links?|from (?:these|the|our|my) links?|from qualifying purchases|if you (?:apply|buy|order)|(?:a )?few pennies)\b|\bbuy it by way of the links?\b|\b(?:sale|purchase|order)s? (?:through|via|by|from) (?:the|these|our|this) (?:[a-z]+ )?(?:buttons?|links?|box(?:es)?|shelf) (?:earns?|gives?|pays?|brings?) (?:us|me)\b/,
    /\b(?:mit (?:einem )?(?:sternchen|\*) ?(?:\(\*\) ?)?(?:gekennzeichnete|markierte)n? links|(?:enthält|sind|handelt es sich um) (?:sogenannte )?affiliate-?links?|erhalten wir (?:eine|ggf\. eine|unter umständen eine) (?:kleine )?provision)/,
  ],
})

export const examples: Examples = {
  catches: [
    'This post contains affiliate links, and we may earn a small commission if you buy something.',
    'If you buy through links on our site, we may earn a commission.',
    'As an Amazon Associate I earn from qualifying purchases.',
    'We may receive a cut of the sale.',
    'The shop pays me a small fee when you buy through the link.',
    'Gear we used (we may earn from these links): a rucksack.',
    'Contains affiliate links.',
    'We are paid a referral fee if you take out cover through the grey box.',
    'A sale through the blue buttons earns us a sliver.',
    'We may be compensated when you click on links to our partners.',
    'Links marked with a star earn us a commission.',
    'If you click a link and buy, the site may get a share.',
    'Every purchase made via the links below supports this blog.',
    'We may earn money from links to products in this article.',
    'Cet article contient des liens affiliés.',
    'If you order the paper through the link above the Post earns a few pence.',
    'Boats bought by way of our links earn the magazine a commission.',
    'Dieser Artikel enthält Affiliate-Links.',
  ],
  leaves: [
    'Some sites say “we may be compensated when you click on links”; the watchdog has fined two.',
    'The club has links with the college, and we get students as volunteers.',
    'Police look at links between gangs, which earn us nothing but grief.',
    'The watchdog fined a site that contains affiliate links without saying so.',
    'Through the link with the college the school earns a percentage of fees.',
    'The agent will take a fee of 2 per cent, and a cut of the bar.',
    'Brokers earn a commission on every sale.',
    'The rail link supports this town, and the next.',
    'He clicked on the links and was paid in vouchers.',
    'By way of the link road he earns a few minutes each day.',
    'The station, an ABC affiliate, links the two towns.',
  ],
}
