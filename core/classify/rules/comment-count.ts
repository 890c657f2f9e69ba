import { lineRule } from '../line-rule.ts'

export const commentCount = lineRule({
  id: 'comment-count',
  kind: 'comments',
  weight: 5,
  maxWords: 14,
  says: 'It counts or heads the comments',
  patterns: [
    /^(?:view|show|read|see|hide) comments?(?: ?[([]\d+[)\]])?$/,
    /^(?:\(?[\d.,]+k?\)?|no|one|two|three|show|view|read|see|load|all|hide)(?: all| more)?(?: [\d.,]+k?)? (?:comments?|replies|responses?|thoughts on .{1,100}|responses to .{1,100}|comments on .{1,100})[.!:]?$/,
    /^(?:comments?|replies|responses|reader comments) ?[:([]? ?[\d.,]+k?[)\]]?$/,
    /^comments:?$/,
    /^(?:\(?[\d.,]+\)? |keine |alle )kommentare?(?: (?:anzeigen|lesen|zu .{1,80}))?$|^kommentare?(?: ?[:(]? ?[\d.,]+\)?)?$/,
    /^(?:\d+ |aucun )commentaires?$|^(?:\d+ |sin )comentarios?$|^(?:\d+ |nessun )comment[oi]$|^\d+ (?:reacties?|komentarz[ey]?)$/,
  ],
  examples: {
    catches: [
      '14 Comments',
      'View all 23 comments',
      'No Comments',
      'Comments (7)',
      '3 thoughts on “The bridge”',
      '12 Kommentare',
    ],
    leaves: [
      'Comments on the proposal are due Monday.',
      'The agency received 14 comments from residents, most of them hostile.',
      'No comment, the minister said.',
    ],
  },
})
