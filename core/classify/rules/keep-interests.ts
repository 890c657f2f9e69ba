import { asksNothing } from '../asks-nothing.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const KIN =
  '(?:wife|husband|partner|son|daughter|brother|sister|mother|father|niece|nephew|cousin)(?:-in-law)?'
const STAFF = '(?:intern|reporter|editor|contributor|columnist|trainee|employee)'

/** What ties a newspaper, or whoever writes, to those of whom the article tells: owed to the reader, never removed. */
export const keepInterests = lineRule({
  id: 'keep-interests',
  kind: 'body',
  weight: 12,
  maxWords: 80,
  says: 'It discloses what ties those who write to those of whom they do',
  patterns: [
    // Whose house it is in, and who pays it for something else.
    `\\b(?:rents?|leases?) (?:its|our) (?:offices?|newsroom|desks?|studio|premises|space|rooms?) (?:from|to|in)\\b`,
    `\\b(?:has sponsored|used to sponsor|sponsors) (?:this|our) (?:page|section|column|podcast|series|newsletter|programme|program)\\b`,
    `\\bpays for our [\\w' ]{0,30}\\bpage\\b`,
    `\\breceives? (?:money|funding|a grant|grants|advertising) from (?:the|an?)\\b(?! (?:public|readers?|members?)\\b)`,
    `\\bis our (?:[a-z]+ )?(?:proofreader|printer|treasurer|accountant|landlord|lawyer)\\b`,
    // What we paid.
    `\\bwe pay (?:the )?(?:going|full|market|usual|normal) (?:rate|price)\\b`,
    `\\bwe paid for (?:none|all|both|it|them)(?: of (?:it|this|these|them|those))?(?:[.;]|$)`,
    // Who had no part in it, and for whom nobody speaks.
    `\\b(?:did not|didn't) see this (?:story|article|report|piece)\\b`,
    `\\b(?:asked|told) not to (?:write|report) (?:about|on) (?:this|it)\\b`,
    `\\b(?:isn't|is not|wasn't) (?:writing|speaking) (?:for|on behalf of)\\b`,
    `\\bopinion (?:pieces|columns|articles) (?:reflect|express)\\b`,
    `\\bviews (?:above|in this [a-z]+) are the (?:writer|author)'s\\b`,
    `[a-z]'s ${KIN} (?:is|was) an? (?:former )?${STAFF} (?:at|of|for|with)\\b`,
  ].map(asksNothing),
})

export const examples: Examples = {
  catches: [
    'Tirpak’s daughter was an intern at Allegheny Sunup.',
    'This magazine rents its office from the estate at market rate.',
    'Hoofline has sponsored this page since 2024.',
    'The station receives money from the same programme.',
    'She has been asked not to write about this.',
    'Ruth Kessel works for the survey. She isn’t writing for it here.',
    'Opinion pieces reflect the author’s view.',
    'The views in this letter are the author’s.',
    'One of the schemes pays for our back page. It didn’t see this article.',
    'The treasurer of the union is our proofreader.',
    'Both lamps are in the shops; we paid for both.',
    'The stalls are let by the council, and we pay the going rate.',
  ],
  leaves: [
    'We paid for it with your gifts.',
    'Our paper receives money from the readers alone.',
    'Who pays for our front page? You do.',
    'Anna’s mother was a teacher.',
  ],
}
