import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { html, renderHtmlBody } from '../../../core/render/html.ts'
import fc from '../../fast-check.ts'
import { blocks } from './arbitrary.ts'
import { cell, item, marked, paragraph, publication } from './publication.ts'

describe('html', () => {
  it('writes an article with its header', () => {
    const metadata = {
      title: { value: 'A <b>', source: 'json-ld' },
      byline: { value: 'Jane & John', source: 'json-ld' },
      publishedAt: { value: '2024-05-12T10:00:00Z', source: 'json-ld' },
      language: { value: 'en', source: 'html:lang' },
    }
    expect(html.render(publication([paragraph('Text.')], metadata), { id: 'a', url: null })).toBe(
      [
        '<article lang="en">',
        '<header>',
        '<h1 dir="auto">A &lt;b&gt;</h1>',
        '<p class="about"><span class="byline">Jane &amp; John</span> <time datetime="2024-05-12T10:00:00Z">2024-05-12</time></p>',
        '</header>',
        '<p dir="auto">Text.</p>',
        '</article>',
        '',
      ].join('\n'),
    )
  })

  it('does not head the article with its own lead', () => {
    const metadata = { title: { value: 'Text', source: 'lead' } }
    expect(html.render(publication([paragraph('Text.')], metadata), { id: 'a', url: null })).toBe(
      '<article>\n<p dir="auto">Text.</p>\n</article>\n',
    )
  })

  it('writes marks, links, breaks and ruby', () => {
    const block = marked(
      { text: 'a\nb', marks: ['strong', 'emphasis'] },
      { text: 'c', href: 'https://e.org/"x' },
      { text: 'd', href: 'javascript:alert(1)' },
      { text: '漢', ruby: 'かん' },
    )
    expect(renderHtmlBody([block])).toBe(
      '<p dir="auto"><em><strong>a<br>b</strong></em><a href="https://e.org/%22x" rel="nofollow noopener noreferrer">c</a>d' +
        '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>',
    )
  })

  it('nests lists and quotes and writes tables', () => {
    const body = [
      item('a', 1),
      item('b', 2, 3),
      item('c', 1),
      paragraph('q', { quote: 2 }),
      cell('h', 0, 0, true),
      cell('r', 1, 0, true),
      cell('d', 1, 1),
    ]
    expect(renderHtmlBody(body).replaceAll(' dir="auto"', '').replaceAll('\n', '')).toBe(
      '<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>' +
        '<blockquote><blockquote><p>q</p></blockquote></blockquote>' +
        '<table><tr><th scope="col">h</th></tr><tr><th scope="row">r</th><td>d</td></tr></table>',
    )
  })

  it('links to a picture instead of loading it', () => {
    const figure = { src: 'https://e.org/p.jpg', alt: 'A dog', caption: 'Rex', credit: 'Doe' }
    expect(renderHtmlBody([paragraph('', { kind: 'figure', runs: [], figure })])).toBe(
      '<figure><a href="https://e.org/p.jpg" rel="nofollow noopener noreferrer">A dog</a><figcaption dir="auto">Rex Doe</figcaption></figure>',
    )
  })

  it('says what a picture shows that has no address', () => {
    const figure = { src: null, alt: 'A <dog>', caption: '', credit: '' }
    expect(renderHtmlBody([paragraph('', { kind: 'figure', runs: [], figure })])).toBe(
      '<figure>Image: A &lt;dog&gt;</figure>',
    )
  })

  it('links to a video that stood there, by its title or its host', () => {
    const figure = { src: null, alt: '', caption: 'c', credit: '', embed: 'https://www.v.example/1' }
    expect(renderHtmlBody([paragraph('', { kind: 'figure', runs: [], figure })])).toContain('>v.example</a>')
    const unsafe = { ...figure, embed: 'javascript:alert(1)' }
    expect(renderHtmlBody([paragraph('', { kind: 'figure', runs: [], figure: unsafe })])).not.toContain('<a')
  })

  it('opens only known elements with known attributes, closes all, and shows every word', () => {
    const all = blocks('paragraph', 'heading', 'list-item', 'cell', 'code')
    fc.assert(
      fc.property(all, (body) => {
        const seen = inspect(renderHtmlBody(body))
        expect(seen.strays).toEqual([])
        expect(seen.open).toBe(0)
        expect(squash(seen.text)).toBe(squash(body.map(({ text }) => text).join('')))
      }),
      { numRuns: 300 },
    )
  })
})

const ALLOWED =
  /^(?:p|h[2-6]|ul|ol|li|table|tr|t[hd]|blockquote|pre|code|strong|em|sup|sub|del|ins|mark|a|br)(?: (?:dir=auto|start=\d+|scope=(?:col|row)|class=language-[\w+#.-]+|rel=nofollow noopener noreferrer|href=(?:https?:\/\/|mailto:)[^\s"'<>]+))*$/

function inspect(source: string): { strays: string[]; open: number; text: string } {
  const strays: string[] = []
  let open = 0
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')
      if (!ALLOWED.test(tag)) strays.push(tag)
      open++
    },
    onclosetag: (_, implied) => {
      if (implied && _ !== 'br') strays.push(`implied ${_}`)
      open--
    },
    ontext: (data) => {
      text += data
    },
    oncomment: (data) => strays.push(data),
  })
  parser.end(source)
  return { strays, open, text }
}

function squash(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, '')
}
