import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** Invitations to republish go; the line that states licence and origin is protected elsewhere. */
export const republish = lineRule({
  id: 'republish',
  kind: 'republish',
  weight: 4.5,
  maxWords: 80,
  says: 'It is about republishing the article',
  patterns: [
    /^(?:republish|republish (?:this|our) (?:article|story|stories|articles)|republishing guidelines|repost this (?:article|story)|reprint this article|want to republish .{1,60}|want to (?:republish|reprint)\? (?:here|see|read|our|please|get|email|e-mail|contact|it's|you) ?.{0,60}|get permission to (?:reuse|republish|reprint)|licensing (?:and|&) reprints|order reprints|reuse this content|reprints (?:and|&) permissions|use this (?:article|story))[.!:?]?$/,
    /\b(?:you (?:may|can|are free to|are welcome to)|feel free to) (?:freely )?(?:republish|reprint|repost) (?:this|our|the|any|it)\b/,
    /\b(?:our|this|these) (?:articles?|stor(?:y|ies)|work) (?:may|can) be (?:freely )?(?:republished|reprinted)\b/,
    /\bfor (?:reprint|republication|syndication|licensing) (?:permission|rights|requests|inquiries)\b|\bto (?:reprint|license|republish) (?:this|our)\b.{0,60}\b(?:contact|click|write|e-?mail|visit)\b/,
    /^(?:republish|reprint|syndicate) (?:our|this|these) (?:stor|article|work|piece|report).{0,120}$/,
    /\b(?:our|this|these) (?:articles?|stor(?:y|ies)|investigation|snippets)\b.{0,40}\b(?:may|can) be (?:picked up|reused|lifted|run)\b/,
    /^(?:newsrooms|editors elsewhere|outlets|other outlets|local papers|partner newsrooms)\b.{0,60}\b(?:may|can|are free|are welcome|help yourselves|copy)\b.{0,140}\b(?:free|credit|byline|no cost|fee|charge)\b/,
    /^nothing (?:from|in) this (?:investigation|story|article|report|issue) may be (?:reproduced|quoted|republished|copied)\b|\b(?:copy|reports?|stories|articles) may be quoted\b.{0,20}\b(?:provided|as long as|so long as|if) .{0,60}\blink\b|^reprints: .{4,100}$|^editors: this (?:series|story|article|report|column) is (?:being )?(?:offered|available|free)\b.{0,140}$/,
    /^(?:(?:newspapers|magazines|blogs|stations|bulletins|newsletters|branch bulletins|other papers|other newspapers|radio stations|parish magazines),? ?(?:and |or )?)+[a-z ]{0,30}\b(?:may (?:run|read|use|print) this(?: (?:story|article|column|piece|report|text)\b|[.;,!])|(?:are|is) welcome to (?:this|run this|use this|read this)|wish to (?:read|run|use) this)\b.{0,140}$/,
    /^(?!.*\b(?:sa(?:id|ys?)|told|no newspaper|judge|for private study)\b)[a-z' ]{0,40}\b(?:may|can|are welcome to) (?:(?:freely )?(?:copy|photocopy|reprint|hand out|read out)(?: (?:and|or) [a-z]+(?: out| round)?)? this (?:article|story|report|column|piece|text)\b|read this (?:article |story |column )?aloud\b|post this (?:article|report|story) (?:on|in)\b)|\b(?:reports|articles|stories) may be copied freely\b/,
    /^(?:copy|grab) the (?:html|code|embed code)\b.{0,80}$/,
    /\b(?:may|can|are (?:free|welcome) to|is (?:free|welcome) to|free to) (?:freely )?(?:reprint|republish|reproduce|repost|re-?use) (?:this|our) (?:article|story|report|column|piece|essay|stories|articles|work|fact-check|investigation)\b/,
    /^(?:want|would you like|wish) to (?:run|use|print|republish|reprint|reproduce|repost) (?:this|our)\b.{0,60}[?].{0,200}$|^(?:republish|reprint) this [a-z-]+\b.{0,160}$|\bcopy the (?:html|embed code)\b/,
    /\b(?:articles|stories|reports|columns) are free to (?:reprint|republish|reproduce|use|reuse)\b|\b(?:article|story|report)s? (?:may|can) be (?:freely )?(?:republished|reprinted|reproduced)\b.{0,60}\b(?:free|online|guidelines|print)\b/,
  ],
})

export const examples: Examples = {
  catches: [
    'Republish our articles for free, online or in print.',
    'Newspapers and blogs are welcome to this text under CC BY.',
    'Nothing from this investigation may be reproduced without a word with the editor.',
    'The Post’s court copy may be quoted provided that a link back is included.',
    'Reprints: order 20 or more from our office.',
    'Copy the HTML below and paste it into your CMS.',

    'Republish this article',
    'Want to republish? Here’s how.',
    'Licensing & reprints',
    'Parents’ groups may copy and hand out this article. No need to ask.',
    'Radio stations may read this aloud, in any language.',
    'Mart offices may post this report on their boards.',
    'Our rescue reports may be copied freely by clubs.',
    'Republish this fact-check: copy the HTML below.',
    'Congregations may reprint this column in their bulletins free of charge.',
    'Want to use this story? Our articles are free to reprint under CC BY-ND.',
    'You may republish this article for free under a Creative Commons licence; see our guidelines.',
    'Our stories may be republished online or in print.',
  ],
  leaves: [
    'Newspapers may print this summer in colour.',
    'The bank can be run from a phone.',
    'The minister may read this report by Friday.',
    'The judge said that no newspaper may copy this report before Monday.',
    'Want to republish? The minister did, and was refused.',
    'Nobody can copy this bridge, the engineers found.',

    'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
    'Her publisher may republish the novel in June.',
  ],
}
