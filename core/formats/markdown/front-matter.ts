import { accept, refuse } from '../../outcome.ts'
import type { Claim, Outcome, Span } from '../../types.ts'

interface FrontMatter {
  readonly claims: readonly Claim[]
  /** Where the article's text begins. */
  readonly end: number
}

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm
/** In UTF-16 units; what is longer is no front matter that a person wrote. */
const LONGEST = 65_536

/** Two fields, or one of those that articles have above an empty line: no text begins so below a thematic break. */
const BEGUN = /^(?:[\w-]+:[ \t].*\r?\n[\w-]+:(?:[ \t]|\r?\n)|(?:title|author|date|tags):[ \t].*\r?\n\s*\n)/i
const NEVER_CLOSED = refuse(
  'broken-front-matter',
  'The front matter is never closed: a line of three hyphens is missing between it and the text.',
)

const ENDLESS = 'The front matter repeats or nests itself without end.'

const FIELDS: Readonly<Record<string, Claim['field']>> = {
  title: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  by: 'byline',
  date: 'publishedAt',
  published: 'publishedAt',
  pubdate: 'publishedAt',
  publishdate: 'publishedAt',
  updated: 'modifiedAt',
  modified: 'modifiedAt',
  lastmod: 'modifiedAt',
  lang: 'language',
  language: 'language',
  locale: 'language',
  canonical: 'canonicalUrl',
  canonicalurl: 'canonicalUrl',
  url: 'canonicalUrl',
  tags: 'tag',
  keywords: 'tag',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  section: 'section',
  category: 'section',
  image: 'image',
  license: 'licence',
  licence: 'licence',
  copyright: 'copyright',
  rights: 'rights',
  site: 'site',
  publisher: 'publisher',
  isaccessibleforfree: 'isAccessibleForFree',
  robots: 'robots',
  tdmreservation: 'tdmReservation',
  tdmpolicy: 'tdmPolicy',
}

/** YAML between two `---` lines at the very start. A thematic break there is left to the text. */
export async function readFrontMatter(text: string): Promise<Outcome<FrontMatter>> {
  const none: FrontMatter = { claims: [], end: 0 }
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined) return accept(none)
  CLOSING.lastIndex = opening.length
  const closing = CLOSING.exec(text.slice(0, LONGEST))
  if (closing === null)
    return BEGUN.test(text.slice(opening.length, opening.length + 1_000)) ? NEVER_CLOSED : accept(none)
  const source = text.slice(opening.length, closing.index)
  const span = { start: opening.length, end: closing.index }
  if (source.trim() !== '' && !/^[\w"'][\w "'-]*:/m.test(source)) return accept(none)
  const fields = await readYaml(source)
  if (!fields.ok) return fields
  return accept({ claims: toClaims(fields.value, span), end: closing.index + closing[0].length })
}

/** Everything is a string: dates and numbers are read by those who know what they mean. */
async function readYaml(source: string): Promise<Outcome<unknown>> {
  const { parseDocument } = await import('./yaml.ts')
  try {
    const document = parseDocument(source, { schema: 'failsafe', version: '1.2', logLevel: 'silent' })
    const [error] = document.errors
    if (error === undefined) return accept(document.toJS({ maxAliasCount: 20 }))
    if (/call stack/.test(error.message)) return refuse('broken-front-matter', ENDLESS)
    const line = (error.linePos?.[0].line ?? 0) + 1
    const [what] = error.message.split(/ at line|\n/)
    return refuse('broken-front-matter', `The front matter is no valid YAML in line ${line}: ${what}.`)
  } catch (error) {
    // The library throws on alias bombs and on nesting deeper than the stack.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error
    return refuse('broken-front-matter', ENDLESS)
  }
}

function toClaims(fields: unknown, span: Span): Claim[] {
  if (!isRecord(fields)) return []
  const claims: Claim[] = []
  for (const [key, value] of Object.entries(fields)) {
    const field = FIELDS[key.toLowerCase().replace(/[_\- ]/g, '')]
    if (field === undefined) continue
    const values = toStrings(value, field === 'tag')
    const stated = field === 'byline' ? [values.join(', ')] : values
    for (const each of stated)
      if (each !== '') claims.push({ field, value: each, source: 'front-matter', span })
  }
  return claims
}

function toStrings(value: unknown, isList: boolean): string[] {
  if (typeof value === 'string') return isList ? value.split(',').map((part) => part.trim()) : [value.trim()]
  if (Array.isArray(value)) return value.flatMap((entry) => toStrings(entry, false))
  if (isRecord(value)) return toStrings(value['name'] ?? value['url'] ?? '', false)
  return []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
