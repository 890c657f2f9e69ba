import type { Block, Document, Element } from '../../types.ts'
import type { PageScores } from '../model/index.ts'
import { sigmoid, signatureOf } from '../model/page-stats.ts'

/** Names of the columns that `pageFeatures` writes, in order. */
export const pageFeatureNames = [
  ...[
    'blocks',
    'words',
    'kept-blocks',
    'kept-words',
    'kept-share',
    'kept-p',
    'prose-words',
    'prose-share',
    'longest-line',
  ],
  ...[
    'kept-links',
    'page-links',
    'kept-headings',
    'kept-items',
    'kept-code',
    'kept-quotes',
    'ended-share',
    'short-share',
  ],
  ...[
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
  ],
  ...[
    'has-date',
    'has-byline',
    'h1s',
    'articles',
    'forms',
    'times',
    'names-product',
    'names-list',
    'names-post',
    'names-forum',
    'names-home',
  ],
  ...[
    'og-article',
    'og-product',
    'og-website',
    'ld-article',
    'ld-product',
    'ld-list',
    'ld-forum',
    'ld-faq',
    'ld-recipe',
    'ld-organisation',
  ],
  ...['path-depth', 'slug-words', 'path-digits', 'path-product', 'path-list', 'path-post', 'path-forum'],
] as const

const price = /[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:€|£|\$|USD|EUR|GBP|kr\b|zł)/
const buying =
  /\b(?:add to (?:cart|bag|basket|wishlist)|buy now|in stock|out of stock|free shipping|shop now|quick view|sold out|in den warenkorb|ajouter au panier)\b/i
const results =
  /\b(?:\d+ (?:results|items|products|articles|posts|listings)|sort by|filter by|showing \d|load more|next page|older posts|page \d+ of|view all|see all|read more)\b/i
const replies = /\b(?:reply|replies|quote|posted by|joined|upvote|permalink|mark as solution|views)\b/i
const errors =
  /\b(?:404|403|page not found|not be found|access denied|error|doesn.t exist|forbidden|captcha|verify you are human|enable javascript)\b/i
const logins = /\b(?:log ?in|sign in|forgot (?:your )?password|create (?:an )?account|register)\b/i

/** What a page as a whole looks like: one row for the page kind model. */
export function pageFeatures(document: Document, scores: PageScores): Float32Array<ArrayBuffer> {
  return Float32Array.from([
    ...bodyColumns(document.blocks, scores),
    ...wordColumns(document.blocks),
    ...markupColumns(document),
    ...claimColumns(document),
  ])
}

function bodyColumns(blocks: readonly Block[], { logOdds, lines }: PageScores): number[] {
  const total = { words: 0, linkWords: 0 }
  const kept = {
    blocks: 0,
    words: 0,
    p: 0,
    prose: 0,
    links: 0,
    headings: 0,
    items: 0,
    code: 0,
    quotes: 0,
    ended: 0,
    short: 0,
    longest: 0,
  }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const shape = lines.shapes[i]
    if (block === undefined || shape === undefined) continue
    const link = lines.links[i] ?? 0
    total.words += shape.words
    total.linkWords += shape.words * link
    const odds = logOdds[i] ?? 0
    if (odds < 0 || shape.words === 0) continue
    kept.blocks++
    kept.words += shape.words
    kept.p += shape.words * sigmoid(odds)
    kept.links += shape.words * link
    if (shape.words >= 25 && link < 0.3) kept.prose += shape.words
    if (block.kind === 'heading') kept.headings++
    if (block.kind === 'list-item') kept.items++
    if (block.kind === 'code') kept.code++
    if (block.quote > 0) kept.quotes++
    if (shape.ended) kept.ended++
    if (shape.words < 6) kept.short++
    kept.longest = Math.max(kept.longest, shape.words)
  }
  const words = Math.max(1, kept.words)
  const lineCount = Math.max(1, kept.blocks)
  return [
    Math.log1p(blocks.length),
    Math.log1p(total.words),
    Math.log1p(kept.blocks),
    Math.log1p(kept.words),
    kept.words / Math.max(1, total.words),
    kept.p / words,
    Math.log1p(kept.prose),
    kept.prose / words,
    Math.log1p(kept.longest),
    kept.links / words,
    total.linkWords / Math.max(1, total.words),
    ...[kept.headings, kept.items, kept.code, kept.quotes].map((count) => count / lineCount),
    kept.ended / lineCount,
    kept.short / lineCount,
  ]
}

function wordColumns(blocks: readonly Block[]): number[] {
  const templates = new Map<string, number>()
  const headings = new Map<string, number>()
  const counts = { pictures: 0, cards: 0, prices: 0, buying: 0, results: 0, replies: 0, errors: 0, logins: 0 }
  for (const block of blocks) {
    const { text, markup } = block
    if (block.kind === 'figure') counts.pictures++
    if (markup !== undefined) {
      const signature = signatureOf(markup.element)
      templates.set(signature, (templates.get(signature) ?? 0) + 1)
      if (block.kind === 'heading') headings.set(signature, (headings.get(signature) ?? 0) + 1)
      if (block.kind === 'heading' && markup.linkChars > text.length * 0.8) counts.cards++
    }
    if (text.length > 120) continue
    if (price.test(text)) counts.prices++
    if (buying.test(text)) counts.buying++
    if (results.test(text)) counts.results++
    if (replies.test(text)) counts.replies++
    if (errors.test(text)) counts.errors++
    if (logins.test(text)) counts.logins++
  }
  const {
    pictures,
    cards,
    prices,
    buying: bought,
    results: found,
    replies: replied,
    errors: failed,
    logins: asked,
  } = counts
  return [
    pictures,
    cards,
    most(templates),
    most(headings),
    prices,
    bought,
    found,
    replied,
    failed,
    asked,
  ].map(Math.log1p)
}

function most(counts: ReadonlyMap<string, number>): number {
  let largest = 0
  for (const count of counts.values()) largest = Math.max(largest, count)
  return largest
}

const namesOf = {
  product: /product|price|cart|sku|variant/,
  list: /archive|category|listing|search|collection|catalog|results|directory|taxonomy/,
  post: /single|article|post-template|blog-post|story|entry/,
  forum: /forum|topic|thread|discussion|question|answer/,
  home: /(?:^|\s)(?:home|front-?page|homepage|landing)(?=\s|$)/,
}

function markupColumns({ blocks, claims }: Document): number[] {
  const elements = new Set<Element>()
  let h1s = 0
  for (const { markup, kind, level } of blocks) {
    if (kind === 'heading' && level === 1) h1s++
    for (
      let element = markup?.element ?? null;
      element !== null && !elements.has(element);
      element = element.parent
    )
      elements.add(element)
  }
  let [articles, forms] = [0, 0]
  // The outermost elements carry the template's name.
  let names = ''
  for (const { tag, names: own, depth } of elements) {
    if (tag === 'article') articles++
    else if (tag === 'form') forms++
    if (depth <= 3 || tag === 'main' || tag === 'article') names += ` ${own}`
  }
  const has = (field: string, visible: boolean): number =>
    claims.some((claim) => claim.field === field && (visible || !claim.source.startsWith('html:'))) ? 1 : 0
  const times = claims.filter(({ source }) => source === 'html:time').length
  return [
    has('publishedAt', false),
    has('byline', true),
    Math.min(5, h1s),
    ...[articles, forms, times].map(Math.log1p),
    ...Object.values(namesOf).map((pattern) => (pattern.test(names) ? 1 : 0)),
  ]
}

const openGraphTypes = [/article|blog|news/i, /product/i, /website|profile/i]
const jsonLdTypes = [
  /Article|BlogPosting|Report|Review$/,
  /Product|Offer|Vehicle|Accommodation/,
  /ItemList|CollectionPage|SearchResultsPage|ProductCollection|OfferCatalog/,
  /QAPage|DiscussionForumPosting|Question/,
  /FAQPage/,
  /Recipe|HowTo/,
  /Organization|LocalBusiness|Store/,
]
const paths = [
  /\/(?:products?|p|dp|item|shop|store|buy)(?:\/|$)/i,
  /\/(?:category|categories|tags?|search|collections?|list(?:ing)?s?|browse|archives?|topics?|c|s)(?:\/|$)|\/best-/i,
  /\/(?:blog|news|articles?|story|stories|posts?|20\d\d)(?:\/|$)/i,
  /\/(?:forums?|threads?|t|questions|discussions?|viewtopic|showthread|r|comments)(?:\/|\.|$)/i,
]

function claimColumns({ claims, baseUrl }: Document): number[] {
  const types = (source: string): string[] =>
    claims.flatMap((claim) => (claim.field === 'pageType' && claim.source === source ? [claim.value] : []))
  const [og, ld] = [types('open-graph'), types('json-ld')]
  const path = baseUrl === null ? '' : new URL(baseUrl).pathname
  const segments = path.split('/').filter(Boolean)
  return [
    ...openGraphTypes.map((pattern) => (og.some((type) => pattern.test(type)) ? 1 : 0)),
    ...jsonLdTypes.map((pattern) => (ld.some((type) => pattern.test(type)) ? 1 : 0)),
    segments.length,
    (segments.at(-1) ?? '').split(/[-_]/).length,
    /\d{4,}/.test(path) ? 1 : 0,
    ...paths.map((pattern) => (pattern.test(path) ? 1 : 0)),
  ]
}
