import type { Group } from './group.ts'

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

/** What the page calls itself, and what its address looks like. */
export const claimed = {
  names: [
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
    'path-depth',
    'slug-words',
    'path-digits',
    'path-product',
    'path-list',
    'path-post',
    'path-forum',
  ],
  columns: ({ document: { claims, baseUrl } }) => {
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
  },
} as const satisfies Group
