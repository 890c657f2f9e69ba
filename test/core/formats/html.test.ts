import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../core/formats/html/index.ts'
import type { Block, Document } from '../../../core/types.ts'

function documentOf(text: string): Document {
  const parsed = parseHtml({ text, charset: 'utf-8', notes: [] })
  if (!parsed.ok) throw new Error(parsed.refusal.detail)
  return parsed.value
}

const blocksOf = (text: string): readonly Block[] => documentOf(text).blocks
const textsOf = (text: string): string[] => blocksOf(text).map((block) => block.text)

describe('lines', () => {
  it.each<readonly [string, readonly string[]]>([
    ['<p>one<p>two', ['one', 'two']],
    ['<ul><li>a<li>b</ul>c', ['a', 'b', 'c']],
    ['</div></p><p>a</li>b</p>', ['ab']],
    ['<div>a<p>b<div>c', ['a', 'b', 'c']],
    ['<b>x</b><i>y</i>', ['xy']],
    ['<span>a</span> <span>b</span>', ['a b']],
    ['<p>a <b> b</b>\n c', ['a b c']],
    ['<p>a<br>b', ['a\nb']],
    ['<p><b>Headline</b><br>text', ['Headline', 'text']],
    ['<p><a href=x>Menu</a><br><a href=y>More</a>', ['Menu', 'More']],
    ['<p>text <b>bold</b><br>more', ['text bold\nmore']],
    ['<p>ends.<span class="id br"></span>Begins', ['ends.\nBegins']],
    ['<p>one<br> <br>two<br>&nbsp;<br />three', ['one', 'two', 'three']],
    ['<table><tr><td>menu<td>one<br><br>two</table>', ['menu', 'one', 'two']],
    ['<table><tr><td>a<td>b<tr><td>c<br><br>c<td>d</table>', ['a', 'b', 'c\n\nc', 'd']],
    ['<p>The crew&acirc;&euro;&trade;s &acirc;&euro;&oelig;log&acirc;&euro;&#157;', ['The crew’s “log”']],
    ['<p>caf&eacute;&acirc;&euro;&trade;s &acirc;&euro;&oelig;log&acirc;&euro;&#157;', ['café’s “log”']],
    ['<p>&acirc;&euro; and &acirc;&euro;&trade;, twice', ['â€ and â€™, twice']],
    [
      '<p>Mojibake: &acirc;&euro;&trade; &acirc;&euro;&trade; &acirc;&euro;&trade;',
      ['Mojibake: â€™ â€™ â€™'],
    ],
    ['<p>Fish &amp; chips&nbsp;&#8212; &#x41;&notin;', ['Fish & chips\u00a0— A∉']],
    ['a<script>x</script><style>y</style><template><p>z</template><noscript>w</noscript>b', ['ab']],
    ['<p>a<!-- b -->c</p>', ['ac']],
    ['<p>橋を開く。\n工事は三年。', ['橋を開く。工事は三年。']],
    ['<p>橋を開く。 工事は\nthree years', ['橋を開く。 工事は three years']],
    ['<p>다리를\n연다', ['다리를 연다']],
    ['<pre><span class="lineno">1 </span>a\n<span class="lineno">2 </span>  b</pre>', ['a\n  b']],
    ['<p>a<![CDATA[ b >c <i>d</i> ]]></p>', ['ac d ]]>']],
    ['<body><![CDATA[\n<div></div><p>never closed</p>', ['never closed']],
  ])('%s', (html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })

  it('are paragraphs where breaks part them, with their marks, their markers and their places', () => {
    const source = '<ol><li>A <b>bold one<br>\n<br>two</b> <a href=x>link</a><br><br><br>three</ol>'
    const blocks = blocksOf(source)
    expect(blocks).toMatchObject([
      { kind: 'list-item', ordinal: 1, text: 'A bold one', markup: { linkChars: 0 } },
      { kind: 'paragraph', text: 'two link', markup: { linkChars: 4 } },
      { kind: 'paragraph', text: 'three', markup: { linkChars: 0 } },
    ])
    expect(blocks[1]?.runs).toEqual([
      { text: 'two', marks: ['strong'] },
      { text: ' ' },
      { text: 'link', href: 'x' },
    ])
    expect(blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      'A <b>bold one',
      'two</b> <a href=x>link',
      'three',
    ])
  })

  it('are paragraphs where each is a sentence, and not where they are verses or an address', () => {
    const sentences = [
      'The ferry will land at the northern pier until the spring.',
      'Buses go round by the moor, the county says.',
      'For passengers',
      'Tickets stay valid on both of the lines, as they were last winter.',
    ]
    expect(textsOf(`<p>${sentences.join('<br>')}`)).toEqual(sentences)
    const verses = 'The ferry lands.<br>The gulls are loud.<br>I wait.'
    const address = 'Please send what you have found to this address.<br>Harbour Office<br>1 Quay Street'
    for (const together of [verses, address])
      expect(textsOf(`<p>${together}`)).toEqual([together.replaceAll('<br>', '\n')])
  })

  it('leave what an element in them hides beside them', () => {
    const source =
      '<p>The <b>old <span style="display:none">secret<br><i>words</i></span> harbour</b> is<br>shut for all of the winter.'
    const [shown, hidden, ...more] = blocksOf(`${source}<p>${'More of it. '.repeat(9)}`)
    expect(shown?.text).toBe('The old harbour is\nshut for all of the winter.')
    expect(shown?.runs.map(({ text }) => text).join('')).toBe(shown?.text)
    expect(hidden).toMatchObject({ text: 'secret\nwords', markup: { element: { hidden: true } } })
    expect(source.slice(hidden?.span.start, hidden?.span.end)).toBe('secret<br><i>words')
    expect(more).toHaveLength(1)
    expect(textsOf(`<p>The <span hidden>harbour</span> is <span hidden>shut</span>.`)).toEqual([
      'The harbour is shut.',
    ])
  })

  it('have nothing at their ends where what they hide stood, and hide no white space', () => {
    const words = 'Real text of this line <b>and more</b> of it and more'
    for (const text of [
      `<p><span hidden>x</span><br>${words}`,
      `<p>${words}<i> <br></i><span hidden>x</span>`,
      `<p>${words}<i>&nbsp;</i><span hidden>x</span>`,
      `<p>${words} <span hidden>&nbsp;</span><b hidden>x</b>`,
    ]) {
      const [shown, ...hidden] = blocksOf(text)
      expect(shown?.text).toBe('Real text of this line and more of it and more')
      expect(shown?.runs.map((run) => run.text).join('')).toBe(shown?.text)
      expect(hidden.map((block) => block.text.trim())).toEqual(['x'])
    }
  })

  it('below a heading that nobody ended are no headings', () => {
    const kindsOf = (text: string) => blocksOf(text).map(({ kind, text }) => `${kind} ${text}`)
    for (const text of [
      '<h1>a<p class=byline>b<p>c',
      '<h1><p>a<p>b</p></h1><p>c',
      '<h1>a<p>b</p></h1><p>c</p>',
    ])
      expect(kindsOf(text)).toEqual(['heading a', 'paragraph b', 'paragraph c'])
    expect(kindsOf('<p>a<h1><p>b</p></h1><p>c')).toEqual(['paragraph a', 'heading b', 'paragraph c'])
    const boxed = blocksOf('<section><h1>a<aside class=letter><p>b</p></aside></h1><p>c</section><p>d')
    expect(boxed.map(({ kind, markup }) => `${kind} ${markup?.element.parent?.tag}`)).toEqual([
      'heading section',
      'paragraph aside',
      'paragraph section',
      'paragraph undefined',
    ])
    const claimed = documentOf('<h1>a<p>b<p>c').claims.filter(({ field }) => field === 'title')
    expect(claimed.map(({ value }) => value)).toEqual(['a'])
  })

  it('have a span that begins with their first and ends with their last word', () => {
    const html = '<div>\n <p>First <b>of</b> <a href="/x">all</a></p><ul><li>second <i>item</i></ul></div>'
    for (const { text, span } of blocksOf(html)) {
      const source = html.slice(span.start, span.end)
      const words = text.split(' ')
      expect(source.startsWith(words[0] ?? '-')).toBe(true)
      expect(source.endsWith(words.at(-1) ?? '-')).toBe(true)
    }
  })

  it('of <noscript> are read, with a note, where a browser with scripts has less to show', () => {
    const offered = '<noscript><style>p { color: red }</style><p>The whole post.</p></noscript>'
    const shell = documentOf(`<div>Loading</div>${offered}`)
    expect(shell.blocks.map(({ text }) => text)).toEqual(['Loading', 'The whole post.'])
    expect(shell.notes.map(({ code }) => code)).toEqual(['read-without-scripts'])
    const page = documentOf(`<p>A page that shows its text to everybody.</p>${offered}`)
    expect(page.blocks).toHaveLength(1)
    expect(page.notes).toEqual([])
  })

  it('that only JSON-LD states are read, with a note, unless the page shows them or is not free', () => {
    const words = Array.from({ length: 120 }, (_, i) => `word${i}`)
    const body = `${words.slice(0, 60).join(' ')}\n${words.slice(60).join(' ')}`
    const page = (facts: object, shown: string): Document =>
      documentOf(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: body, ...facts })}</script>` +
          `<body><p>Menu</p>${shown}</body>`,
      )
    const embedded = page({}, '')
    expect(embedded.blocks.map(({ text }) => text)).toEqual(['Menu', ...body.split('\n')])
    expect(embedded.notes.map(({ code }) => code)).toEqual(['body-from-json-ld'])
    const { start, end } = embedded.blocks[1]?.span ?? { start: 0, end: 0 }
    expect(embedded.text.slice(start, end)).toContain(words[0])
    expect(page({}, `<p>${body}</p>`).notes).toEqual([])
    expect(page({ isAccessibleForFree: false }, '').blocks).toHaveLength(1)
    const marked = page({ articleBody: `<p>${body.replace('\n', '</p><p>')}</p>` }, '')
    expect(marked.blocks).toHaveLength(3)
  })

  it('say what hides them', () => {
    const hidden = blocksOf(
      '<p hidden>a<p style="display: none">b<div style="visibility:hidden"><p>c</div><p>d',
    )
    expect(hidden.map(({ markup }) => markup?.element.hidden)).toEqual([true, true, true, false])
  })
})

describe('runs', () => {
  it('carry marks, links and readings', () => {
    const [block] = blocksOf(
      '<p>a <b>b<i>c</i></b> <a href="/d">d</a> <ruby>漢<rp>(</rp><rt>かん</rt></ruby>字',
    )
    expect(block?.runs.map(({ text }) => text).join('')).toBe(block?.text)
    expect(block?.runs[1]).toEqual({ text: 'b', marks: ['strong'] })
    expect(block?.runs[2]?.marks).toEqual(['strong', 'emphasis'])
    expect(block?.runs.find(({ ruby }) => ruby === 'かん')?.text).toBe('漢')
    expect(block?.runs.find(({ href }) => href === '/d')?.text.trim()).toBe('d')
  })

  it('have no space at their ends that stands between marks', () => {
    const [block] = blocksOf('<p>mc<sup>2 </sup>were <b>two <i>a</i> b</b> <a href=/c>c</a> d')
    expect(block?.runs.map(({ text }) => text)).toEqual([
      'mc',
      '2',
      ' were ',
      'two ',
      'a',
      ' b',
      ' ',
      'c',
      ' d',
    ])
  })
})

describe('lists, quotes and tables', () => {
  it('number items from start and value', () => {
    const items = blocksOf('<ol start=4><li>a<li value=9>b<li>c</ol><ul><li>d<ul><li>e</ul></ul>')
    expect(items.map(({ ordinal, level }) => [ordinal, level])).toEqual([
      [4, 1],
      [9, 1],
      [10, 1],
      [null, 1],
      [null, 2],
    ])
  })

  it('count the quotes around a line', () => {
    expect(
      blocksOf('<p>a<blockquote>b<blockquote>c</blockquote></blockquote>d').map(({ quote }) => quote),
    ).toEqual([0, 1, 2, 0])
  })

  it('keep the cells of data and dissolve those of layout', () => {
    const data = blocksOf('<table><tr><th>a<th>b<tr><td>c<td>d</table>')
    expect(data.map(({ kind, cell }) => [kind, cell?.row, cell?.column, cell?.header])).toEqual([
      ['cell', 0, 0, true],
      ['cell', 0, 1, true],
      ['cell', 1, 0, false],
      ['cell', 1, 1, false],
    ])
    const nested = blocksOf(
      '<table><tr><td>menu<td><table><tr><td>1<td>2<tr><td>3<td>4</table><tr><td>x</table>',
    )
    expect(nested.map(({ kind }) => kind)).toEqual(['paragraph', 'cell', 'cell', 'cell', 'cell', 'paragraph'])
  })

  it('keep their columns beside cells that reach down', () => {
    const cells = blocksOf(
      '<table><tr><td rowspan=2>a<td>b<td rowspan=3>c<tr><td>d<tr><td colspan=2>e<tr><td>f<td>g</table>',
    )
    expect(cells.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 0, 2],
      ['d', 1, 1],
      ['e', 2, 0],
      ['f', 3, 0],
      ['g', 3, 1],
    ])
  })

  it('keep the white space of code', () => {
    const [code] = blocksOf('<pre class="language-js">\n\nif (a) {\r\n  b()\r\n}\n</pre>')
    expect([code?.kind, code?.text, code?.codeLanguage]).toEqual(['code', 'if (a) {\n  b()\n}', 'js'])
  })
})

describe('a formula', () => {
  const mathml = '<math><semantics><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>'
  const written = `${mathml}<annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>`

  it.each([
    ['the annotation', `<p>So ${written} holds.`, 'So E=mc^2 holds.'],
    [
      'the text that stands for it',
      '<p>Half: <math alttext="\\frac12"><mn>1</mn><mn>2</mn></math>.',
      'Half: \\frac12.',
    ],
    [
      'fractions, roots and powers, where nothing else is',
      '<p>So <math><mi>T</mi><mo>=</mo><mn>2</mn><msqrt><mfrac><mi>l</mi><mrow><mi>g</mi><mo>+</mo><mn>1</mn></mrow></mfrac></msqrt><msup><mi>x</mi><mn>12</mn></msup><msubsup><mi>a</mi><mi>i</mi><mo>′</mo></msubsup><mroot><mi>y</mi><mn>3</mn></mroot></math>.',
      'So T=2√(l/(g+1))x^12a_i′3√y.',
    ],
    ['its letters, where nothing else is', '<p>So <math><mi>x</mi> <mo>=</mo> <mn>2</mn></math>.', 'So x=2.'],
    [
      'KaTeX, which shows it twice',
      `<p>So <span class="katex"><span class="katex-mathml">${written}</span><span class="katex-html" aria-hidden="true"><span>E</span><span>=m</span></span></span> holds.`,
      'So E=mc^2 holds.',
    ],
    [
      'KaTeX without MathML',
      '<p>So <span class="katex"><span class="katex-html" aria-hidden="true"><span>x</span></span></span> holds.',
      'So x holds.',
    ],
    [
      'MathJax, drawn',
      '<p>So <mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi>y</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>y</mi></math></mjx-assistive-mml></mjx-container> holds.',
      'So y holds.',
    ],
    [
      'MathJax, to be drawn',
      '<p>So <span class="MathJax_Preview">[x]</span><script type="math/tex">x^2</script> holds.',
      'So x^2 holds.',
    ],
    [
      'MathJax, drawn and kept as a script',
      '<p>So <span class="MathJax"><nobr>x2</nobr></span><script type="math/tex">x^2</script> holds.',
      'So x2 holds.',
    ],
    [
      'a picture beside hidden MathML',
      `<p>So <span style="display: none">${written}</span><img class="mwe-math-fallback-image-inline" src=/z.svg alt="{\\displaystyle E=mc^2}"> holds.`,
      'So E=mc^2 holds.',
    ],
    ['one that is never closed', '<p>So <math><mi>x</mi><p>It holds.', 'So x\nIt holds.'],
  ])('is read from %s', (_, html, text) => {
    expect(textsOf(html).join('\n')).toBe(text)
  })
})

describe('pictures', () => {
  it('join their caption and credit', () => {
    const figures = blocksOf(
      '<figure><img src="data:x" data-src="/a.jpg" alt="A dog"><figcaption>The dog. <p class=credit>Photo by Jo</figcaption></figure>',
    )
    expect(figures.map(({ figure }) => figure)).toEqual([
      { src: '/a.jpg', alt: 'A dog', caption: 'The dog.', credit: 'Photo by Jo' },
    ])
  })

  it('are not all that a figure may show: whose words a quotation is stays a line', () => {
    const said = '<blockquote>It held.</blockquote><figcaption>Ann Roe, pilot</figcaption>'
    expect(blocksOf(`<figure>${said}</figure>`).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: It held.',
      'paragraph: Ann Roe, pilot',
    ])
    expect(blocksOf(`<figure><img src=/a.jpg>${said}</figure>`).at(-1)?.figure?.caption).toBe(
      'Ann Roe, pilot',
    )
  })

  it.each<readonly [string, string]>([
    ['<p>a<img src="data:image/gif;base64,x" data-lazy-src=/b.jpg>', '/b.jpg'],
    ['<img srcset="/c.jpg 1x, /d.jpg 2x"><p>a', '/c.jpg'],
    ['<img src=/first.jpg><p>a', '/first.jpg'],
    ['<p>a<img src=/img/placeholder.gif srcset="/s.jpg 320w, /l.jpg 1280w">', '/l.jpg'],
    ['<p>a<img src="data:x" data-lazy-srcset="/s.jpg 320w,/l.jpg 1280w">', '/l.jpg'],
    ['<picture><source srcset="/s.webp 400w, /l.webp 1600w"><img src="data:x"></picture><p>a', '/l.webp'],
    ['<figure><noscript><img src=/n.jpg></noscript><figcaption>a</figcaption></figure>', '/n.jpg'],
    ['<p>a<img src="data:x"><noscript><img src=/n.jpg></noscript>', '/n.jpg'],
    ['<p>a<span><noscript><img src=/n.jpg alt=b></noscript></span>', '/n.jpg'],
    ['<p>a<amp-img src=/amp.jpg></amp-img>', '/amp.jpg'],
    ['<p>a<noscript><img src=/counts.gif></noscript><img src=/a.jpg>', '/a.jpg'],
    ['<p>a<img src=/a.jpg><noscript><img src=/n.jpg></noscript>', '/a.jpg'],
  ])('are found in %s', (html, src) => {
    expect(blocksOf(html).flatMap(({ figure }) => (figure === undefined ? [] : [figure.src]))).toEqual([src])
  })

  it('are characters where they are emoji', () => {
    expect(textsOf('<p>Hi <img class=emoji src=/x.png alt="😀">!')).toEqual(['Hi 😀!'])
  })

  it('join their caption where elements are only called so', () => {
    const html =
      '<div class="wp-caption"><img src=a><p class="wp-caption-text">A dog. (Photo by Jo)</p></div><p class="wp-caption-text">b'
    expect(blocksOf(html).map(({ text, figure }) => [text, figure?.caption])).toEqual([
      ['A dog. (Photo by Jo)', 'A dog. (Photo by Jo)'],
      ['b', undefined],
    ])
  })

  it('keep each its own caption when nested', () => {
    const html =
      '<figure><figure><img src=a><figcaption>A</figcaption></figure><img src=b><figcaption>B</figcaption></figure>'
    expect(blocksOf(html).map(({ figure }) => [figure?.src, figure?.caption])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ])
  })
})

describe('what other sites show there', () => {
  const embedsIn = (html: string) => blocksOf(html).flatMap(({ figure }) => figure?.embed ?? [])

  it.each([
    ['https://www.youtube.com/embed/abcdefghijk?rel=0', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['//www.youtube-nocookie.com/embed/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://player.vimeo.com/video/123?h=1', 'https://vimeo.com/123'],
    ['https://www.dailymotion.com/embed/video/x7abc', 'https://www.dailymotion.com/video/x7abc'],
    [
      'https://www.facebook.com/plugins/video.php?height=1&href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1&t=0',
      'https://www.facebook.com/a/videos/1',
    ],
    ['https://platform.twitter.com/embed/Tweet.html?dnt=false&id=12', 'https://twitter.com/i/status/12'],
    ['https://www.instagram.com/reel/Ab_c/embed/captioned/', 'https://www.instagram.com/reel/Ab_c/'],
    ['https://www.tiktok.com/embed/v2/7123', 'https://www.tiktok.com/embed/v2/7123'],
    [
      'https://embed.bsky.app/embed/did:plc:ab/app.bsky.feed.post/3k?id=1',
      'https://bsky.app/profile/did:plc:ab/post/3k',
    ],
    ['https://social.example/@ines/112/embed', 'https://social.example/@ines/112'],
    [
      'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=1',
      'https://soundcloud.com/a/b',
    ],
  ])('is linked: %s', (src, link) => {
    expect(embedsIn(`<p>a<iframe src="${src.replaceAll('&', '&amp;')}"></iframe><p>b`)).toEqual([link])
    expect(embedsIn(`<p>a<iframe src="about:blank" data-src="${src}"></iframe><p>b`)).toEqual([link])
  })

  it.each([
    'https://ads.example/frame?u=https://www.youtube.com/embed/abcdefghijk',
    'https://www.googletagmanager.com/ns.html?id=GTM-1',
    'https://www.google.com/maps/embed?pb=1',
    'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fa.example',
    'https://www.facebook.com/plugins/post.php?href=%E0%A4',
  ])('is left out where it is no post: %s', (src) => {
    expect(embedsIn(`<p>a<iframe src="${src}"></iframe><p>b`)).toEqual([])
  })

  it('is part of its figure, and named by its title', () => {
    const html =
      '<figure><iframe title="A walk" src="https://vimeo.com/1" data-src="https://player.vimeo.com/video/1"></iframe><figcaption>c</figcaption></figure>'
    expect(blocksOf(html).map(({ figure }) => figure)).toEqual([
      { src: null, alt: 'A walk', caption: 'c', credit: '', embed: 'https://vimeo.com/1' },
    ])
  })

  it('is linked once, whether or not its own words do', () => {
    const post = (words: string) =>
      `<blockquote class="tiktok-embed" cite="https://t.example/v/1">${words}</blockquote>`
    expect(embedsIn(post('<p>words</p>'))).toEqual(['https://t.example/v/1'])
    expect(embedsIn(post('<a href="https://t.example/v/1?from=embed">words</a>'))).toEqual([])
    expect(embedsIn('<blockquote cite="https://t.example/v/1">a quote</blockquote>')).toEqual([])
    expect(embedsIn('<div class=fb-post data-href="https://f.example/1"></div>')).toEqual([
      'https://f.example/1',
    ])
  })
})

describe('claims', () => {
  const claimsOf = (html: string): string[] =>
    documentOf(html).claims.map(({ field, value, source }) => `${field} ${source}: ${value}`)

  it.each<readonly [string, string]>([
    ['<meta property=og:title content="T">', 'title open-graph: T'],
    ['<meta name=twitter:title content="T">', 'title twitter: T'],
    ['<meta name=DC.creator content="J">', 'byline dublin-core: J'],
    ['<meta itemprop=datePublished content="2026-01-02">', 'publishedAt microdata: 2026-01-02'],
    ['<time datetime=2026-01-02>x</time>', 'publishedAt html:time: 2026-01-02'],
    ['<time class=updated datetime=2026-01-02>x</time>', 'modifiedAt html:time: 2026-01-02'],
    ['<link rel=canonical href=https://a.example/b>', 'canonicalUrl html:link: https://a.example/b'],
    ['<html lang=de>', 'language html:lang: de'],
  ])('%s', (html, expected) => {
    expect(claimsOf(html)).toContain(expected)
  })

  it.each([
    [
      '{"@graph":[{"@type":"NewsArticle","headline":"T","author":{"@id":"#j"}},{"@id":"#j","@type":"Person","name":"J"}]}',
    ],
    ['[{"@type":"Article","headline":"T","author":[{"name":"J"}]}]'],
    ['/* <![CDATA[ */{"@type":"Article","headline":"T","author":"J",}/* ]]> */'],
    ['<!--\n{"@type":"Article","headline":"T",\n"author":["J",]}\n-->'],
  ])('reads JSON-LD: %s', (json) => {
    const claims = claimsOf(`<script type="application/ld+json">${json}</script>`)
    expect(claims).toContain('title json-ld: T')
    expect(claims).toContain('byline json-ld: J')
  })

  it('resolve against the base', () => {
    expect(documentOf('<base href=/c/><link rel=canonical href=https://a.example/b><p>x').baseUrl).toBe(
      'https://a.example/c/',
    )
  })
})
