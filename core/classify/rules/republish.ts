import { lineRule } from '../line-rule.ts'

/** Invitations to republish go; the line that states licence and origin is protected elsewhere. */
export const republish = lineRule({
  id: 'republish',
  kind: 'republish',
  weight: 4.5,
  maxWords: 80,
  says: 'It is about republishing the article',
  patterns: [
    /^(?:republish|republish (?:this|our) (?:article|story|stories|articles)|republishing guidelines|repost this (?:article|story)|reprint this article|want to republish .{1,60}|use this (?:article|story))[.!:?]?$/,
    /\b(?:you (?:may|can|are free to|are welcome to)|feel free to) (?:freely )?(?:republish|reprint|repost) (?:this|our|the|any|it)\b/,
    /\b(?:our|this|these) (?:articles?|stor(?:y|ies)|work) (?:may|can) be (?:freely )?(?:republished|reprinted)\b/,
    /\bfor (?:reprint|republication|syndication|licensing) (?:permission|rights|requests|inquiries)\b|\bto (?:reprint|license|republish) (?:this|our)\b.{0,60}\b(?:contact|click|write|e-?mail|visit)\b/,
    /^(?:republish|reprint|syndicate) (?:our|this|these) (?:stor|article|work|piece|report).{0,120}$/,
    /\b(?:our|this|these) (?:articles?|stor(?:y|ies)|investigation|snippets)\b.{0,40}\b(?:may|can) be (?:picked up|reused|lifted|run)\b/,
    /^(?:newsrooms|editors elsewhere|outlets|other outlets|local papers|partner newsrooms)\b.{0,60}\b(?:may|can|are free|are welcome|help yourselves|copy)\b.{0,140}\b(?:free|credit|byline|no cost|fee|charge)\b/,
    /^(?:copy|grab) the (?:html|code|embed code)\b.{0,80}$/,
  ],
  examples: {
    catches: [
      'Republish our articles for free, online or in print.',
      'Copy the HTML below and paste it into your CMS.',

      'Republish this article',
      'You may republish this article for free under a Creative Commons licence; see our guidelines.',
      'Our stories may be republished online or in print.',
    ],
    leaves: [
      'The bank can be run from a phone.',

      'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      'Her publisher may republish the novel in June.',
    ],
  },
})
