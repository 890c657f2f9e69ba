import { asksNothing } from '../asks-nothing.ts'
import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

const KIN =
  '(?:wife|husband|partner|son|daughter|brother|sister|mother|father|niece|nephew|cousin)(?:-in-law)?'
const STAFF =
  '(?:intern|reporter|editor|contributor|columnist|trainee|employee|photographer|proofreader|printer)'

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
    `[a-z]'s ${KIN} (?:(?:is|was) an? (?:former )?${STAFF} (?:at|of|for|with)|has (?:given|donated|lent|sold) [$£€a-z])\\b`,
    // Who buys from us, and what we took.
    `\\b(?:buys?|bought|books?|takes) (?:advertising|adverts|advertisements|ad space)\\b.{0,30}\\b(?:from|with|in) (?:us|this)\\b`,
    `\\bour (?:critic|reviewer|reporter|correspondent|photographer|tester)s? (?:accepted|was given|were given|was lent|ate|turned down)\\b`,
    `\\bhas (?:bought|commissioned) (?:stories|articles|photographs) from\\b`,
    `\\b(?:staff|reporters|printers|journalists) (?:belong to|are members of|are represented by) (?:the|an?) [\\w' ]{0,30}(?:guild|union|chapel)\\b`,
    `\\bone of [^.]{2,30}'s (?:founders|owners|directors|reporters|editors|trustees)\\b[^.]{0,40} (?:is|was) an? (?:[a-z]+ )?(?:investor|shareholder|member|trustee|director|customer)\\b`,
    `\\b(?:is|are|was|were) paid for by the [^.]{3,40}\\b(?:trust|foundation|council)\\b`,
    // What one is, and was, in it.
    `\\bof which i am\\b.{0,20}\\b(?:secretary|member|chair|treasurer|trustee|president)\\b`,
    `\\bshared (?:a desk|an office|a flat) (?:at|in|with)\\b`,
    `\\bis published by (?:a local|the union|a branch|an association) of [^.]{3,40}, (?:which|who)\\b`,
    `\\bmakes? (?:named|tested|reviewed) (?:on this page|here|above)\\b`,
    // Who helped.
    `^(?:with )?thanks to (?!(?:all|every|our|your|the (?:members|readers|donors|supporters)) ).{3,80}\\b(?:who (?:let|lent|showed|allowed|read)|for (?:letting|lending|showing|reading))\\b`,
    // What others say.
    `\\bpublishes a (?:wide )?range of (?:views|opinions)\\b`,
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
    'The builder’s sister-in-law has given $250 to the News Project.',
    'The mayor’s cousin is a photographer for this website.',
    'Panacea Health buys advertising and partner content from us.',
    'Our critic accepted half a sandwich from the sacristan.',
    'The Newsstand has bought stories from the Lantern.',
    'The Clock’s own staff belong to the News Guild.',
    'One of the Saltline’s founders, no longer with us, is an investor in the fund.',
    'Thanks to Enid Tubb and the staff of the record office, who let me have the ladder.',
    'The Weir tests water itself, and each kit is paid for by the Rivers Trust.',
    'The time is subject to ratification by the Swimmers’ Society, of which I am, I’m afraid, the secretary.',
    'Adaora Lindqvist and Owen Pardoe shared a desk at a publisher’s in 2011.',
    'The Lineman is published by a local of electrical workers, which has no members on the ferries.',
    'She is paid by two installers, neither of which fits the makes named on this page.',
    'Plinth publishes a range of views.',
  ],
  leaves: [
    'We paid for it with your gifts.',
    'Our paper receives money from the readers alone.',
    'Who pays for our front page? You do.',
    'Anna’s mother was a teacher.',
    'Thanks to our readers, who let us go on.',
    'Buy advertising from us: your shop in 9,000 homes.',
  ],
}
