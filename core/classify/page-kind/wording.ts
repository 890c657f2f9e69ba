import { quickPattern } from '../../quick-pattern.ts'
import type { Group } from './group.ts'

const price = /[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:€|£|\$|USD|EUR|GBP|kr\b|zł)/
/** Of lower-case text. */
const patterns = {
  'buy-words':
    /\b(?:add to (?:cart|bag|basket|wishlist)|buy now|in stock|out of stock|free shipping|shop now|quick view|sold out|in den warenkorb|ajouter au panier)\b/,
  'result-words':
    /\b(?:\d+ (?:results|items|products|articles|posts|listings)|sort by|filter by|showing \d|load more|next page|older posts|page \d+ of|view all|see all|read more)\b/,
  'reply-words': /\b(?:reply|replies|quote|posted by|joined|upvote|permalink|mark as solution|views)\b/,
  'error-words':
    /\b(?:404|403|page not found|not be found|access denied|error|doesn.t exist|forbidden|captcha|verify you are human|enable javascript)\b/,
  'login-words': /\b(?:log ?in|sign in|forgot (?:your )?password|create (?:an )?account|register)\b/,
  'dated-lines':
    /\b(?:19|20)\d\d\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?) ago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d/,
}

const counted = Object.values(patterns).map(quickPattern)
/** Most lines match none of them. */
const any = quickPattern(
  new RegExp(
    Object.values(patterns)
      .map(({ source }) => source)
      .join('|'),
  ),
)

/** Longer lines say something of their own. */
const SHORT = 120

/** How often it says what pages of a kind say, and how often it repeats a template. */
export const wording = {
  names: [
    'pictures',
    'cards',
    'largest-template',
    'template-headings',
    'prices',
    'buy-words',
    'result-words',
    'reply-words',
    'error-words',
    'login-words',
    'dated-lines',
  ],
  columns: ({ document: { blocks }, scores: { lines } }) => {
    const templates = new Uint32Array(lines.templates.count)
    const headings = new Uint32Array(lines.templates.count)
    const said = counted.map(() => 0)
    let [pictures, cards, prices] = [0, 0, 0]
    for (const [i, { kind, text, markup }] of blocks.entries()) {
      if (kind === 'figure') pictures++
      if (markup !== undefined) {
        const template = lines.templates.of[i] ?? 0
        add(templates, template)
        if (kind === 'heading') add(headings, template)
        if (kind === 'heading' && markup.linkChars > text.length * 0.8) cards++
      }
      if (text.length > SHORT) continue
      if (price.test(text)) prices++
      const lower = text.toLowerCase()
      if (!any().test(lower)) continue
      counted.forEach((pattern, i) => {
        if (pattern().test(lower)) said[i] = (said[i] ?? 0) + 1
      })
    }
    return [pictures, cards, most(templates), most(headings), prices, ...said].map(Math.log1p)
  },
} as const satisfies Group

function add(counts: Uint32Array, template: number): void {
  counts[template] = (counts[template] ?? 0) + 1
}

function most(counts: Uint32Array): number {
  return counts.reduce((largest, count) => Math.max(largest, count), 0)
}
