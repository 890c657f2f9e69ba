/** What readers and programs get, in a real browser: whatever an upload holds, nothing runs and nothing is asked for. */
import MarkdownIt from 'markdown-it'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { walk } from '../../core/pipeline.ts'
import { renderers } from '../../core/render/index.ts'
import type { Publication } from '../../core/types.ts'
import { articlePage } from '../../web/article-page.ts'
import { type Served, startBrowser, type Watcher, watcher } from './browser.ts'
import { bypasses } from './bypasses.ts'

let browser: Browser
let tab: Watcher
beforeAll(async () => {
  browser = await startBrowser()
  tab = await watcher(browser)
})
afterAll(() => browser?.close())

const frame = { id: 'a1', url: 'https://reader.test/v1/articles/a1' }
const REPORT = [
  'The harbour council voted on Monday to close the northern quay to lorries after two accidents in a month.',
  'Councillors said that the closure would last until the road surface had been repaired, and promised a report by spring.',
  'Hauliers, who had asked for a delay, said that they would lose an hour on each delivery to the fish market.',
]
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Where a payload may stand in an upload. */
const uploads: Readonly<
  Record<string, (payload: string) => { readonly type: string; readonly text: string }>
> = {
  'between paragraphs': (payload) => ({
    type: 'text/html',
    text: `<title>Quay</title><article><h1>Quay</h1><p>${REPORT[0]}</p>${payload}<p>${REPORT[1]}</p><p>${REPORT[2]}</p></article>`,
  }),
  'in a paragraph': (payload) => ({
    type: 'text/html',
    text: `<title>Quay</title><article><p>${REPORT[0]} ${payload} ${REPORT[1]}</p><p>${REPORT[2]}</p></article>`,
  }),
  'in attributes and metadata': (payload) => {
    const value = attribute(payload)
    const head = `<title>${value}</title><meta name=author content="${value}"><link rel=canonical href="${value}">
      <meta property=og:site_name content="${value}"><meta name=description content="${value}">
      <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: payload, license: payload }).replaceAll('</', '<\\/')}</script>`
    const body = `<p><a href="${value}">${REPORT[0]}</a></p><figure><img src="${value}" alt="${value}"><figcaption>${value}</figcaption></figure>`
    return {
      type: 'text/html',
      text: `<html lang="${value}"><head>${head}</head><article>${body}<pre><code class="language-${value}">x</code></pre><p>${REPORT[1]}</p><p>${REPORT[2]}</p></article>`,
    }
  },
  'in Markdown': (payload) => ({
    type: 'text/markdown',
    text: `# Quay\n\n${REPORT[0]}\n\n${payload}\n\n${REPORT[1]} ${payload}\n\n- ${payload}\n\n> ${payload}\n\n${REPORT[2]}\n`,
  }),
  'in plain text': (payload) => ({
    type: 'text/plain',
    text: [REPORT[0], payload, REPORT[1], REPORT[2]].join('\n'),
  }),
}

/**
 * What a publication is read as. The reader page carries its JSON-LD; Markdown is read by a program that lets HTML
 * through, which is the worst that it may meet.
 */
const readings: Readonly<Record<string, (publication: Publication) => Served>> = {
  'the reader page': (publication) => ({
    body: articlePage(publication, frame),
    contentType: 'text/html; charset=utf-8',
  }),
  'its HTML in a page': (publication) => inPage(renderers.html.render(publication, frame)),
  'its Markdown, rendered': (publication) =>
    inPage(
      new MarkdownIt({ html: true, linkify: true }).render(renderers.markdown.render(publication, frame)),
    ),
}

function inPage(body: string): Served {
  return {
    body: `<!doctype html><html><head></head><body>${body}</body></html>`,
    contentType: 'text/html; charset=utf-8',
  }
}

/** Nothing in a text or in JSON begins or ends anything for a browser: all of them go into one document. */
function together(rendition: 'text' | 'json', publications: readonly Publication[]): Served {
  const { mediaType, render } = renderers[rendition]
  const body = publications.map((publication) => render(publication, frame)).join('\n')
  return { body, contentType: `${mediaType}; charset=utf-8` }
}

async function publicationOf(payload: string, place: keyof typeof uploads): Promise<Publication | undefined> {
  const made = uploads[place]?.(payload)
  const bytes = new TextEncoder().encode(made?.text)
  const outcome = await walk(
    { key: 'a/b', bytes, declaredType: `${made?.type}; charset=utf-8` },
    defaultPolicy,
  )
  return outcome.ok ? outcome.value.publication : undefined
}

describe('the browser under watch', () => {
  it.each(['<img src=x onerror=hit()>', '<script>hit()</script>', '<svg onload=hit()>'])(
    'tells what runs: %s',
    async (payload) => {
      expect((await tab.open(inPage(payload))).ran).toContain('hit()')
      expect(await tab.active()).not.toEqual([])
    },
  )

  it('tells what is asked for, and what only a second parse lets loose', async () => {
    expect((await tab.open(inPage('<img src=//evil.test/i.png>'))).requested).toEqual([
      'https://evil.test/i.png',
    ])
    const sleeping = inPage('<template><img src=x onerror=hit()></template><p id=t></p>')
    expect((await tab.open(sleeping)).ran).toEqual([])
  })
})

/** What any reading of it did that it must not do. */
async function misdeeds(payload: string, publication: Publication): Promise<readonly object[]> {
  const seen: object[] = []
  for (const [reading, serve] of Object.entries(readings)) {
    const deeds = await tab.open(serve(publication), true)
    const active = await tab.active()
    if ([...deeds.ran, ...deeds.requested, ...active].length > 0)
      seen.push({ payload, reading, ...deeds, active })
  }
  return seen
}

describe.each(Object.keys(uploads))('a bypass %s', { timeout: 240_000 }, (place) => {
  const published: Publication[] = []

  it.each(Object.keys(bypasses))('by %s runs nothing and asks for nothing', async (mechanism) => {
    const seen: object[] = []
    for (const payload of bypasses[mechanism] ?? []) {
      const publication = await publicationOf(payload, place)
      if (publication === undefined) continue
      published.push(publication)
      seen.push(...(await misdeeds(payload, publication)))
    }
    expect(seen).toEqual([])
  })

  it.each(['text', 'json'] as const)('runs nothing and asks for nothing as %s', async (rendition) => {
    expect(await tab.open(together(rendition, published))).toEqual({ ran: [], requested: [] })
  })

  it('leaves most articles to be published, so that the above says something', () => {
    const all = Object.values(bypasses).flat()
    expect(published.length / all.length).toBeGreaterThan(0.9)
  })
})
