import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { clean } from '../../core/clean.ts'
import { parseHtml } from '../../core/formats/html/index.ts'

export interface Extraction {
  /** Empty where the system refused the page or gave nothing. */
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly refused: boolean
}

export interface System {
  readonly name: string
  extract(html: string, url: string): Promise<Extraction> | Extraction
}

/** Every system's HTML is turned into text in the same way: a block element is a line. */
export const systems: readonly System[] = [
  { name: 'Cleancopy', extract: cleancopy },
  { name: 'Readability + linkedom', extract: readability },
  { name: 'Defuddle + linkedom', extract: defuddle },
  {
    name: 'all text of the page',
    extract: (html) => ({
      text: linesOf(html),
      title: null,
      byline: null,
      publishedAt: null,
      refused: false,
    }),
  },
]

function cleancopy(html: string, url: string): Extraction {
  const outcome = clean(html, { contentType: 'text/html', url: url || undefined })
  if (!outcome.ok) return { text: '', title: null, byline: null, publishedAt: null, refused: true }
  const { text, title, byline, publishedAt } = outcome.value
  return { text, title, byline, publishedAt, refused: false }
}

function readability(html: string): Extraction {
  const found = new Readability(parseHTML(html).document).parse()
  return {
    text: linesOf(found?.content ?? ''),
    title: found?.title ?? null,
    byline: found?.byline ?? null,
    publishedAt: found?.publishedTime ?? null,
    refused: found === null,
  }
}

async function defuddle(html: string, url: string): Promise<Extraction> {
  const found = await Defuddle(parseHTML(html).document, url || 'https://example.org/')
  return {
    text: linesOf(found.content),
    title: found.title || null,
    byline: found.author || null,
    publishedAt: found.published || null,
    refused: false,
  }
}

function linesOf(html: string): string {
  const parsed = parseHtml({ text: html, charset: 'utf-8', notes: [] })
  return parsed.ok
    ? parsed.value.blocks.flatMap(({ kind, text }) => (kind === 'figure' ? [] : [text])).join('\n')
    : ''
}
