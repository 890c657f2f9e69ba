import { signatureOf } from '../model/page-stats.ts'
import type { Group } from './group.ts'

const price = /[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:€|£|\$|USD|EUR|GBP|kr\b|zł)/
const patterns = {
  prices: price,
  'buy-words':
    /\b(?:add to (?:cart|bag|basket|wishlist)|buy now|in stock|out of stock|free shipping|shop now|quick view|sold out|in den warenkorb|ajouter au panier)\b/i,
  'result-words':
    /\b(?:\d+ (?:results|items|products|articles|posts|listings)|sort by|filter by|showing \d|load more|next page|older posts|page \d+ of|view all|see all|read more)\b/i,
  'reply-words': /\b(?:reply|replies|quote|posted by|joined|upvote|permalink|mark as solution|views)\b/i,
  'error-words':
    /\b(?:404|403|page not found|not be found|access denied|error|doesn.t exist|forbidden|captcha|verify you are human|enable javascript)\b/i,
  'login-words': /\b(?:log ?in|sign in|forgot (?:your )?password|create (?:an )?account|register)\b/i,
  'dated-lines':
    /\b(?:19|20)\d\d\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?) ago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d/i,
}

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
  columns: ({ document: { blocks } }) => {
    const templates = new Map<string, number>()
    const headings = new Map<string, number>()
    const said = Object.values(patterns).map(() => 0)
    let [pictures, cards] = [0, 0]
    for (const { kind, text, markup } of blocks) {
      if (kind === 'figure') pictures++
      if (markup !== undefined) {
        const signature = signatureOf(markup.element)
        add(templates, signature)
        if (kind === 'heading') add(headings, signature)
        if (kind === 'heading' && markup.linkChars > text.length * 0.8) cards++
      }
      if (text.length > SHORT) continue
      Object.values(patterns).forEach((pattern, i) => {
        if (pattern.test(text)) said[i] = (said[i] ?? 0) + 1
      })
    }
    return [pictures, cards, most(templates), most(headings), ...said].map(Math.log1p)
  },
} as const satisfies Group

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function most(counts: ReadonlyMap<string, number>): number {
  let largest = 0
  for (const count of counts.values()) largest = Math.max(largest, count)
  return largest
}
