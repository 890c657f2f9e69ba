import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { tidy } from '../../../core/normalise/white-space.ts'
import { markdown, renderMarkdownBody } from '../../../core/render/markdown.ts'
import fc from '../../fast-check.ts'
import { blocks } from './arbitrary.ts'
import { cell, item, marked, paragraph, publication } from './publication.ts'

const frame = { id: 'a', url: null }

describe('markdown', () => {
  it('escapes a number that would begin a list, and no other', () => {
    const lines = ['1. and', '2.5 litres', '3) or', '4.'].map((line) => paragraph(line))
    expect(renderMarkdownBody(lines)).toBe(['1\\. and', '2.5 litres', '3\\) or', '4\\.'].join('\n\n'))
  })

  it('writes a header, headings, marks and links', () => {
    const body = [
      paragraph('Why #1 #', { kind: 'heading', level: 2 }),
      marked(
        { text: 'A ' },
        { text: 'bold ', marks: ['strong'] },
        { text: 'link', href: 'https://e.org/a b' },
        { text: ', *not* this.\nNext' },
      ),
      paragraph('let a = `b`', { kind: 'code', codeLanguage: 'js' }),
    ]
    const metadata = {
      title: { value: 'A: "B"', source: 'upload' },
      byline: { value: 'Jane Doe', source: 'upload' },
      publishedAt: { value: '2024-05-12', source: 'upload' },
      canonicalUrl: { value: 'https://e.org/', source: 'upload' },
    }
    expect(markdown.render(publication(body, metadata), frame)).toBe(
      [
        '---',
        'title: "A: \\"B\\""',
        'byline: "Jane Doe"',
        'date: "2024-05-12"',
        'source: "https://e.org/"',
        '---',
        '',
        '## Why #1 \\#',
        '',
        'A **bold** [link](https://e.org/a%20b), \\*not\\* this.\\',
        'Next',
        '',
        '```js',
        'let a = `b`',
        '```',
        '',
      ].join('\n'),
    )
  })

  it('has no HTML and no picture in its header, for those who read that as Markdown', () => {
    const title = 'A <script src=//e.org/a.js></script> ![x](//e.org/i.png) \\[b]'
    const text = markdown.render(
      publication([paragraph('B.')], { title: { value: title, source: 'upload' } }),
      frame,
    )
    const page = new MarkdownIt({ html: true }).render(text)
    expect(page).not.toMatch(/<script|<img/)
    expect(JSON.parse(text.match(/^title: (.*)$/m)?.[1] ?? '')).toBe(title)
  })

  it('nests lists and keeps neighbours apart', () => {
    const body = [
      item('a', 1),
      item('b', 2),
      item('c', 1),
      item('one', 1, 4),
      item('two', 1, 5),
      item('again', 1, 1),
    ]
    expect(renderMarkdownBody(body)).toBe('- a\n\n  - b\n- c\n\n4) one\n5) two\n\n1. again')
  })

  it('writes tables with and without a head, and quotes', () => {
    const table = [cell('h|1', 0, 0, true), cell('h2', 0, 1, true), cell('a', 1, 0), cell('b\nc', 1, 1)]
    expect(renderMarkdownBody([...table, paragraph('said', { quote: 1 })])).toBe(
      '| h\\|1 | h2 |\n| --- | --- |\n| a | b c |\n\n> said',
    )
    expect(renderMarkdownBody([cell('a', 0, 0)])).toBe('|  |\n| --- |\n| a |')
    expect(renderMarkdownBody([cell('a', 0, 0), cell('b', 0, 1), cell('c', 1, 1)])).toContain(
      '| a | b |\n|  | c |',
    )
  })

  it('fences code that holds fences', () => {
    expect(renderMarkdownBody([paragraph('````\n', { kind: 'code' })])).toBe('`````\n````\n`````')
  })

  it('raises and lowers what Markdown has no marks for, but for the marks of notes', () => {
    const body = [
      marked(
        { text: 'mc', marks: ['strong'] },
        { text: '2', marks: ['superscript'] },
        { text: ' and H' },
        { text: '2', marks: ['strong', 'subscript'] },
        { text: 'O.' },
        { text: '[1]', marks: ['superscript'] },
        { text: ' ' },
        { text: 'a', marks: ['superscript'], href: 'https://e.org/' },
      ),
    ]
    expect(renderMarkdownBody(body)).toBe(
      '**mc**<sup>2</sup> and H<sub>**2**</sub>O.\\[1\\] [<sup>a</sup>](https://e.org/)',
    )
  })

  it('says what a picture shows that has no address', () => {
    const figure = { src: null, alt: 'A [dog]', caption: 'Rex', credit: '' }
    expect(renderMarkdownBody([paragraph('', { kind: 'figure', runs: [], figure })])).toBe(
      'Image: A \\[dog\\] Rex',
    )
  })

  it('links to a picture instead of loading it', () => {
    const figure = { src: 'https://e.org/p.jpg', alt: 'A [dog]', caption: 'Rex', credit: 'Doe' }
    expect(renderMarkdownBody([paragraph('', { kind: 'figure', runs: [], figure })])).toBe(
      '[A \\[dog\\]](https://e.org/p.jpg) Rex Doe',
    )
  })

  it('links to a video that stood there', () => {
    const figure = { src: null, alt: 'A walk', caption: 'c', credit: '', embed: 'https://v.example/1' }
    expect(renderMarkdownBody([paragraph('', { kind: 'figure', runs: [], figure })])).toBe(
      '[A walk](https://v.example/1) c',
    )
  })

  it('reads back as the same words, whatever the text', () => {
    fc.assert(
      fc.property(blocks('paragraph', 'heading', 'list-item', 'cell', 'code'), (untidy) => {
        const body = untidy.map(tidy)
        const expected = words(body.map(({ text }) => text).join('\n'))
        expect(words(textOf(renderMarkdownBody(body)))).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })

  it('opens no image, html or javascript link', () => {
    fc.assert(
      fc.property(blocks('paragraph', 'heading', 'list-item', 'cell', 'code', 'figure'), (body) => {
        const rendered = new MarkdownIt({ html: true }).render(renderMarkdownBody(body))
        expect(rendered).not.toMatch(/<(?:img|script)\b/i)
        expect(rendered).not.toMatch(/href="(?!https?:|mailto:)/i)
      }),
      { numRuns: 200 },
    )
  })
})

/** Everything visible, in order: words and the signs that Markdown could have eaten. */
function words(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, '')
}

function textOf(source: string): string {
  const tokens = new MarkdownIt('default', { html: true }).parse(source, {})
  return tokens
    .flatMap((token) => (token.children ? token.children : [token]))
    .filter(({ type, content }) => type !== 'html_inline' || !/^<\/?su[bp]>$/.test(content))
    .map(({ type, content }) =>
      type === 'softbreak' || type === 'hardbreak' ? '\n' : /_(?:open|close)$/.test(type) ? '' : content,
    )
    .join('')
}
