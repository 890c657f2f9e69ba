import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Readability } from '@mozilla/readability'
import { parseHtml } from '../../core/formats/html/index.ts'
import { npmWith } from '../../test/outside/scratch.ts'

/** What a system made of one page. */
export interface Extraction {
  /** Empty where the system refused the page or gave nothing. */
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly refused: boolean
}

export type Extract = (html: string, url: string) => Promise<Extraction> | Extraction

/** Each is loaded by the process that measures it, and by no other. */
export const systems = {
  Cleancopy: cleancopy,
  'Readability + jsdom': readabilityWithJsdom,
  'Readability + linkedom': readabilityWithLinkedom,
  'Defuddle + linkedom': defuddle,
  Postlight: postlight,
  'article-extractor': articleExtractor,
  'all text of the page': wholeText,
} satisfies Record<string, () => Promise<Extract>>

export type SystemName = keyof typeof systems

type ReadableDocument = ConstructorParameters<typeof Readability>[0]

export function isSystem(name: string): name is SystemName {
  return name in systems
}

/** The peers that the project has no other use for; Postlight's own difflib is a git address, npm's serves. */
export function fetchPeers(): Promise<string> {
  return npmWith(['@postlight/parser@2.2.3', 'jsdom@29.1.1'], { overrides: { difflib: '0.2.4' } })
}

const NOTHING: Extraction = { text: '', title: null, byline: null, publishedAt: null, refused: true }
/** Some peers need an address, and some pages have none. */
const NO_ADDRESS = 'https://example.org/'

async function cleancopy(): Promise<Extract> {
  const { clean } = await import('../../core/clean.ts')
  return async (html, url) => {
    const outcome = await clean(html, { contentType: 'text/html', url: url || undefined })
    return outcome.ok ? { ...outcome.value, refused: false } : NOTHING
  }
}

async function readabilityWithLinkedom(): Promise<Extract> {
  const { parseHTML } = await import('linkedom')
  return readability((html) => parseHTML(html).document)
}

async function readabilityWithJsdom(): Promise<Extract> {
  const { JSDOM }: Jsdom = await import(await peer('jsdom', 'lib/api.js'))
  return readability((html, url) => new JSDOM(html, { url: url || NO_ADDRESS }).window.document)
}

async function readability(documentOf: (html: string, url: string) => ReadableDocument): Promise<Extract> {
  const { Readability: Reader } = await import('@mozilla/readability')
  return (html, url) => {
    const found = new Reader(documentOf(html, url)).parse()
    if (found === null) return NOTHING
    return {
      text: linesOf(found.content ?? ''),
      title: found.title ?? null,
      byline: found.byline ?? null,
      publishedAt: found.publishedTime ?? null,
      refused: false,
    }
  }
}

async function defuddle(): Promise<Extract> {
  const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')])
  return async (html, url) => {
    const found = await Defuddle(parseHTML(html).document, url || NO_ADDRESS)
    return {
      text: linesOf(found.content),
      title: found.title || null,
      byline: found.author || null,
      publishedAt: found.published || null,
      refused: false,
    }
  }
}

async function postlight(): Promise<Extract> {
  const { default: parser }: Postlight = await import(await peer('@postlight/parser', 'dist/mercury.js'))
  return async (html, url) => {
    const found = await parser.parse(url || NO_ADDRESS, { html, fetchAllPages: false })
    if (found.error) return NOTHING
    return {
      text: linesOf(found.content ?? ''),
      title: found.title,
      byline: found.author,
      publishedAt: found.date_published,
      refused: false,
    }
  }
}

async function articleExtractor(): Promise<Extract> {
  const { extractFromHtml } = await import('@extractus/article-extractor')
  return async (html, url) => {
    const found = await extractFromHtml(html, url || NO_ADDRESS)
    if (found === null) return NOTHING
    return {
      text: linesOf(found.content ?? ''),
      title: found.title ?? null,
      byline: found.author ?? null,
      publishedAt: found.published ?? null,
      refused: false,
    }
  }
}

async function wholeText(): Promise<Extract> {
  return (html) => ({ text: linesOf(html), title: null, byline: null, publishedAt: null, refused: false })
}

/** The address of a module of a peer that is fetched for this, and whose types are not here. */
async function peer(name: string, file: string): Promise<string> {
  return pathToFileURL(join(await fetchPeers(), 'node_modules', name, file)).href
}

interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: { url: string },
  ) => { readonly window: { document: ReadableDocument } }
}

interface Postlight {
  readonly default: {
    parse(
      url: string,
      options: { html: string; fetchAllPages: boolean },
    ): Promise<{
      readonly error?: boolean
      readonly content: string | null
      readonly title: string | null
      readonly author: string | null
      readonly date_published: string | null
    }>
  }
}

/** Every system's HTML is turned into text in the same way: a block element is a line. */
function linesOf(html: string): string {
  const parsed = parseHtml({ text: html, charset: 'utf-8', notes: [] })
  if (!parsed.ok) return ''
  return parsed.value.blocks.flatMap(({ kind, text }) => (kind === 'figure' ? [] : [text])).join('\n')
}
