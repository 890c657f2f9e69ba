import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { groundsOf } from '../../core/moderate/grounds.ts'
import type { Policy } from '../../core/moderate/policy.ts'
import { verdictOn } from '../../core/moderate/verdict.ts'
import { publish } from '../../core/pipeline.ts'
import { renderers } from '../../core/render/index.ts'
import { embargoEnd } from '../../core/rights/embargo.ts'
import { withImagesOf } from '../../core/rights/images.ts'
import { reservationsOf } from '../../core/rights/reservations.ts'
import type { PublisherSettings } from '../../core/rights/settings.ts'
import { termsOf } from '../../core/rights/terms.ts'
import type { Article, Block, Metadata, UploaderClaims } from '../../core/types.ts'
import fc from '../fast-check.ts'

const sourced = <T>(value: T, source = 'html:meta') => ({ value, source })
const grounds = (metadata: Metadata) =>
  groundsOf({ metadata, body: [], removed: [], notes: [] } satisfies Article, [])
const terms = (metadata: Metadata, settings: PublisherSettings = {}) =>
  termsOf(grounds(metadata), defaultPolicy, {
    settings,
    key: 'daily/2026/a b.html',
    date: '2026-11-20T10:00:00.000Z',
  })

const story = Array.from(
  { length: 30 },
  (_, n) => `<p>The council of town ${n} voted on Monday to close its quay, and lorries take the road.</p>`,
).join('\n')
const page = async (head: string, tail = '', claims: UploaderClaims = {}) => {
  const html = `<html><head><title>Quays close</title>${head}</head><body><article>${story}${tail}</article></body></html>`
  const outcome = await publish(
    { key: 'a.html', bytes: new TextEncoder().encode(html), claims },
    defaultPolicy,
  )
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value
}

describe('rights that nobody has stated', () => {
  const copyright = { copyright: sourced('© 2026 Daily'), rights: sourced('All rights reserved') }

  it('keep search engines away', () => {
    expect(terms({})).toMatchObject({ basis: null, noindex: true })
    expect(terms(copyright)).toMatchObject({ basis: null, noindex: true })
    expect(terms({ licence: sourced('https://daily.example/terms') })).toMatchObject({ basis: null })
  })

  it.each<[string, Metadata, PublisherSettings, string]>([
    ['the publisher', {}, { rights: 'permission' }, 'permission'],
    ['the uploader', { rights: sourced('By agreement of 3 May', 'upload') }, {}, 'stated'],
    ['an open licence', { licence: sourced('https://creativecommons.org/licenses/by/4.0/') }, {}, 'licence'],
    ['an open licence in words', { licence: sourced('CC BY-SA 4.0') }, {}, 'licence'],
  ])('may be stated by %s', (_, metadata, settings, basis) => {
    expect(terms(metadata, settings)).toMatchObject({ basis, noindex: false })
  })

  it('hold in strict mode, and whether or not the policy only detects', () => {
    const strict: Policy = { ...defaultPolicy, mode: 'detect', rights: { unstated: 'hold' } }
    expect(verdictOn(grounds(copyright), strict, {}).action).toBe('hold')
    expect(verdictOn(grounds(copyright), strict, { settings: { rights: 'own' } }).action).toBe('pass')
    expect(verdictOn(grounds(copyright), defaultPolicy, {}).action).toBe('pass')
  })
})

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const article = { '@type': 'NewsArticle', headline: 'Quays close' }
const gate = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.gate' }

describe('a wall', () => {
  it.each<[string, string, string]>([
    ['a part that is not free', jsonLd({ ...article, hasPart: [gate] }), ''],
    [
      'a part of an article that is free',
      jsonLd({ ...article, isAccessibleForFree: true, hasPart: gate }),
      '',
    ],
    [
      'a part in words, among free ones',
      jsonLd({
        ...article,
        isAccessibleForFree: 'True',
        hasPart: [
          { ...gate, isAccessibleForFree: 'True' },
          { ...gate, isAccessibleForFree: 'False' },
        ],
      }),
      '',
    ],
    [
      'a part that is named elsewhere in the graph',
      jsonLd({
        '@graph': [
          { ...article, isAccessibleForFree: true, hasPart: { '@id': '#gate' } },
          { '@id': '#gate', isAccessibleForFree: 'http://schema.org/False', cssSelector: '.gate' },
        ],
      }),
      '',
    ],
    ['a part beside the article', jsonLd([{ ...article, isAccessibleForFree: true }, gate]), ''],
    [
      'a part of the web page',
      jsonLd({
        '@type': 'WebPage',
        name: 'Quays close',
        mainEntity: { ...article, isAccessibleForFree: true },
        hasPart: gate,
      }),
      '',
    ],
    ['a mark as a typed value', jsonLd({ ...article, isAccessibleForFree: [{ '@value': false }] }), ''],
    [
      'a mark that another one contradicts',
      `${jsonLd({ ...article, isAccessibleForFree: true })}<meta itemprop="isAccessibleForFree" content="False">`,
      '',
    ],
    ['a mark as a link', '<link itemprop="isAccessibleForFree" href="https://schema.org/False">', ''],
    ['a mark in the text', '', '<span itemprop="isAccessibleForFree" content="false"></span>'],
    ['a locked tier', '<meta property="article:content_tier" content="locked">', ''],
    ['a metered tier', '<meta name="article:content_tier" content="Metered">', ''],
    [
      'a mark in its JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      '',
    ],
    ['a mark in microdata', '<meta itemprop="isAccessibleForFree" content="false">', ''],
    [
      'a line after the text',
      '',
      '<div class="gate"><p>Subscribe to continue reading this report.</p></div>',
    ],
    [
      'a line that says it the other way round',
      '',
      '<p>To continue reading this report, please subscribe to Harbour News.</p>',
    ],
    ['a count of free articles', '', '<p>You’ve reached your limit of free articles.</p>'],
    ['an account to make', '', '<p>Create a free account to keep reading.</p>'],
    ['a line in French', '', '<p>La suite est réservée aux abonnés.</p>'],
    [
      'a line about this very text',
      '',
      '<p>Continue reading this post for free, courtesy of the author.</p><p>Claim my free post</p>',
    ],
  ])('holds a page however long: %s', async (_, head, tail) => {
    const { verdict } = await page(head, tail)
    expect(verdict.action).toBe('hold')
    expect(verdict.because.join()).toMatch(/not free to read|stop at a wall/)
  })

  it.each([
    ['a mark that says free', '<meta itemprop="isAccessibleForFree" content="true">', ''],
    ['a free tier', '<meta property="article:content_tier" content="free">', ''],
    [
      'parts that are free',
      jsonLd({
        ...article,
        isAccessibleForFree: 'True',
        hasPart: [{ ...gate, isAccessibleForFree: 'True' }],
      }),
      '',
    ],
    [
      'a film that belongs to it and is not free',
      jsonLd({ ...article, hasPart: [{ '@type': 'VideoObject', isAccessibleForFree: false }] }),
      '',
    ],
    [
      'a paper that it is part of and that has to be bought',
      jsonLd({
        ...article,
        isAccessibleForFree: true,
        isPartOf: { '@type': ['CreativeWork', 'Product'], name: 'Daily', isAccessibleForFree: false },
      }),
      '',
    ],
    ['a newsletter', '', '<p>Subscribe to our newsletter for more of this.</p>'],
    ['an offer', '', '<p>Sign up now to unlock a welcome offer, plus access to the archive.</p>'],
    ['thanks', '', '<p>You have read four stories today; all of them are free.</p>'],
    [
      'a template far below',
      '',
      `${'<li><a href="/b">Boats go out in the north</a></li>'.repeat(9)}<div class="overlay"><p>Subscribe now to keep reading and get access to the full archive.</p></div>`,
    ],
    [
      'a report on walls',
      '',
      '<p>Most papers ask readers to pay, the study found, and one in ten readers does.</p>',
    ],
  ])('is not seen in %s', async (_, head, tail) => {
    expect((await page(head, tail)).verdict.action).toBe('pass')
  })
})

it('front matter says that an article is not free, and what is reserved, as a page does', async () => {
  const fields = 'title: Quays close\nisAccessibleForFree: false\nrobots: noai\ntdm-reservation: 1\n'
  const text = `---\n${fields}---\n\n${'The council voted on Monday to close its quay.\n\n'.repeat(8)}`
  const outcome = await publish({ key: 'a.md', bytes: new TextEncoder().encode(text) }, defaultPolicy)
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  expect(outcome.value.verdict.action).toBe('hold')
  const told = reservationsOf(outcome.value.article.metadata)
  expect(told).toMatchObject({ robots: ['noai'], tdmReserved: true })
})

describe('what a source reserves', () => {
  it('is said again, of all that it said', () => {
    const robots = {
      ...sourced('index, NOARCHIVE, max-snippet:50'),
      disagreed: [sourced('noai, noimageai, follow')],
    }
    expect(
      reservationsOf({
        robots,
        tdmReservation: sourced('1'),
        tdmPolicy: sourced('https://daily.example/tdm.json'),
      }),
    ).toEqual({
      robots: ['noarchive', 'max-snippet:50', 'noai', 'noimageai'],
      tdmReserved: true,
      tdmPolicy: 'https://daily.example/tdm.json',
      licence: null,
    })
  })

  it.each<[string, string, string[], UploaderClaims]>([
    ['a meta element', '<meta name="robots" content="noai, noimageai">', ['noai', 'noimageai'], {}],
    [
      'the header, in the page',
      '<meta http-equiv="X-Robots-Tag" content="noimageindex">',
      ['noimageindex'],
      {},
    ],
    [
      'the header, from the uploader',
      '',
      ['noarchive', 'noai'],
      { robots: 'googlebot: noarchive, noai, all' },
    ],
    ['both', '<meta name="robots" content="noindex">', ['noai', 'noindex'], { robots: 'noai' }],
    ['a crawler for language models', '<meta name="CCBot" content="nofollow">', ['noai'], {}],
    ['nobody who says welcome', '<meta name="GPTBot" content="index, follow">', [], {}],
  ])('is taken from %s', async (_, head, robots, claims) => {
    const { article, terms } = await page(head, '', { rights: 'Ours', ...claims })
    expect(reservationsOf(article.metadata, terms.noindex).robots).toEqual(robots)
  })

  it('of mining is taken from the page and from the uploader', async () => {
    const claims = { tdmReservation: '1', tdmPolicy: 'https://daily.example/tdm.json' }
    const expected = { tdmReserved: true, tdmPolicy: 'https://daily.example/tdm.json' }
    expect(reservationsOf((await page('', '', claims)).article.metadata)).toMatchObject(expected)
    const head = `<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="${claims.tdmPolicy}">`
    expect(reservationsOf((await page(head)).article.metadata)).toMatchObject(expected)
    const undone = { tdmReservation: '0' }
    expect(reservationsOf((await page(head, '', undone)).article.metadata)).toMatchObject(expected)
  })

  it.each([
    ['an address', 'https://creativecommons.org/licenses/by/4.0/'],
    [
      'a work with an address',
      { '@type': 'CreativeWork', url: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    ['a reference', { '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
    ['a list', ['https://creativecommons.org/licenses/by/4.0/']],
  ])('by a licence in JSON-LD, %s, is in every form of the copy', async (_, license) => {
    const publication = await page(jsonLd({ ...article, license }))
    const render = (name: 'json' | 'json-ld') => renderers[name].render(publication, { id: 'x', url: null })
    const address = 'https://creativecommons.org/licenses/by/4.0/'
    expect(JSON.parse(render('json')).rights).toMatchObject({ basis: 'licence', licence: address })
    expect(JSON.parse(render('json-ld'))).toMatchObject({ license: address })
  })

  it('by a licence in words is in the JSON-LD, too', async () => {
    const publication = await page('<meta name="dcterms.license" content="CC BY-NC 4.0">')
    const told = JSON.parse(renderers['json-ld'].render(publication, { id: 'x', url: null }))
    expect(told.license).toEqual({ '@type': 'CreativeWork', name: 'CC BY-NC 4.0' })
  })

  it('never says what could not stand in a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (value, noindex) => {
        const metadata = {
          robots: sourced(`noai,${value}`),
          tdmPolicy: sourced(value),
          licence: sourced(value),
        }
        const { robots, tdmPolicy, licence } = reservationsOf(metadata, noindex)
        expect(`${robots.join(', ')}${tdmPolicy}${licence}`).toMatch(/^[\x20-\x7e]*$/)
      }),
    )
  })

  it('is read in the page: robots of any name, TDM, licences', async () => {
    const { article } = await page(
      '<meta name="robots" content="noai"><meta name="googlebot" content="nosnippet"><meta name="tdm-reservation" content="1"><link rel="license" href="https://creativecommons.org/licenses/by-nd/4.0/">',
    )
    expect(reservationsOf(article.metadata)).toEqual({
      robots: ['noai', 'nosnippet'],
      tdmReserved: true,
      tdmPolicy: null,
      licence: 'https://creativecommons.org/licenses/by-nd/4.0/',
    })
  })
})

describe('an embargo', () => {
  it.each([
    ['36h', '2026-11-21T22:00:00.000Z'],
    ['7d', '2026-11-27T10:00:00.000Z'],
    ['2026-12-01', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T06:00', '2026-12-01T06:00:00.000Z'],
    ['2026-12-01T06:00+01:00', '2026-12-01T05:00:00.000Z'],
    ['2026-02-31', null],
    ['next week', null],
    ['', null],
  ])('%j ends at %s', (embargo, end) => {
    expect(embargoEnd(embargo, '2026-11-20T10:00:00.000Z')).toBe(end)
  })

  it('is the later of what publisher and uploader say', () => {
    const metadata = { embargo: sourced('2026-12-24T00:00:00Z', 'upload') }
    expect(terms(metadata, { embargo: '1h' }).embargoUntil).toBe('2026-12-24T00:00:00.000Z')
    expect(terms(metadata, { embargo: '90d' }).embargoUntil).toBe('2027-02-18T10:00:00.000Z')
    expect(terms({}).embargoUntil).toBeNull()
  })

  it('that cannot be understood holds', () => {
    const verdict = verdictOn(grounds({ embargo: sourced('Friday', 'upload') }), defaultPolicy, {})
    expect(verdict).toEqual({ action: 'hold', because: ['Its embargo cannot be understood: “Friday”.'] })
  })

  it('never throws, and ends at an instant', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (embargo, since) => {
        const end = embargoEnd(embargo, since)
        if (end !== null) expect(new Date(end).toISOString()).toBe(end)
      }),
    )
  })
})

describe('pictures', () => {
  const picture = (src: string, caption: string): Block => ({
    kind: 'figure',
    text: '',
    runs: [],
    span: { start: 0, end: 1 },
    level: 0,
    quote: 0,
    figure: { src, alt: 'Alt', caption, credit: '' },
  })
  const body = [
    picture('https://img.daily.example/a.jpg', ''),
    picture('https://tracker.example/b.gif', ''),
    picture('https://agency.example/c.jpg', 'The quay on Monday'),
  ]
  const image = {
    ...sourced('https://tracker.example/d.jpg'),
    disagreed: [sourced('https://x.example/e.jpg')],
  }
  const article: Article = { metadata: { image }, body, removed: [], notes: [] }
  const shown = (hosts: readonly string[] | null) => {
    const terms = termsOf(groundsOf(article, []), { ...defaultPolicy, imageHosts: hosts }, {})
    const verdict = { action: 'pass', because: [], findings: [] } as const
    return withImagesOf({ article, verdict, terms, text: '' }, terms.imageHosts)
  }

  it('may come from anywhere unless the policy lists hosts', () => {
    expect(shown(null).article).toEqual(article)
  })

  it('of other hosts are gone from every form, and their captions stay', () => {
    const publication = shown(['daily.example'])
    expect(publication.article.body).toMatchObject([
      { figure: { src: 'https://img.daily.example/a.jpg' } },
      { figure: { src: null, caption: 'The quay on Monday' } },
    ])
    for (const { render } of Object.values(renderers)) {
      const output = render(publication, { id: 'a', url: null })
      for (const host of ['tracker.example', 'agency.example', 'x.example'])
        expect(output).not.toContain(host)
    }
  })

  it('are all gone where no host is allowed', () => {
    expect(JSON.stringify(shown([]).article)).not.toContain('https://')
  })
})

it("an original's address is made of the key", () => {
  const canonical = 'https://daily.example/{path}/'
  expect(terms({}, { canonical }).canonicalUrl).toBe('https://daily.example/2026/a%20b/')
})
