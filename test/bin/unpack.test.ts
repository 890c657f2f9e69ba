import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withParagraphs } from '../../bin/wordpress/paragraphs.ts'
import { nameOf } from '../../bin/wordpress/post-page.ts'
import { type Exported, readExport } from '../../bin/wordpress/read-export.ts'
import { cleancopy, scratch } from './run.ts'

const item = (fields: string) => `<item>${fields}</item>`
const post = (title: string, content: string, more = '') =>
  item(`<title><![CDATA[${title}]]></title><link>https://larkfield.example/2025/apples/</link>
    <dc:creator><![CDATA[delia7]]></dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
    <excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>41</wp:post_id>
    <wp:post_date_gmt>2025-05-05 10:00:00</wp:post_date_gmt><wp:post_name>apples</wp:post_name>
    <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
    <category domain="category" nicename="farm"><![CDATA[Farm & field]]></category>
    <category domain="post_tag" nicename="fruit"><![CDATA[fruit]]></category>
    <category domain="post_format" nicename="post-format-aside"><![CDATA[Aside]]></category>${more}`)

function exportOf(...items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Larkfield Journal</title><link>https://larkfield.example</link><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[delia7]]></wp:author_login>
<wp:author_display_name><![CDATA[Delia Marchetti]]></wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`
}

async function postsOf(text: string, size = text.length): Promise<readonly Exported[]> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  return collect(readExport(chunks()))
}

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of all) found.push(one)
  return found
}

const orchard =
  'The orchard behind the school has been picked bare for the first time since 1998 & the children did it.'

describe('a WordPress export', () => {
  it('is the same in pieces of any size', async () => {
    const text = exportOf(post('Apples &amp; pears', `<p>${orchard}</p>`), post('Second', 'x'))
    const whole = await postsOf(text)
    expect(whole).toHaveLength(2)
    expect(whole[0]?.post).toMatchObject({
      id: '41',
      title: 'Apples &amp; pears',
      content: `<p>${orchard}</p>`,
      categories: ['Farm & field'],
      tags: ['fruit'],
    })
    for (const size of [1, 7, 100]) expect(await postsOf(text, size)).toEqual(whole)
  })

  it('is no other feed', async () => {
    expect(
      await postsOf('<rss><channel><title>x</title><item><title>y</title></item></channel></rss>'),
    ).toEqual([])
  })

  it('becomes a page and a sidecar an article, which are cleaned', async () => {
    const folder = scratch()
    const ask = 'We have no owner but you. Please donate today and keep the Journal free to read.'
    const draft = post('Draft', 'x').replace('>publish<', '>draft<')
    const secret = post('Secret', 'x', '<wp:post_password>x</wp:post_password>')
    const picture = post('Picture', '').replace('<wp:post_type>post', '<wp:post_type>attachment')
    const file = join(folder, 'export.xml')
    writeFileSync(file, exportOf(post('Apples come back', `${orchard}\n\n${ask}`), draft, secret, picture))
    const { exit, out } = await cleancopy(['unpack', file, join(folder, 'in')])
    expect({ exit, out }).toEqual({
      exit: 0,
      out: `1 article in ${join(folder, 'in/larkfield-journal')}; left out: 1 draft, 1 protected\n`,
    })
    expect(readdirSync(join(folder, 'in/larkfield-journal'))).toEqual([
      'apples.html',
      'apples.html.meta.json',
    ])
    const sidecar = JSON.parse(
      readFileSync(join(folder, 'in/larkfield-journal/apples.html.meta.json'), 'utf8'),
    )
    expect(sidecar).toEqual({
      publisher: 'Larkfield Journal',
      title: 'Apples come back',
      byline: 'Delia Marchetti',
      published: '2025-05-05T10:00:00Z',
      'source-url': 'https://larkfield.example/2025/apples/',
      language: 'en-GB',
    })
    const cleaned = await cleancopy(['clean', join(folder, 'in')])
    expect(JSON.parse(cleaned.out)).toMatchObject({
      title: 'Apples come back',
      byline: 'Delia Marchetti',
      publishedAt: '2025-05-05T10:00:00Z',
      text: orchard,
      removed: [{ kind: 'appeal' }],
    })
  })

  it('is not taken for an article, and what is none is not taken for an export', async () => {
    const folder = scratch()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'export.xml'), exportOf(post('One', 'x')))
    writeFileSync(join(folder, 'page.html'), '<p>x</p>')
    const refused = await cleancopy(['clean', join(folder, 'export.xml')])
    expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('"cleancopy unpack"') })
    const none = await cleancopy(['unpack', join(folder, 'page.html'), folder])
    expect(none).toMatchObject({ exit: 1, err: expect.stringContaining('is no WordPress export') })
    expect(await cleancopy(['unpack', join(folder, 'gone.xml'), folder])).toMatchObject({ exit: 2 })
  })
})

it('writes types of a site\u2019s own where they are named, and says what it left', async () => {
  const folder = scratch()
  const file = join(folder, 'export.xml')
  writeFileSync(file, exportOf(post('One', orchard).replace('<wp:post_type>post', '<wp:post_type>news')))
  const usual = await cleancopy(['unpack', file, join(folder, 'a')])
  expect(usual.out).toBe(`0 articles in ${join(folder, 'a')}; left out: 1 of type news\n`)
  const named = await cleancopy(['unpack', file, join(folder, 'b'), '--types', 'news'])
  expect(named.out).toBe(`1 article in ${join(folder, 'b/larkfield-journal')}\n`)
})

describe('a file name', () => {
  const named = (slug: string, title = '', id = '7') => {
    const none = {
      type: '',
      status: '',
      password: '',
      content: '',
      excerpt: '',
      link: '',
      creator: '',
      dateGmt: '',
    }
    return { ...none, id, title, slug, categories: [], tags: [] }
  }

  it('is the slug, decoded, and never a path', () => {
    expect(nameOf(named('%e6%a9%8b'), new Set())).toBe('橋')
    expect(nameOf(named('../../etc/passwd'), new Set())).toBe('etc-passwd')
    expect(nameOf(named('', 'A “title”: here'), new Set())).toBe('a-title-here')
    expect(nameOf(named('', '???'), new Set())).toBe('post')
  })

  it('is short enough for a file system, in whole letters', () => {
    expect(nameOf(named('', 'a'.repeat(300)), new Set())).toBe('a'.repeat(200))
    expect(nameOf(named('', '橋'.repeat(300)), new Set())).toBe('橋'.repeat(66))
  })

  it('is told apart by the number where two are the same', () => {
    const taken = new Set<string>()
    expect([nameOf(named('a'), taken), nameOf(named('A', '', '8'), taken)]).toEqual(['a', 'a-8'])
  })
})

describe('paragraphs of older posts', () => {
  it.each([
    ['one\ntwo\r\n\r\nthree', '<p>one<br>\ntwo</p>\n<p>three</p>'],
    ['<h2>Head</h2>\n\ntext\n\n<ul><li>a</li></ul>', '<h2>Head</h2>\n<p>text</p>\n<ul><li>a</li></ul>'],
    ['a\n\n<pre>x\n\ny</pre>\n\nb', '<p>a</p>\n<pre>x\n\ny</pre>\n<p>b</p>'],
    ['<p>has them</p>\n\n<p>throughout</p>', '<p>has them</p>\n<p>throughout</p>'],
    ['one\n\n<p style="a">* * *</p>\n\ntwo', '<p>one</p>\n<p style="a">* * *</p>\n<p>two</p>'],
    ['[vc_row][vc_column width="1/2"]one[/vc_column][/vc_row] [sic]', '<p>one</p>\n<p>[sic]</p>'],
    [
      '[caption id="a" width="3"]<img src="p.jpg" /> A quay[/caption]',
      '<figure><img src="p.jpg" /><figcaption> A quay</figcaption></figure>',
    ],
    ['[embed]https://v.example/1[/embed]', '<p><a href="https://v.example/1">https://v.example/1</a></p>'],
    ['a [gallery ids="1,2"] b', '<p>a  b</p>'],
    ['see [1] and [sic]', '<p>see [1] and [sic]</p>'],
  ])('%j', (content, html) => {
    expect(withParagraphs(content)).toBe(html)
  })
})
