import type { Article, Block, Span } from '../types.ts'

/** An address that is served with an article. */
export interface Address {
  readonly url: string
  /** Where the words of its link stand in the text; empty, at the end, where it has none there. */
  readonly span: Span
}

/** What an address says to whoever follows it: values, each with the name that stands before it. */
export interface Stated {
  readonly name: string
  readonly value: string
  /** A step of the path, where most figures are numbers of pages. */
  readonly inPath?: true
}

const LONGEST = 4096
/** Every address that could hold personal data holds one of these, and few others do. */
const WORTH_READING = /@|%40|(?:\d\D{0,3}){9}/i
/** Blocks whose text cannot be found again; each costs a search through all of the text. */
const MOST_SEARCHES = 20
const WHATSAPP = /^(?:wa\.me|(?:api|web)\.whatsapp\.com)$/

/** Addresses of an article that may hold personal data: of links, pictures, films and of the original. */
export function addressesOf({ body, metadata }: Pick<Article, 'body' | 'metadata'>, text: string): Address[] {
  const end = { start: text.length, end: text.length }
  const beside = [metadata.canonicalUrl, metadata.image]
    .flatMap((field) => (field === undefined ? [] : [field, ...(field.disagreed ?? [])]))
    .map(({ value }) => ({ url: value, span: end }))
  const found: Address[] = []
  let from = 0
  let failed = 0
  for (const block of body) {
    const { figure, runs } = block
    for (const url of [figure?.src, figure?.embed]) if (isWorthReading(url)) found.push({ url, span: end })
    if (!runs.some(({ href }) => isWorthReading(href))) continue
    const start = failed < MOST_SEARCHES ? text.indexOf(block.text, from) : -1
    if (start === -1) failed++
    else from = start + block.text.length
    for (const link of linksOf(block, start === -1 ? undefined : start, end)) found.push(link)
  }
  return [...found, ...beside.flatMap(({ url, span }) => (isWorthReading(url) ? [{ url, span }] : []))]
}

function linksOf({ runs }: Block, start: number | undefined, end: Span): Address[] {
  const found: Address[] = []
  let offset = 0
  for (const { href, text } of runs) {
    const span =
      start === undefined ? end : { start: start + offset, end: start + offset + text.trimEnd().length }
    if (isWorthReading(href)) found.push({ url: href, span })
    offset += text.length
  }
  return found
}

function isWorthReading(url: string | null | undefined): url is string {
  return url !== null && url !== undefined && url.length <= LONGEST && WORTH_READING.test(url)
}

/** The values in an address: fields of its query and fragment, and steps of its path under the step before. */
export function statedIn(url: string): Stated[] {
  if (!URL.canParse(url)) return []
  const { protocol, hostname, pathname, search, hash } = new URL(url)
  const fields = [search, hash].flatMap((part) => fieldsOf(part.slice(1), protocol === 'mailto:'))
  if (protocol === 'mailto:') return [{ name: 'mail', value: decoded(pathname) }, ...fields]
  const steps = pathname.split('/').map(decoded)
  // WhatsApp writes international numbers without their plus.
  if (WHATSAPP.test(hostname))
    return [{ value: steps[1] ?? '' }, ...fields].map(({ value }) => ({
      name: 'whatsapp',
      value: value.replace(/^(?=[1-9]\d{6,})/, '+'),
    }))
  return [
    ...steps.map((value, at) => ({ name: steps[at - 1] ?? '', value, inPath: true as const })),
    ...fields,
  ]
}

/** In the query of a `mailto:` a plus is a plus. */
function fieldsOf(query: string, isMail: boolean): Stated[] {
  return query.split('&').map((field) => {
    const at = field.indexOf('=')
    const value = field.slice(at + 1)
    return {
      name: at === -1 ? '' : decoded(field.slice(0, at)),
      value: decoded(isMail ? value : spaced(value)),
    }
  })
}

/** A plus stands for a space between words, and for itself before the number of a phone. */
function spaced(value: string): string {
  return value.replace(/(?<=.)\+/g, ' ')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
