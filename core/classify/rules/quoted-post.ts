import { lineRule } from '../line-rule.ts'
import type { Examples } from '../rule.ts'

/** What networks write around a post that an article quotes: part of the quotation, also where the markup is gone. */
export const quotedPost = lineRule({
  id: 'quoted-post',
  kind: 'body',
  weight: 12,
  maxWords: 120,
  says: 'It is a post of a network that the article quotes',
  patterns: [
    /\bpic\.(?:twitter|x)\.com\/\w/,
    /^view this post on (?:instagram|facebook|threads)\b|^a post shared by /,
    /^- .{1,60} \(@[\w.-]+\)(?: |$)/,
    /^posted by .{1,60} on (?:mon|tues|wednes|thurs|fri|satur|sun)day, /,
    /^\[image or embed\]$/,
    /^@[\w.]+ .*♬/,
  ],
})

export const examples: Examples = {
  catches: [
    'The road is open again. pic.twitter.com/abc',
    'View this post on Instagram',
    'A post shared by Quay Bakery (@quaybakery)',
    '— Harbour Police (@harbourpolice) November 6, 2026',
    'Posted by Harbour on Friday, 6 November 2026',
    '[image or embed]',
  ],
  leaves: [
    'Follow us on Instagram (@quaybakery).',
    'Posted by the committee, 11 February',
    'View this post later: sign up for our newsletter.',
  ],
}
