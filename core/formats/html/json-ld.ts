import type { Claim } from '../../types.ts'
import { first, isObject, type Json, type JsonObject, list, parseJson } from './json.ts'
import { freeMarkOf, hasTextBehindWall, isTextBehindWall } from './json-ld-free.ts'

const articleTypes =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo|QAPage|FAQPage|AnalysisNewsArticle|WebPage|CreativeWork)$/

/** Larger scripts are application state, not descriptions. */
const LONGEST_SCRIPT = 2_000_000
const MOST_NODES = 500

export interface JsonLd {
  readonly claims: readonly Claim[]
  /** The whole text of the article, stated for machines. */
  readonly body: string | undefined
}

/** What one `application/ld+json` script (schema.org) says; nothing when it isn't JSON. */
export function readJsonLd(script: string): JsonLd {
  const data = script.length > LONGEST_SCRIPT ? undefined : parseJson(script)
  const nodes = data === undefined ? [] : flatten(data)
  const resolve = resolverOf(nodes)
  return { claims: claimsOf(nodes, resolve), body: bodyOf(nodes, resolve) }
}

function claimsOf(nodes: readonly JsonObject[], resolve: Resolve): readonly Claim[] {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)))
  const claims: Claim[] = []
  // An article says more of itself than the web page around it.
  articles.sort((a, b) => rank(a) - rank(b))
  for (const article of articles) articleClaims(article, resolve, claims)
  for (const node of nodes) {
    const types = typesOf(node)
    for (const type of types) push(claims, 'pageType', type, 'json-ld')
    if (types.includes('WebSite')) push(claims, 'site', node['name'], 'json-ld:WebSite')
    // Some list the parts of a page beside the article and not in it.
    if (types.includes('WebPageElement') && isTextBehindWall(node))
      push(claims, 'isAccessibleForFree', 'false', 'json-ld')
  }
  return claims
}

/** None where a script says that the article is not free: what a wall hides from readers is not taken from behind it. */
function bodyOf(nodes: readonly JsonObject[], resolve: Resolve): string | undefined {
  const bodies = nodes.map((node) => node['articleBody']).filter((body) => typeof body === 'string')
  if (bodies.length === 0) return undefined
  if (nodes.some((node) => freeMarkOf(node) === false || hasTextBehindWall(node, resolve))) return undefined
  return bodies.toSorted((a, b) => b.length - a.length)[0]
}

type Resolve = (value: Json | undefined) => Json | undefined

/** Finds what a reference refers to; anything else is itself. */
function resolverOf(nodes: readonly JsonObject[]): Resolve {
  const byId = new Map(
    nodes.flatMap((node) =>
      // A bare reference tells nothing of what it refers to.
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  )
  return (value) => {
    const id = isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined
    return id === undefined ? value : (byId.get(id) ?? value)
  }
}

function articleClaims(node: JsonObject, resolve: Resolve, claims: Claim[]): void {
  const source = rank(node) === 1 ? 'json-ld:WebPage' : 'json-ld'
  push(claims, 'title', node['headline'] ?? node['name'], source)
  for (const author of list(node['author'] ?? node['creator']))
    push(claims, 'byline', nameOf(resolve(author)), source)
  push(claims, 'publishedAt', node['datePublished'], source)
  push(claims, 'modifiedAt', node['dateModified'], source)
  push(claims, 'language', nameOf(first(node['inLanguage'])), source)
  push(
    claims,
    'canonicalUrl',
    isObject(node['mainEntityOfPage']) ? node['mainEntityOfPage']['@id'] : node['mainEntityOfPage'],
    source,
  )
  push(claims, 'canonicalUrl', node['url'], source)
  const publisher = resolve(first(node['publisher']))
  push(claims, 'site', nameOf(publisher), source)
  push(claims, 'publisherUrl', isObject(publisher) ? first(publisher['url']) : publisher, source)
  push(claims, 'section', first(node['articleSection']), source)
  for (const tag of keywords(node['keywords'])) push(claims, 'tag', tag, source)
  const image = resolve(first(node['image']))
  push(claims, 'image', isObject(image) ? image['url'] : image, source)
  for (const licence of list(node['license'])) push(claims, 'licence', licenceOf(resolve(licence)), source)
  push(claims, 'copyright', nameOf(first(node['copyrightHolder'])) ?? node['copyrightNotice'], source)
  push(claims, 'description', node['description'], source)
  push(claims, 'isAccessibleForFree', freeMarkOf(node)?.toString(), source)
  if (hasTextBehindWall(node, resolve)) push(claims, 'isAccessibleForFree', 'false', 'json-ld')
}

function flatten(data: Json): readonly JsonObject[] {
  const found: JsonObject[] = []
  const queue: Json[] = [data]
  for (const value of queue) {
    if (found.length >= MOST_NODES) break
    if (Array.isArray(value)) for (const item of value) queue.push(item)
    else if (isObject(value)) {
      found.push(value)
      for (const name of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemReviewed',
        'liveBlogUpdate',
        'publisher',
        'author',
        'isPartOf',
      ]) {
        const inner = value[name]
        if (inner !== undefined && (name === '@graph' || isObject(inner))) queue.push(inner)
      }
    }
  }
  return found
}

function typesOf(node: JsonObject): readonly string[] {
  return list(node['@type']).filter((type) => typeof type === 'string')
}

function rank(node: JsonObject): number {
  return typesOf(node).some((type) => /WebPage|CreativeWork|FAQPage|QAPage/.test(type)) ? 1 : 0
}

function nameOf(value: Json | undefined): Json | undefined {
  return isObject(value) ? first(value['name'] ?? value['alternateName']) : value
}

/** By its address where it has one. */
function licenceOf(value: Json | undefined): Json | undefined {
  return isObject(value) ? (value['url'] ?? value['@id'] ?? value['name']) : value
}

function keywords(value: Json | undefined): readonly Json[] {
  return typeof value === 'string' ? value.split(',').slice(0, 50) : list(value).slice(0, 50)
}

function push(claims: Claim[], field: Claim['field'], value: Json | undefined, source: string): void {
  if (typeof value !== 'string' && typeof value !== 'number') return
  const text = String(value).trim()
  if (text !== '' && text.length <= 5_000) claims.push({ field, value: text, source })
}
