import type { Claim } from '../../types.ts'
import type { Attributes } from './attributes.ts'
import type { Page } from './page.ts'

type Field = Claim['field']

/** Of one field, from one kind of place; more is a flood. */
const MOST_OF_A_KIND = 500

/** `<meta name|property|itemprop>` names, lower case, and what they claim. */
const metaFields: ReadonlyMap<string, readonly [Field, string]> = new Map([
  ['og:type', ['pageType', 'open-graph']],
  ['og:title', ['title', 'open-graph']],
  ['twitter:title', ['title', 'twitter']],
  ['dc.title', ['title', 'dublin-core']],
  ['dcterms.title', ['title', 'dublin-core']],
  ['citation_title', ['title', 'html:meta']],
  ['headline', ['title', 'html:meta']],
  ['author', ['byline', 'html:meta']],
  ['article:author', ['byline', 'open-graph']],
  ['og:article:author', ['byline', 'open-graph']],
  ['article:author_name', ['byline', 'open-graph']],
  ['byl', ['byline', 'html:meta']],
  ['parsely-author', ['byline', 'html:meta']],
  ['sailthru.author', ['byline', 'html:meta']],
  ['citation_author', ['byline', 'html:meta']],
  ['dc.creator', ['byline', 'dublin-core']],
  ['dcterms.creator', ['byline', 'dublin-core']],
  ['twitter:creator', ['byline', 'twitter']],
  ['article:published_time', ['publishedAt', 'open-graph']],
  ['og:article:published_time', ['publishedAt', 'open-graph']],
  ['og:published_time', ['publishedAt', 'open-graph']],
  ['article:published', ['publishedAt', 'open-graph']],
  ['datepublished', ['publishedAt', 'html:meta']],
  ['date', ['publishedAt', 'html:meta']],
  ['pubdate', ['publishedAt', 'html:meta']],
  ['publishdate', ['publishedAt', 'html:meta']],
  ['publish-date', ['publishedAt', 'html:meta']],
  ['publish_date', ['publishedAt', 'html:meta']],
  ['publication_date', ['publishedAt', 'html:meta']],
  ['published', ['publishedAt', 'html:meta']],
  ['published-date', ['publishedAt', 'html:meta']],
  ['published_date', ['publishedAt', 'html:meta']],
  ['published_time', ['publishedAt', 'html:meta']],
  ['publication-date', ['publishedAt', 'html:meta']],
  ['article_date_original', ['publishedAt', 'html:meta']],
  ['dateposted', ['publishedAt', 'html:meta']],
  ['parsely-pub-date', ['publishedAt', 'html:meta']],
  ['sailthru.date', ['publishedAt', 'html:meta']],
  ['citation_publication_date', ['publishedAt', 'html:meta']],
  ['dc.date', ['publishedAt', 'dublin-core']],
  ['dc.date.issued', ['publishedAt', 'dublin-core']],
  ['dcterms.created', ['publishedAt', 'dublin-core']],
  ['dcterms.date', ['publishedAt', 'dublin-core']],
  ['article:modified_time', ['modifiedAt', 'open-graph']],
  ['og:updated_time', ['modifiedAt', 'open-graph']],
  ['datemodified', ['modifiedAt', 'html:meta']],
  ['last-modified', ['modifiedAt', 'html:meta']],
  ['modified', ['modifiedAt', 'html:meta']],
  ['modified-date', ['modifiedAt', 'html:meta']],
  ['last-updated', ['modifiedAt', 'html:meta']],
  ['updated date', ['modifiedAt', 'html:meta']],
  ['og:locale', ['language', 'open-graph']],
  ['content-language', ['language', 'html:meta']],
  ['inlanguage', ['language', 'html:meta']],
  ['og:url', ['canonicalUrl', 'open-graph']],
  ['og:site_name', ['site', 'open-graph']],
  ['application-name', ['site', 'html:meta']],
  ['article:section', ['section', 'open-graph']],
  ['article:tag', ['tag', 'open-graph']],
  ['keywords', ['tag', 'html:meta']],
  ['news_keywords', ['tag', 'html:meta']],
  ['og:image', ['image', 'open-graph']],
  ['og:image:url', ['image', 'open-graph']],
  ['twitter:image', ['image', 'twitter']],
  ['description', ['description', 'html:meta']],
  ['og:description', ['description', 'open-graph']],
  ['copyright', ['copyright', 'html:meta']],
  ['rights', ['rights', 'html:meta']],
  ['dc.rights', ['rights', 'dublin-core']],
  ['dcterms.rights', ['rights', 'dublin-core']],
  ['dcterms.license', ['licence', 'dublin-core']],
  ['robots', ['robots', 'html:meta']],
  ['googlebot', ['robots', 'html:meta']],
  ['googlebot-news', ['robots', 'html:meta']],
  ['bingbot', ['robots', 'html:meta']],
  ['x-robots-tag', ['robots', 'html:meta']],
  ['tdm-policy', ['tdmPolicy', 'html:meta']],
  ['tdm-reservation', ['tdmReservation', 'html:meta']],
  ['isaccessibleforfree', ['isAccessibleForFree', 'html:meta']],
  ['article:content_tier', ['isAccessibleForFree', 'open-graph']],
])

/** Crawlers that read for language models. To ask one of them to stay away is to ask for what `noai` says. */
const AI_BOTS =
  /^(?:gptbot|oai-searchbot|chatgpt-user|ccbot|google-extended|anthropic-ai|claudebot|perplexitybot|applebot-extended|bytespider|meta-externalagent|amazonbot)$/
const AWAY = /\bno(?:ne|index|follow|archive|ai)\b/i

/** What a void element of the head (or of microdata) says of the article. */
export function voidClaims(page: Page, tag: string, attributes: Attributes): void {
  if (tag === 'base') page.baseHref ??= attributes.get('href')?.trim() || null
  else if (tag === 'link') linkClaim(page, attributes)
  else if (tag === 'meta') metaClaim(page, attributes)
}

/** What a start tag says of the article. */
export function elementClaims(page: Page, tag: string, attributes: Attributes): void {
  if (tag === 'html') claim(page, 'language', attributes.get('lang'), 'html:lang')
  if (tag === 'time')
    claim(
      page,
      isModified(attributes) ? 'modifiedAt' : 'publishedAt',
      attributes.get('datetime'),
      'html:time',
    )
  const property = attributes.get('itemprop')?.toLowerCase()
  if (property === 'datepublished')
    claim(page, 'publishedAt', attributes.get('datetime') ?? attributes.get('content'), 'microdata')
  if (property === 'datemodified')
    claim(page, 'modifiedAt', attributes.get('datetime') ?? attributes.get('content'), 'microdata')
  if (property === 'isaccessibleforfree')
    claim(page, 'isAccessibleForFree', attributes.get('content') ?? attributes.get('href'), 'microdata')
  if (tag === 'a' && /(?:^|\s)license(?:\s|$)/i.test(attributes.get('rel') ?? '')) {
    claim(page, 'licence', attributes.get('href'), 'html:link')
  }
}

export function claim(page: Page, field: Field, value: string | undefined, source: string): void {
  const trimmed = value?.trim()
  if (trimmed === undefined || trimmed === '') return
  const kind = `${field} ${source}`
  const made = page.claimsMade.get(kind) ?? 0
  if (made >= MOST_OF_A_KIND) return
  page.claimsMade.set(kind, made + 1)
  page.claims.push({ field, value: trimmed, source })
}

function metaClaim(page: Page, attributes: Attributes): void {
  const content = attributes.get('content')
  if (content === undefined) return
  const itemprop = attributes.get('itemprop')
  const name = (
    attributes.get('property') ??
    attributes.get('name') ??
    attributes.get('http-equiv') ??
    itemprop ??
    ''
  ).toLowerCase()
  if (AI_BOTS.test(name) && AWAY.test(content)) claim(page, 'robots', 'noai', 'html:meta')
  const known = metaFields.get(name)
  if (known === undefined) return
  const [field, source] = known
  if (field === 'tag') for (const tag of content.split(',').slice(0, 50)) claim(page, field, tag, source)
  else claim(page, field, content, itemprop === undefined ? source : 'microdata')
}

function linkClaim(page: Page, attributes: Attributes): void {
  const rel = ` ${(attributes.get('rel') ?? '').toLowerCase()} `
  const href = attributes.get('href')
  if (attributes.get('itemprop')?.toLowerCase() === 'isaccessibleforfree')
    claim(page, 'isAccessibleForFree', href, 'microdata')
  if (rel.includes(' canonical ')) claim(page, 'canonicalUrl', href, 'html:link')
  if (rel.includes(' publisher ')) claim(page, 'publisherUrl', href, 'html:link')
  if (rel.includes(' license ')) claim(page, 'licence', href, 'html:link')
}

function isModified(attributes: Attributes): boolean {
  return /modif|updat/i.test(`${attributes.get('class') ?? ''} ${attributes.get('itemprop') ?? ''}`)
}
