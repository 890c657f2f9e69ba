import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

export const commentCount = lineRule({
  id: 'comment-count',
  kind: 'comments',
  weight: 5,
  maxWords: 14,
  says: 'It counts or heads the comments',
  patterns: [
    /^(?:view|show|read|see|hide) comments?(?: ?[([]\d+[)\]])?$/,
    /^(?:\(?[\d.,]+k?\)?|no|one|two|three|show|view|read|see|load|all|hide)(?: all| more)?(?: [\d.,]+k?)? (?:comments?|replies|tributes|condolences|responses?|thoughts on .{1,100}|responses to .{1,100}|comments on .{1,100})[.!:]?$/,
    /^(?:comments?|replies|responses|reader comments) ?[:([]? ?[\d.,]+k?[)\]]?$/,
    /^comments:?$|^[\d,.]+k? people (?:like|liked) this$/,
    /^(?:\(?[\d.,]+\)? |keine |alle )kommentare?(?: (?:anzeigen|lesen|zu .{1,80}))?$|^kommentare?(?: ?[:(]? ?[\d.,]+\)?)?$/,
    /^(?:\d+ kommentare?|\d+ commentaires|\d+ comentarios|\d+ commenti) ?[-·|:(] ?.{2,40}$|^(?:commentaires|comentarios|commenti|comentários) ?[([]\d+[)\]]$/,
    /^(?:\d+ |aucun )commentaires?$|^(?:\d+ |sin )comentarios?$|^(?:\d+ |nessun )comment[oi]$|^\d+ (?:reacties?|komentarz[ey]?)$/,
    /^(?:comments?|kommentare|this (?:conversation|discussion|thread)) (?:are|is|have been|has been|werden) (?:now |currently )?(?:closed|moderated|switched off|disabled|moderiert|geschlossen|pre-moderated)\b.{0,50}$|^we are no longer accepting comments\b.{0,40}$|^kommentarfunktion .{2,30}$/,
    /^(?:sort(?:ed)? by|sortieren nach):? (?:best|newest|oldest|top|neueste|beste|most|post time).{0,40}$|^(?:most helpful|best rated|newest|oldest|top rated)(?: ?[·|,/] ?.{2,24})+$/,
    /^(?:report|reply|permalink|upvote|downvote|collapse|quote|melden|antworten)(?:(?: ?[·|,/•] ?| )(?:report|reply|permalink|upvote|downvote|collapse|quote|share|edit|like|melden|antworten|zitieren))+$/,
    /^load(?:ing)? (?:more )?(?:comments|reviews|replies)[.…]*$|^pingback:? .{2,120}$|^(?:beitrag|kommentar) melden$|^report (?:this )?(?:comment|post|review)$/,
    /^.{2,30} (?:says|sagt|dit|dice):? (?:on |am )?(?:[a-z\xaa-\u1fff\u2c00-\ud7ff]+ \d{1,2},? (?:19|20)\d\d|\d{1,2}\. [a-z\xaa-\u1fff\u2c00-\ud7ff]+).{0,30}$/,
    /^(?:reviews|kommentare|comments|gastebuch) ?\(\d+(?: eintrage)?\)$|^(?:joined|has thanked|been thanked): .{2,50}$/,
    /^(?:please )?(?:read|see) (?:our|the) comment(?:s|ing)? (?:policy|guidelines|rules)\b.{0,50}$/,
  ],
})

export const examples: Examples = {
  catches: [
    'Comments are now closed',
    '24 people like this',
    '4 tributes',
    'Sort by: Best, Newest, Oldest',
    'Report · Permalink',
    'Pingback: Linkfest',
    'Daz says: March 3, 2025 at 9:14 pm',

    '14 Comments',
    'View all 23 comments',
    'No Comments',
    'Comments (7)',
    '3 thoughts on “The bridge”',
    '12 Kommentare',
    '27 Kommentare — Alle anzeigen',
    'Commentaires (12)',
  ],
  leaves: [
    'Comments were mixed.',
    'The report says March 2025 was the driest month on record.',

    'Comments on the proposal are due Monday.',
    'The agency received 14 comments from residents, most of them hostile.',
    'No comment, the minister said.',
  ],
}
