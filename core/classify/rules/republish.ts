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
  ],
  examples: {
    catches: [
      'Republish this article',
      'You may republish this article for free under a Creative Commons licence; see our guidelines.',
      'Our stories may be republished online or in print.',
    ],
    leaves: [
      'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      'Her publisher may republish the novel in June.',
    ],
  },
})
