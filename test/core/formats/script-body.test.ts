import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../core/formats/html/index.ts'
import { readValues } from '../../../core/formats/html/script-values.ts'
import type { Document } from '../../../core/types.ts'
import fc from '../../fast-check.ts'
import { exponentOf, LINEAR } from '../linear.ts'

const TITLE = 'Ferry finds its own way home'
const LINES = Array.from(
  { length: 8 },
  (_, i) =>
    `Sentence ${i} of the report tells, at some length and in plain words, what the ferry did in the night. It says “enough” & no more.`,
)
const HTML = LINES.map((line) => `<p>${line.replace('&', '&amp;')}</p>`).join('')

const read = (text: string) => parseHtml({ text, charset: 'utf-8', notes: [] })

function documentOf(text: string): Document {
  const parsed = read(text)
  if (!parsed.ok) throw new Error(parsed.refusal.detail)
  return parsed.value
}

const page = (script: string, shown = '<p>Loading</p>') =>
  `<head><title>${TITLE} | The Quay</title><meta property=og:type content=article></head><body><main>${shown}</main>${script}</body>`
const json = (state: unknown) => `<script type="application/json">${JSON.stringify(state)}</script>`
const code = (text: string) => `<script>${text}</script>`

/** As Nuxt 3 writes a state: each value once, and its number wherever it stands. */
function numbered(state: unknown): unknown[] {
  const values: unknown[] = []
  const put = (value: unknown): number => {
    const place = values.push(null) - 1
    if (Array.isArray(value)) values[place] = value.map(put)
    else if (typeof value === 'object' && value !== null)
      values[place] = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, put(inner)]))
    else values[place] = value
    return place
  }
  put(state)
  return values
}

const post = (body: object) => ({ props: { pageProps: { post: { title: TITLE, ...body } } } })
const objects = (make: (line: string) => object) => LINES.map(make)

describe('the text of an article that only a script holds', () => {
  it.each([
    ['HTML, in __NEXT_DATA__', json(post({ content: HTML }))],
    [
      'HTML whose signs are references',
      json(post({ content: HTML.replaceAll('&', '&amp;').replaceAll('<', '&lt;') })),
    ],
    ['lines', json(post({ content: LINES.join('\n\n') }))],
    ['a list of texts', json(post({ content: LINES }))],
    [
      'Arc',
      code(
        `Fusion.globalContent=${JSON.stringify({ headlines: { basic: TITLE }, content_elements: objects((content) => ({ type: 'text', content: content.replace('&', '&amp;') })) })};`,
      ),
    ],
    [
      'Contentful',
      json(
        post({
          body: {
            nodeType: 'document',
            content: objects((value) => ({
              nodeType: 'paragraph',
              content: [
                { nodeType: 'text', value: value.slice(0, 9) },
                { nodeType: 'text', value: value.slice(9) },
              ],
            })),
          },
        }),
      ),
    ],
    [
      'Sanity',
      json(
        post({
          body: objects((text) => ({ _type: 'block', style: 'normal', children: [{ _type: 'span', text }] })),
        }),
      ),
    ],
    [
      'ProseMirror',
      json(
        post({
          doc: {
            type: 'doc',
            content: objects((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
          },
        }),
      ),
    ],
    [
      'Editor.js',
      json(
        post({
          blocks: objects((text) => ({ type: 'paragraph', data: { text: text.replace('&', '&amp;') } })),
        }),
      ),
    ],
    [
      'Draft.js',
      json(
        post({
          raw: {
            blocks: objects((text) => ({ key: 'a', type: 'unstyled', text, entityRanges: [] })),
            entityMap: {},
          },
        }),
      ),
    ],
    [
      'Lexical',
      json(
        post({
          body: {
            root: {
              type: 'root',
              children: objects((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
            },
          },
        }),
      ),
    ],
    [
      'parts of a page',
      json({
        page: {
          sections: [
            { type: 'hero', text: 'Welcome' },
            { type: 'rich-text', content: objects((text) => ({ type: 'p', text })) },
            { type: 'footer', text: 'Bye' },
          ],
          seo: { title: TITLE },
        },
      }),
    ],
    [
      'Apollo, by reference',
      code(
        `window.__APOLLO_STATE__=${JSON.stringify({ 'Post:1': { __typename: 'Post', title: TITLE, body: { paragraphs: LINES.map((_, i) => ({ __ref: `Paragraph:${i}` })) } }, ...Object.fromEntries(LINES.map((text, i) => [`Paragraph:${i}`, { __typename: 'Paragraph', type: 'P', text }])) })}`,
      ),
    ],
    [
      'Nuxt 2, a program',
      code(
        `window.__NUXT__=(function(a){return {data:[{post:{title:a,body:${JSON.stringify(HTML).replaceAll('<', '\\u003C').replaceAll('/', '\\u002F')}}}]}}("${TITLE}"))`,
      ),
    ],
    [
      'Nuxt 3, by number',
      json(
        numbered({
          data: { post: { title: TITLE, blocks: objects((text) => ({ type: 'paragraph', text })) } },
        }),
      ),
    ],
    [
      'JSON in a text',
      code(`window.__INITIAL_DATA__=${JSON.stringify(JSON.stringify(post({ body: HTML })))}`),
    ],
    [
      'JSON in a text, percent-encoded',
      code(
        `window.__STATE__=JSON.parse(decodeURIComponent("${encodeURIComponent(JSON.stringify(post({ body: HTML })))}"))`,
      ),
    ],
    [
      'JSON that is cut short',
      json({ title: TITLE, body: HTML, rest: 'x'.repeat(50) }).replace(/x{50}.*?<\/script>/, 'x</script>'),
    ],
  ])('is read from %s', (_, script) => {
    const { blocks, notes, text } = documentOf(page(script))
    expect(blocks.map((block) => block.text)).toEqual(['Loading', ...LINES])
    expect(notes.map((note) => note.code)).toEqual(['body-from-script'])
    const { start, end } = blocks[1]?.span ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toContain('report')
  })

  it('keeps its headings, lists, quotes and links, and leaves out what is shown beside it', () => {
    const state = post({
      blocks: [
        ...objects((text) => ({ type: 'paragraph', text })),
        { type: 'header', level: 3, text: 'Later' },
        { type: 'list', data: { style: 'ordered', items: ['first', 'second'] } },
        { type: 'quote', text: 'Hm.' },
        {
          type: 'paragraph',
          children: [{ text: 'See ' }, { type: 'link', url: '/log', children: [{ text: 'the log' }] }],
        },
        { type: 'newsletter', text: 'Sign up!' },
        { type: 'image', text: 'A picture' },
      ],
    })
    const blocks = documentOf(page(json(state))).blocks.slice(1 + LINES.length)
    expect(
      blocks.map(({ kind, text, level, ordinal, quote }) => [kind, text, level, ordinal, quote]),
    ).toEqual([
      ['heading', 'Later', 3, undefined, 0],
      ['list-item', 'first', 1, 1, 0],
      ['list-item', 'second', 1, 2, 0],
      ['paragraph', 'Hm.', 0, undefined, 1],
      ['paragraph', 'See the log', 0, undefined, 0],
    ])
    expect(blocks.at(-1)?.runs.at(-1)?.href).toBe('/log')
  })

  it.each([
    ['the page shows it', page(json(post({ content: HTML })), HTML)],
    [
      'the page shows another text',
      page(json(post({ content: HTML })), `<p>${'Something else to read. '.repeat(100)}</p>`),
    ],
    ['its neighbours call it closed', page(json(post({ content: HTML, isPremium: true })))],
    ['it is not free', page(json(post({ content: HTML, isAccessibleForFree: false })))],
    [
      'the page stops at a wall',
      page(json(post({ content: HTML })), '<p>Subscribe to continue reading.</p>'),
    ],
    [
      'it is one of several',
      page(
        json({
          title: TITLE,
          posts: [1, 2].map((n) => ({ title: `Other ${n}`, content: `${HTML}<p>${n}</p>` })),
        }),
      ),
    ],
    ['it is too short', page(json(post({ content: LINES.slice(0, 2).join('\n') })))],
    ['it is no prose', page(json(post({ content: 'if (a[0]) { b = c[1]; } // d. '.repeat(90) })))],
    [
      'the page is one to buy from',
      page(json(post({ content: HTML }))).replace('content=article', 'content=product'),
    ],
  ])('is left alone where %s', (_, html) => {
    expect(documentOf(html).notes).toEqual([])
  })
})

describe('hostile scripts', () => {
  const deep = (n: number) => `${'{"content":['.repeat(n)}${JSON.stringify(HTML)}`
  it.each([
    ['nesting 100,000 deep', code(deep(100_000))],
    ['nesting in JSON', json(post({})).replace('"post":{', `"post":${deep(50_000)},{`)],
    ['closing brackets', code('}]'.repeat(100_000))],
    [
      'references in a circle',
      code(
        JSON.stringify({
          title: TITLE,
          'A:1': { __typename: 'A', content: [{ __ref: 'A:1' }, { __ref: 'A:1' }] },
        }).padEnd(1_000),
      ),
    ],
    ['numbers in a circle', json([{ content: 0, a: 1 }, [0, 1, 1, 1], ...LINES])],
    [
      'numbers that multiply',
      json([{ content: 1 }, ...Array.from({ length: 60 }, (_, i) => [i + 2, i + 2, i + 2]), HTML]),
    ],
    [
      'names of prototypes',
      json({ __proto__: { title: TITLE }, constructor: HTML, toString: HTML, pad: 'x'.repeat(900) }),
    ],
    ['half characters', code(`a={"title":"${TITLE}","body":"\\ud800 ${LINES.join(' ')}"}`)],
    ['a text that is never closed', code(`window.a={"title":"${TITLE}","body":"${HTML.replaceAll('"', '')}`)],
    ['an end of script in a text', code('window.a={"body":"</scr'.padEnd(1_000, 'x'))],
    [
      'script in the body',
      json(post({ content: `${HTML}<script>alert(1)</script>`.replaceAll('</', '<\\/') })),
    ],
  ])('with %s are answered', (_, script) => {
    expect(read(page(script)).ok).toBe(true)
  })

  it.each<readonly [string, (n: number) => string]>([
    ['nested lists', (n) => page(code('['.repeat(n * 20)))],
    ['objects', (n) => page(json(Array.from({ length: n }, (_, i) => ({ type: 'p', text: `Word ${i}.` }))))],
    ['quotation marks', (n) => page(code(`a={${`"'\`\\`.repeat(n * 4)}`))],
    ['white space', (n) => page(code(`a={b${' '.repeat(n * 20)}c${'\n'.repeat(n * 20)}`))],
    ['comments', (n) => page(code(`a={${'/*'.repeat(n * 10)}`))],
    ['tags in a text', (n) => page(json(post({ content: '<p>It is. <'.repeat(n * 2) })))],
    [
      'texts in texts',
      (n) => page(json(post({ content: JSON.stringify({ a: JSON.stringify({ b: 'It is. '.repeat(n) }) }) }))),
    ],
  ])('of %s take time in proportion to their size', async (_, make) => {
    expect(await exponentOf([3_000, 6_000, 12_000, 24_000], make, read)).toBeLessThan(LINEAR)
  })

  it('give what JSON gives, where they are JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const written = JSON.stringify([value])
        expect(readValues(written, 0, written.length).map(plain)).toEqual(
          JSON.parse(JSON.stringify([[words(value)]])),
        )
      }),
    )
  })
})

/** Numbers and the like as the words that they are written in; one key a name. */
function words(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .normalize('NFC')
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[\b\0]/g, '')
      .replace(/\f/g, ' ')
  if (Array.isArray(value)) return value.map(words)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, inner]) => [words(name), words(inner)])
  return { word: JSON.stringify(value) }
}

function plain(value: ReturnType<typeof readValues>[number]): unknown {
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind === 'fields') return [...value.entries].map(([name, inner]) => [name, plain(inner)])
  return value.kind === 'text' ? value.text : { word: value.text }
}
