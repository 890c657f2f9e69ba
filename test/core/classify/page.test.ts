import { describe, expect, it } from 'vitest'
import { type CleanCopy, clean } from '../../../core/index.ts'
import { reporting, styles } from './wordings.ts'

const paragraphs = [
  'The council voted on Tuesday to rebuild the harbour wall, which two storms had broken within a single winter, and to pay for it from the reserve.',
  'Engineers told the meeting that the old stones had shifted by almost a metre since the last survey, and that every further storm would move them again.',
  '“We cannot wait for another winter,” said the harbour master, Ines Dahl, who has watched the water rise over the quay eleven times in three years.',
  'The work is to begin in April and to take seven months, during which the ferries will land at the northern pier, a mile from the railway station.',
  'Opponents of the plan argued that the money would be missed by the schools, whose roofs have been waiting for repairs since the spring of last year.',
  'The mayor answered that both could be done, as the county had promised to cover a third of the costs if the plans were ready before the summer.',
]
const prose = paragraphs.map((text) => `<p>${text}</p>`)

const more = reporting.map((text) => `<p>${text}</p>`)

function page(inside: readonly string[], head = ''): string {
  return `<!doctype html><html><head><title>Harbour wall to be rebuilt</title>${head}</head><body><main><article><h1>Harbour wall to be rebuilt</h1>${inside.join('\n')}</article></main></body></html>`
}

async function cleaned(html: string): Promise<CleanCopy> {
  const outcome = await clean(html, { contentType: 'text/html' })
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value
}

async function refusalOf(html: string): Promise<string> {
  const outcome = await clean(html, { contentType: 'text/html' })
  return outcome.ok ? 'cleaned' : outcome.refusal.code
}

describe('boxes inside an article', () => {
  it.each([
    [
      'newsletter-signup',
      'The morning brief brings you what matters before breakfast, every day.',
      'newsletter',
    ],
    ['donation-box', 'Readers like you keep our reporters on the harbour and in the council.', 'appeal'],
    ['related-posts', 'Storm warnings for the coast as the spring tide nears', 'related'],
  ])('named %s go', async (name, text, kind) => {
    const box = `<div class="${name}"><p>${text}</p></div>`
    const copy = await cleaned(page([...prose.slice(0, 3), box, ...prose.slice(3)]))
    expect(copy.text).not.toContain(text)
    expect(copy.removed.find((removal) => removal.text.includes(text))?.kind).toBe(kind)
    for (const paragraph of paragraphs) expect(copy.text).toContain(paragraph)
  })

  it.each(['newsletter', 'donation-story', 'related-content'])(
    'named %s stay around most of the page',
    async (name) => {
      const copy = await cleaned(page([`<div class="${name}">`, ...prose, '</div>']))
      for (const paragraph of paragraphs) expect(copy.text).toContain(paragraph)
    },
  )
})

describe('a link that comes again and again', () => {
  it('is a button, and goes', async () => {
    const link = '<p><a href="/harbour">See the harbour plan</a></p>'
    const often = await cleaned(page(prose.flatMap((paragraph) => [paragraph, link])))
    expect(often.text).not.toContain('See the harbour plan')
    for (const paragraph of paragraphs) expect(often.text).toContain(paragraph)
    expect(often.removed.some(({ text }) => text.includes('See the harbour plan'))).toBe(true)
  })
})

describe('an appeal that became paragraphs', () => {
  const styled = styles.map(({ name, lines }) => [name, lines] as const)

  it.each(styled)('of a %s goes where nothing but paragraphs is there', async (_, lines) => {
    const copy = await cleaned(page([...prose, ...more, ...lines.map((line) => `<p>${line}</p>`)]))
    for (const line of lines) expect(copy.text).not.toContain(line)
    for (const paragraph of [...paragraphs, ...reporting]) expect(copy.text).toContain(paragraph)
  })

  it('goes out of the article of a page with all that stands around one', async () => {
    const [style] = styles
    const around = `<nav>${Array.from({ length: 40 }, (_, n) => `<a href="/${n}">Section ${n} of the paper</a>`).join('')}</nav>`
    const html = page([...prose, ...more, ...(style?.lines ?? []).map((line) => `<p>${line}</p>`)])
    const copy = await cleaned(html.replace('<body>', `<body>${around}`))
    for (const line of style?.lines ?? []) expect(copy.text).not.toContain(line)
    for (const paragraph of paragraphs) expect(copy.text).toContain(paragraph)
  })

  it('and so does the title of a page that has no heading', async () => {
    const copy = await cleaned(
      `<html><body><p class="title">Harbour wall to be rebuilt</p>${[...prose, ...more].join('\n')}</body></html>`,
    )
    expect(copy.title).toBe('Harbour wall to be rebuilt')
    expect(copy.text.startsWith(paragraphs[0] ?? '')).toBe(true)
  })

  it.each(['<h1>Harbour wall to be rebuilt</h1>', '<p>Harbour wall to be rebuilt</p>'])(
    'and neither the deck nor a heading below the title goes with it: %s',
    async (title) => {
      const deck = '<p>Quay shut for nine weeks while divers work</p><h2>After three winters</h2>'
      const copy = await cleaned(`<html><body>${[title, deck, ...prose, ...more].join('\n')}</body></html>`)
      expect(copy.title).toBe('Harbour wall to be rebuilt')
      expect(copy.text).toContain('Quay shut for nine weeks while divers work')
      expect(copy.text).toContain('After three winters')
    },
  )

  it('leaves pictures with their captions, tables and code', async () => {
    const inside =
      '<figure><img src="https://x.example/a.jpg" alt=""><figcaption>Photo: Ada Reyes</figcaption></figure><pre>subscribe(reader)</pre>'
    const copy = await cleaned(page([...prose, inside, ...more]))
    expect(copy.text).toContain('subscribe(reader)')
    expect(copy.removed.find(({ text }) => text.includes('Ada Reyes'))?.reason).toContain(
      'kept with the picture',
    )
  })
})

describe('a text that stands twice', () => {
  it('is kept once, in the place where it stood first', async () => {
    const copy = await cleaned(
      page([`<div class="wide">`, ...prose, '</div><div class="narrow">', ...prose, '</div>']),
    )
    for (const paragraph of paragraphs) expect(copy.text.split(paragraph)).toHaveLength(2)
    expect(copy.removed.map(({ text }) => text).join(' ')).toContain(paragraphs[0])
  })

  it('goes where it is its source in Markdown', async () => {
    const source = ['# Harbour wall to be rebuilt', ...paragraphs, '## What follows', ...reporting].join(
      '\n\n',
    )
    const copy = await cleaned(page([...prose, ...more, `<pre class="raw-markdown">${source}</pre>`]))
    for (const paragraph of paragraphs) expect(copy.text.split(paragraph)).toHaveLength(2)
    expect(copy.text).not.toContain('# Harbour wall')
  })

  it('stays where a list says the same of many things', async () => {
    const note =
      'It is closed while the wall is rebuilt, and tickets that were bought for it are good at every other pier until the end of the year.'
    const piers = ['Northern pier', 'Old ferry pier', 'Customs pier'].map(
      (name) => `<li class="pier"><div><h3>${name}</h3><p>${note}</p></div></li>`,
    )
    const copy = await cleaned(page([...prose, ...more, '<ul class="piers">', ...piers, '</ul>']))
    expect(copy.text.split(note)).toHaveLength(4)
  })

  it('stays where it is a refrain', async () => {
    const verses = [prose[0], prose[1], prose[0], prose[2], prose[0], prose[3]].map(String)
    const copy = await cleaned(page(verses))
    expect(copy.text.split(paragraphs[0] ?? '')).toHaveLength(4)
  })
})

describe('a notice', () => {
  it('stays in the article, and goes with the footer of the site', async () => {
    const correction =
      'Correction: An earlier version of this article gave the wrong month for the start of the work.'
    const footer =
      '<footer class="site-footer"><div class="footer-links"><a href="/about">About</a> <a href="/terms">Terms</a></div><p class="footer-license">Site design © 2026 Harbour News; content licensed under a Creative Commons licence.</p></footer>'
    const html = page([...prose, ...more, `<p>${correction}</p>`]).replace('</body>', `${footer}</body>`)
    const copy = await cleaned(html)
    expect(copy.text).toContain(correction)
    expect(copy.text).not.toContain('Site design')
  })
})

describe('what stands above the text', () => {
  it('is a byline', async () => {
    const copy = await cleaned(
      page(
        ['<p class="byline">By Kaia Templeman</p>', ...prose],
        '<meta name="author" content="Kaia Templeman">',
      ),
    )
    expect(copy.text).not.toContain('Kaia Templeman')
    expect(copy.byline).toBe('Kaia Templeman')
  })

  it('is the title once', async () => {
    const copy = await cleaned(page(prose))
    expect(copy.title).toBe('Harbour wall to be rebuilt')
    expect(copy.text.startsWith(paragraphs[0] ?? '-')).toBe(true)
  })
})

describe('what stands beside lines of an article', () => {
  it('goes where it numbers the lines of code, and stays where it is code', async () => {
    const listing = (names: string) =>
      `<table><tr><td class="${names}"><pre>1\n2</pre></td><td class="code"><pre>let a\n  b()</pre></td></tr></table>`
    const numbered = await cleaned(page([...prose.slice(0, 4), listing('linenos'), ...prose.slice(4)]))
    expect(numbered.text).toContain('let a\n  b()')
    expect(numbered.text).not.toContain('1\n2')
    expect(numbered.removed.some(({ text }) => text === '1\n2')).toBe(true)
    const plain = await cleaned(page([...prose.slice(0, 4), listing('result'), ...prose.slice(4)]))
    expect(plain.text).toContain('1\n2')
  })

  it('stays where it says whose words a quote holds', async () => {
    const quote =
      '<blockquote><p>Nobody was late in this town. The clock was.</p><footer>Ines Holm</footer></blockquote>'
    const copy = await cleaned(page([...prose.slice(0, 4), quote, ...prose.slice(4)]))
    expect(copy.text).toContain('The clock was.\n\nInes Holm')
  })

  it('stays where it is a post of another site, whose writer is not the article’s', async () => {
    const post =
      '<blockquote class="x-embed"><p>Seen.</p>Posted by Ole Holm on <a href="https://x.example/1">2 May 2019</a></blockquote>'
    const copy = await cleaned(page([...prose.slice(0, 4), post, ...prose.slice(4)]))
    expect(copy.text).toContain('Posted by Ole Holm on 2 May 2019')
    expect([copy.byline, copy.publishedAt]).toEqual([null, null])
  })
})

describe('small pages', () => {
  it.each([
    ['a fragment of two paragraphs', prose.slice(0, 2).join('\n'), 2],
    ['a page written by hand', `<html><body><h2>Harbour</h2>${prose.join('')}</body></html>`, 6],
    ['marks at its root', `<b>Note:</b> <i>${paragraphs[0]}</i>${prose[1]}`, 2],
  ])('survive: %s', async (_, html, count) => {
    const { text } = await cleaned(html)
    for (const paragraph of paragraphs.slice(0, count)) expect(text).toContain(paragraph)
  })
})

describe('pages that are no articles', () => {
  it.each([
    ['an error', page(['<p>404: page not found.</p>']), 'not-an-article'],
    ['a page that scripts are to fill', page(['<p>Loading…</p>']), 'not-an-article'],
    ['one that says so', page(['<p>You need to enable JavaScript to run this app.</p>']), 'not-an-article'],
    ['a menu', `<ul>${'<li><a href="/x">Sports and more</a></li>'.repeat(12)}</ul>`, 'not-an-article'],
    ['a wall', page([prose[0] ?? '', '<p>Subscribe to continue reading.</p>']), 'paywalled'],
    [
      'a stub that says so',
      page(
        prose.slice(0, 1),
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      ),
      'paywalled',
    ],
  ])('are refused: %s', async (_, html, code) => {
    expect(await refusalOf(html)).toBe(code)
  })

  const lost = '<p>Whatever stood here has moved away with the tide.</p>'
  it.each([
    ['Page not found', '404'],
    ['Harbour Courier', '404'],
    ['Seite nicht gefunden – Hafenblatt', 'Hoppla!'],
    ['Erreur 404', 'Oh non'],
    ['Página no encontrada | La Ribera', 'La Ribera'],
    ['Il Molo', 'Pagina non trovata'],
    ['Página não encontrada', 'Cais'],
    ['Pagina niet gevonden', 'De Kade'],
    ['Nie znaleziono strony', 'Molo'],
    ['403 Forbidden', '403 Forbidden'],
    ['410 Gone', 'Gone'],
    ['Oops!', 'Error'],
  ])('are those that are called so and say hardly more: %s, %s', async (title, heading) => {
    expect(await refusalOf(titled(title, heading, lost))).toBe('not-an-article')
  })

  it.each([
    ['Room 404', lost],
    ['404 ways to leave the harbour', lost],
    ['Gone with the tide', lost],
    ['Gone', prose.slice(0, 3).join('')],
    ['Page not found', prose.join('')],
  ])('are not those that only share a word with them: %s', async (title, body) => {
    expect(await refusalOf(titled(title, title, body))).toBe('cleaned')
  })

  it.each([
    ['401 – a novel in parts – Coast Herald', 'Room 401 is empty', lost],
    ['Palou wins again | 500 | Coast Herald', 'Palou wins again', lost],
    ['Zugriff verweigert | Hafenpost', 'Zugriff verweigert', prose.slice(0, 3).join('')],
    ['Gone', 'Gone', lost],
  ])(
    'are not those with a headline of their own, or with something to read: %s',
    async (title, heading, body) => {
      expect(await refusalOf(titled(title, heading, body))).toBe('cleaned')
    },
  )

  it('are not those whose whole text is there, whatever they say of it', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    expect(await refusalOf(page(prose, head))).toBe('cleaned')
  })
})

function titled(title: string, heading: string, body: string): string {
  return `<html><head><title>${title}</title></head><body><h1>${heading}</h1>${body}</body></html>`
}
