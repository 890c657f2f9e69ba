import type { Claim } from '../../types.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

const articleTypes =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo|QAPage|FAQPage|AnalysisNewsArticle|WebPage|CreativeWork)$/

/** Larger scripts are application state, not descriptions. */
const LONGEST_SCRIPT = 2_000_000
const MOST_NODES = 500

/** Claims of one `application/ld+json` script (schema.org); none when it isn't JSON. */
export function jsonLdClaims(script: string): readonly Claim[] {
  const data = script.length > LONGEST_SCRIPT ? undefined : parseJson(script)
  if (data === undefined) return []
  const nodes = flatten(data)
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)))
  const byId = new Map(
    nodes.flatMap((node) =>
      // A bare reference tells nothing of what it refers to.
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  )
  const claims: Claim[] = []
  // An article says more of itself than the web page around it.
  articles.sort((a, b) => rank(a) - rank(b))
  for (const article of articles) articleClaims(article, byId, claims)
  for (const node of nodes) {
    for (const type of typesOf(node)) push(claims, 'pageType', type, 'json-ld')
    if (typesOf(node).includes('WebSite')) push(claims, 'site', node['name'], 'json-ld:WebSite')
  }
  return claims
}

/**
 * The whole text of the article that a script states, for machines. Not where it says that the article is not free: what a wall hides
 * from readers is not taken from behind it.
 */
export function jsonLdBody(script: string): string | undefined {
  if (!script.includes('"articleBody"') || script.length > LONGEST_SCRIPT) return undefined
  const data = parseJson(script)
  const nodes = data === undefined ? [] : flatten(data)
  if (nodes.some((node) => free(node['isAccessibleForFree']) === 'false')) return undefined
  const bodies = nodes.map((node) => node['articleBody']).filter((body) => typeof body === 'string')
  return bodies.toSorted((a, b) => b.length - a.length)[0]
}

function articleClaims(node: JsonObject, byId: ReadonlyMap<string, JsonObject>, claims: Claim[]): void {
  const source = rank(node) === 1 ? 'json-ld:WebPage' : 'json-ld'
  const resolve = (value: Json | undefined): Json | undefined => {
    const id = isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined
    return id === undefined ? value : (byId.get(id) ?? value)
  }
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
  push(claims, 'site', nameOf(resolve(first(node['publisher']))), source)
  push(claims, 'section', first(node['articleSection']), source)
  for (const tag of keywords(node['keywords'])) push(claims, 'tag', tag, source)
  const image = resolve(first(node['image']))
  push(claims, 'image', isObject(image) ? image['url'] : image, source)
  push(claims, 'licence', isObject(node['license']) ? node['license']['url'] : node['license'], source)
  push(claims, 'copyright', nameOf(first(node['copyrightHolder'])) ?? node['copyrightNotice'], source)
  push(claims, 'description', node['description'], source)
  push(claims, 'isAccessibleForFree', free(node['isAccessibleForFree']), source)
}

type JsonObject = { readonly [name: string]: Json }

function parseJson(script: string): Json | undefined {
  for (const attempt of [script, tidy(script)]) {
    try {
      const parsed: Json = JSON.parse(attempt)
      return parsed
    } catch {
      // Tried again tidied; a script that is still no JSON claims nothing.
    }
  }
  return undefined
}

/** Common faults: CDATA or comment wrappers, raw newlines inside strings, trailing commas and semicolons. */
function tidy(script: string): string {
  return script
    .trim()
    .replace(/^(?:\/\*.*?\*\/|\/\/.*|<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\*[^*]{0,80}\*\/|\/\/\s{0,9}\]\]>|-->|\]\]>|;)$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
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

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function first(value: Json | undefined): Json | undefined {
  return list(value)[0]
}

function nameOf(value: Json | undefined): Json | undefined {
  return isObject(value) ? first(value['name'] ?? value['alternateName']) : value
}

function keywords(value: Json | undefined): readonly Json[] {
  return typeof value === 'string' ? value.split(',').slice(0, 50) : list(value).slice(0, 50)
}

function free(value: Json | undefined): Json | undefined {
  return typeof value === 'boolean'
    ? String(value)
    : typeof value === 'string'
      ? value.toLowerCase()
      : undefined
}

function push(claims: Claim[], field: Claim['field'], value: Json | undefined, source: string): void {
  if (typeof value !== 'string' && typeof value !== 'number') return
  const text = String(value).trim()
  if (text !== '' && text.length <= 5_000) claims.push({ field, value: text, source })
}
