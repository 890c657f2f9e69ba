import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../core/types.ts'
import { articlePage } from '../../web/article-page.ts'
import { listPage } from '../../web/list-page.ts'
import { pageHeaders } from '../../web/page.ts'
import fc from '../fast-check.ts'
import { idOf, paragraph, publicationOf, report, summaryOf } from '../lambdas/api/library.ts'

const frame = { id: idOf('a'), url: `https://api.example/v1/articles/${idOf('a')}` }

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
}

/** Elements as a browser's parser would open them, with the text right inside. */
function elementsOf(page: string): Element[] {
  const found: Element[] = []
  const open: Element[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: '' }
      found.push(element)
      open.push(element)
    },
    ontext: (text) => {
      const innermost = open.at(-1)
      if (innermost) innermost.text += text
    },
    onclosetag: () => open.pop(),
  })
  parser.end(page)
  return found
}

function shape(page: string): string {
  return elementsOf(page)
    .map(({ name, attributes }) => `${name} ${Object.keys(attributes)}`)
    .join('\n')
}

function metadataOf(text: string): Metadata {
  const said = { value: text, source: 'upload' }
  return { title: said, byline: said, publishedAt: said, site: said, rights: said, description: said }
}

describe('the article page', () => {
  const hostile = [
    `</script><script>alert(1)</script>`,
    `</title><img src=x onerror=alert(1)>`,
    `" onmouseover="alert(1)`,
    `' autofocus onfocus='alert(1)`,
    `<!--<script>`,
    `]]>&lt;script&gt;`,
    `</style><svg/onload=alert(1)>`,
  ]

  it.each(hostile)('writes %j as text wherever it stands', (text) => {
    const harmless = shape(articlePage(publicationOf(metadataOf('x'), [paragraph('x')]), frame))
    const page = articlePage(publicationOf(metadataOf(text), [paragraph(text)]), frame)
    expect(shape(page)).toBe(harmless)
    expect(elementsOf(page).find(({ name }) => name === 'h1')?.text).toBe(text)
  })

  it('has the same elements whatever the words are', () => {
    const harmless = shape(articlePage(publicationOf(metadataOf('x'), [paragraph('x')]), frame))
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      '!--',
      'script',
      'style',
      'x',
      ' ',
      '=',
      '\u2028',
    )
    const texts = fc.array(pieces, { minLength: 1 }).map((parts) => `x${parts.join('')}`)
    fc.assert(
      fc.property(texts, (text) => {
        const page = articlePage(publicationOf(metadataOf(text), [paragraph(text)]), frame)
        expect(shape(page)).toBe(harmless)
      }),
    )
  })

  it('holds structured data that can be read', () => {
    const scripts = elementsOf(articlePage(report, frame)).filter(({ name }) => name === 'script')
    expect(scripts.map(({ attributes }) => attributes['type'])).toEqual(['application/ld+json'])
    expect(JSON.parse(scripts[0]?.text ?? '')).toMatchObject({ headline: 'Harbour wall to be rebuilt' })
  })

  it('loads nothing and runs nothing', () => {
    const { figure } = {
      figure: { src: 'https://news.example/a.jpg', alt: 'The wall', caption: 'In May', credit: '' },
    }
    const picture = paragraph('In May', { kind: 'figure', runs: [], figure })
    const elements = elementsOf(articlePage(publicationOf(report.article.metadata, [picture]), frame))
    const names = elements.map(({ name }) => name)
    for (const name of ['img', 'iframe', 'object', 'embed', 'video', 'audio', 'form', 'base'])
      expect(names).not.toContain(name)
    for (const { attributes } of elements)
      expect(Object.keys(attributes).filter((name) => /^(on|src|style$)/.test(name))).toEqual([])
    expect(elements).toContainEqual(
      expect.objectContaining({
        name: 'a',
        attributes: expect.objectContaining({ href: 'https://news.example/a.jpg' }),
      }),
    )
  })

  it('follows no address that is not of the web', () => {
    const metadata: Metadata = { canonicalUrl: { value: 'javascript:alert(1)', source: 'html' } }
    expect(articlePage(publicationOf(metadata, [paragraph('x')]), frame)).not.toContain('javascript:')
  })

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ckb', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['not a language', 'auto'],
  ])('runs %s %s', (value, direction) => {
    const metadata: Metadata = { language: { value, source: 'html' } }
    const [page] = elementsOf(articlePage(publicationOf(metadata, [paragraph('x')]), frame))
    expect(page?.attributes).toEqual({ lang: value, dir: direction })
  })

  it('does not read a title out twice that is made from the lead', () => {
    const metadata: Metadata = { title: { value: 'The council voted', source: 'lead' } }
    const elements = elementsOf(
      articlePage(publicationOf(metadata, [paragraph('The council voted on it.')]), frame),
    )
    expect(elements.find(({ name }) => name === 'h1')).toMatchObject({ attributes: { class: 'unseen' } })
  })

  it('says what was left out and where it is told', () => {
    expect(articlePage(report, frame)).toContain(`<a href="${frame.url}/removals">1 passage</a>`)
    expect(articlePage(publicationOf({}, [paragraph('x')]), frame)).toContain('Nothing was left out.')
  })
})

describe('the policy of the pages', () => {
  it('allows the style sheet that they hold and nothing else', () => {
    const sheets = elementsOf(articlePage(report, frame)).filter(({ name }) => name === 'style')
    const hashes = sheets.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(hashes).toHaveLength(1)
    expect(pageHeaders['content-security-policy']).toBe(
      `default-src 'none'; style-src ${hashes[0]}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    )
  })
})

describe('the list page', () => {
  it('writes titles, names and addresses as text', () => {
    const summary = { ...summaryOf(idOf('a'), '"><script>'), publisher: 'a&b"<c', byline: '<i>' }
    const page = listPage([summary], '/?cursor="><script>', '"><script>')
    expect(elementsOf(page).filter(({ name }) => name === 'script' || name === 'i')).toEqual([])
    expect(page).toContain('href="/?publisher=a%26b%22%3Cc"')
  })

  it('says in which language each title is', () => {
    const page = listPage([{ ...summaryOf(idOf('a'), 'عنوان'), language: 'ar' }], null, null)
    const heading = elementsOf(page).find(({ name }) => name === 'h2')
    expect(heading?.attributes).toEqual({ lang: 'ar', dir: 'rtl' })
  })
})
