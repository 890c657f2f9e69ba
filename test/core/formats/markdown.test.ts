import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../core/formats/markdown.ts'
import type { Document } from '../../../core/types.ts'

const read = (text: string) => parseMarkdown({ text, charset: 'utf-8', notes: [] }, undefined)

async function parse(text: string): Promise<Document> {
  const document = await read(text)
  if (!document.ok) throw new Error(document.refusal.detail)
  return document.value
}

describe('Markdown', () => {
  it('reads marks, links, breaks and entities', async () => {
    const {
      blocks: [block],
    } = await parse('A **bold *both*** [link](https://a.b/c) &amp; `x  y` \\*  \nnext')
    expect(block?.text).toBe('A bold both link & x  y *\nnext')
    expect(block?.runs).toContainEqual({ text: 'both', marks: ['strong', 'emphasis'] })
    expect(block?.runs).toContainEqual({ text: 'link', href: 'https://a.b/c' })
    expect(block?.runs.map(({ text }) => text).join('')).toBe(block?.text)
  })

  it('has what a picture within a sentence shows in its place', async () => {
    const { blocks } = await parse('See ![the mill](m.png "t") and ![](n.png) go.\n![below](b.png)')
    expect(blocks.map(({ text, figure }) => figure?.src ?? text)).toEqual([
      'See the mill and  go.',
      'n.png',
      'b.png',
    ])
    expect(blocks[0]?.runs).toContainEqual({ text: 'the mill', href: 'm.png' })
  })

  it('reads headings, quotes, lists, code, tables and pictures', async () => {
    const source =
      '# A\n\n> q\n\n2. x\n   - y\n\n```js\n  z\n```\n\n| h |\n|---|\n| c |\n\n![alt](p.jpg "Caption")'
    expect((await parse(source)).blocks).toMatchObject([
      { kind: 'heading', level: 1, text: 'A' },
      { kind: 'paragraph', quote: 1, text: 'q' },
      { kind: 'list-item', level: 1, ordinal: 2, text: 'x' },
      { kind: 'list-item', level: 2, ordinal: null, text: 'y' },
      { kind: 'code', codeLanguage: 'js', text: '  z' },
      { kind: 'cell', text: 'h', cell: { table: 0, row: 0, column: 0, header: true } },
      { kind: 'cell', text: 'c', cell: { table: 0, row: 1, column: 0, header: false } },
      { kind: 'figure', figure: { src: 'p.jpg', alt: 'alt', caption: 'Caption' } },
    ])
  })

  it('keeps the words of raw HTML and of footnotes, and nothing active', async () => {
    const source =
      'a <b onclick="x">b</b>[^1] [y](javascript:z)\n\n<div>c &lt;<script>d()</script></div>\n\n[^1]: e'
    expect((await parse(source)).blocks.map(({ text }) => text)).toEqual([
      'a b[1] [y](javascript:z)',
      'c <',
      '[1] e',
    ])
    expect(JSON.stringify((await parse(source)).blocks)).not.toContain('href')
  })

  it('points into the source, front matter and all', async () => {
    const source = '---\r\ntitle: T\r\n---\r\nOne\r\ntwo.\r\n\r\nThree.'
    const { blocks } = await parse(source)
    expect(blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual(['One\r\ntwo.', 'Three.'])
  })

  it('parts a paragraph where breaks do, and where each line is a sentence', async () => {
    const sentence = 'The ferry will land at the northern pier until spring.'
    const source = `One *a*<br><br>two\n*b*<br/>\\\nthree\n\n${sentence}\\\nNot **${sentence}**  \n${sentence}\n\nverse  \nand verse`
    const { blocks } = await parse(source)
    expect(blocks.map(({ text }) => text)).toEqual([
      'One a',
      'two b',
      'three',
      sentence,
      `Not ${sentence}`,
      sentence,
      'verse\nand verse',
    ])
    expect(blocks[4]?.runs).toContainEqual({ text: sentence, marks: ['strong'] })
    expect(blocks.slice(2).map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'three',
      `${sentence}\\`,
      `Not **${sentence}**`,
      sentence,
      'verse  \nand verse',
    ])
  })

  it.each([
    ['code', 'Type `ferry\nland` before it lands at the northern pier, as the crew does.'],
    [
      'the title of a link',
      'See [the pier](p.html "The northern\npier") before the ferry lands there in spring.',
    ],
    ['what leads to a link', 'See [the pier](\np.html) before the ferry lands at it again in spring.'],
    ['the name of a link', 'See [the pier][the\npier] before the ferry lands at it again in spring.'],
    ['a tag', 'See <span\nclass="x">the pier</span> before the ferry lands at it again in spring.'],
    ['what a picture shows', 'See ![the\npier](p.png) before the ferry lands at it again in spring.'],
  ])('points at each part where %s goes on in another row', async (_, first) => {
    const sentence = 'The ferry will land at the northern pier until spring.'
    const source = `> ${sentence}\n\n${first}<br>\n${sentence}\\\n**${sentence}**\n\n[the pier]: p.html`
    const { blocks } = await parse(source)
    expect(blocks.slice(1).map(({ span }) => source.slice(span.start, span.end))).toEqual([
      `${first}<br>`,
      `${sentence}\\`,
      `**${sentence}**`,
    ])
  })

  it('turns front matter into claims', async () => {
    const { claims } = await parse(
      '---\ntitle: "1984"\nauthors:\n  - Ann\n  - name: Bob\ndate: 2026-01-02\ntags: [a, b]\nx: y\n---\nText.',
    )
    expect(claims.map(({ field, value }) => [field, value])).toEqual([
      ['title', '1984'],
      ['byline', 'Ann, Bob'],
      ['publishedAt', '2026-01-02'],
      ['tag', 'a'],
      ['tag', 'b'],
    ])
  })

  it.each([
    ['broken-front-matter', '---\ntitle: "x\n---\nText.'],
    ['broken-front-matter', `---\na: ${'['.repeat(20_000)}\n---\nText.`],
    [
      'broken-front-matter',
      '---\na: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n---\nText.',
    ],
    ['broken-front-matter', '---\ntitle: Rain\nauthor: Ann\n\nText.'],
    ['broken-front-matter', '---\ndate: 2026-01-02\n\nText.'],
    ['too-deep', `${'>'.repeat(100_000)} a`],
  ])('refuses as %s', async (code, source) => {
    expect(await read(source)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('leaves a thematic break above a text alone', async () => {
    const document = await read('---\nNote: it rained.\nThen it stopped.\n')
    expect(document).toMatchObject({ ok: true, value: { claims: [] } })
  })

  it('names the line that is broken', async () => {
    const document = await read('---\ntitle: A\nbad: [\n---\nText.')
    expect(document).toMatchObject({ ok: false, refusal: { detail: expect.stringMatching(/line [34]/) } })
  })

  it('leaves a rule at the top to the text', async () => {
    expect((await parse('---\n\nNo fields here\n\n---\nMore.')).blocks.map(({ text }) => text)).toEqual([
      'No fields here',
      'More.',
    ])
  })
})
