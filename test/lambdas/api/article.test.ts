import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  asker,
  bodyOf,
  idOf,
  jsonOf,
  libraryOf,
  paragraph,
  publicationOf,
  published,
  report,
} from './library.ts'

const ask = asker()
const article = `/v1/articles/${idOf('a')}`

describe('the forms of an article', () => {
  it.each([
    ['application/json', 'application/json', 'json'],
    ['text/html', 'text/html; charset=utf-8', 'html'],
    ['text/markdown', 'text/markdown; charset=utf-8', 'markdown'],
    ['text/plain', 'text/plain; charset=utf-8', 'text'],
    ['application/ld+json', 'application/ld+json', 'json-ld'],
  ])('%s', async (accept, type, format) => {
    const negotiated = await ask(article, { accept })
    expect(negotiated).toMatchObject({
      status: 200,
      headers: {
        'content-type': type,
        'content-language': 'en',
        vary: 'Accept, Accept-Encoding',
        'x-content-type-options': 'nosniff',
      },
    })
    expect(bodyOf(negotiated)).toContain('rebuild the harbour wall')
    const named = await ask(`${article}?format=${format}`, { accept: 'image/png' })
    expect(named).toEqual(negotiated)
  })

  it('names the original as canonical, and the other forms', async () => {
    const { headers } = await ask(article, { accept: 'text/plain' })
    expect(headers['link']).toContain('<https://news.example/harbour?a=1>; rel="canonical"')
    expect(headers['link']).toContain(
      `<https://api.example${article}?format=html>; rel="alternate"; type="text/html"`,
    )
    expect(headers['link']).not.toContain('format=text>')
  })

  it('keeps what an upload claims of itself out of the header lines', async () => {
    const hostile = publicationOf(
      {
        canonicalUrl: { value: 'https://x.example/>; rel="next"\r\nset-cookie: a=b', source: 'html' },
        language: { value: 'en\r\nset-cookie: a=b', source: 'html' },
      },
      report.article.body,
    )
    const { headers } = await asker(libraryOf({ [idOf('e')]: published(hostile) }))(
      `/v1/articles/${idOf('e')}`,
    )
    expect(headers).not.toHaveProperty('content-language')
    expect(headers['link']).toMatch(/^<https:\/\/x\.example\/[^<>"\s]*>; rel="canonical", /)
  })

  it('refuses an unknown format and an Accept header that nothing satisfies', async () => {
    expect(await ask(`${article}?format=pdf`)).toMatchObject({ status: 400 })
    const response = await ask(article, { accept: 'image/png' })
    expect(response).toMatchObject({ status: 406, headers: { vary: 'Accept' } })
    expect(jsonOf(response)).toMatchObject({
      alternatives: expect.arrayContaining([
        { mediaType: 'text/markdown', url: `https://api.example${article}?format=markdown` },
      ]),
    })
  })
})

describe('rights and reservations', () => {
  const reserved = {
    ...publicationOf(
      {
        robots: { value: 'noai', source: 'html:meta' },
        tdmReservation: { value: '1', source: 'html:meta' },
        tdmPolicy: { value: 'https://news.example/tdm.json', source: 'html:meta' },
        licence: { value: 'https://creativecommons.org/licenses/by-nc/4.0/', source: 'html:link' },
      },
      report.article.body,
    ),
    terms: {
      basis: null,
      noindex: true,
      attribution: 'First published by <News>.',
      canonicalUrl: 'https://news.example/harbour',
      embargoUntil: null,
      imageHosts: null,
    },
  }
  const id = idOf('e')
  const asking = asker(libraryOf({ [id]: published(reserved) }))

  it.each(['json', 'html', 'markdown', 'text', 'json-ld'])('are in the headers of %s', async (format) => {
    const { headers } = await asking(`/v1/articles/${id}?format=${format}`)
    expect(headers).toMatchObject({
      'x-robots-tag': 'noindex, noai',
      'tdm-reservation': '1',
      'tdm-policy': 'https://news.example/tdm.json',
    })
    expect(headers['link']).toContain('<https://news.example/harbour>; rel="canonical"')
    expect(headers['link']).toContain('<https://creativecommons.org/licenses/by-nc/4.0/>; rel="license"')
  })

  it('are in the page, in JSON and in JSON-LD', async () => {
    const page = bodyOf(await asking(`/v1/articles/${id}?format=html`))
    expect(page).toContain('<meta name="robots" content="noindex, noai">')
    expect(page).toContain('<meta name="tdm-reservation" content="1">')
    expect(page).toContain('<meta name="tdm-policy" content="https://news.example/tdm.json">')
    expect(page).toContain('<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">')
    expect(page).toContain('First published by &lt;News&gt;.')
    expect(jsonOf(await asking(`/v1/articles/${id}?format=json`))).toMatchObject({
      rights: {
        basis: null,
        robots: ['noindex', 'noai'],
        tdmReserved: true,
        attribution: expect.any(String),
      },
    })
    expect(jsonOf(await asking(`/v1/articles/${id}?format=json-ld`))).toMatchObject({
      'tdm:reservation': 1,
      'tdm:policy': 'https://news.example/tdm.json',
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      creditText: 'First published by <News>.',
      isBasedOn: 'https://news.example/harbour',
      isAccessibleForFree: true,
    })
  })

  it('are not there where nobody reserves anything', async () => {
    const { headers } = await ask(article)
    for (const name of ['x-robots-tag', 'tdm-reservation', 'tdm-policy'])
      expect(headers).not.toHaveProperty(name)
  })
})

describe('caching', () => {
  it('gives each form and each coding an ETag of its own, and the same one twice', async () => {
    const asked = [
      { accept: 'text/plain' },
      { accept: 'text/html' },
      { accept: 'text/html', 'accept-encoding': 'gzip' },
    ]
    const etags = await Promise.all(
      asked.map(async (headers) => (await ask(article, headers)).headers['etag']),
    )
    expect(new Set(etags).size).toBe(3)
    expect(etags[0]).toMatch(/^"[\w-]{27}"$/)
    expect((await ask(article, { accept: 'text/plain' })).headers['etag']).toBe(etags[0])
  })

  it('answers 304 without a body to whoever has the copy', async () => {
    const { etag = '' } = (await ask(article)).headers
    for (const known of [etag, `W/${etag}`, '*', `"x", ${etag}`, `"a,b",W/${etag} , "y"`]) {
      const response = await ask(article, { 'if-none-match': known })
      expect(response).toMatchObject({
        status: 304,
        body: '',
        headers: { etag, vary: 'Accept, Accept-Encoding' },
      })
      expect(response.headers).not.toHaveProperty('content-type')
    }
    for (const other of ['"x"', etag.slice(1, -1), '', 'W/"x"', `"${etag}`.slice(0, -1)])
      expect(await ask(article, { 'if-none-match': other })).toMatchObject({ status: 200 })
  })

  it('does not answer 304 for what is gone or unknown', async () => {
    expect(await ask(`/v1/articles/${idOf('d')}`, { 'if-none-match': '*' })).toMatchObject({ status: 410 })
    expect(await ask(`/v1/articles/${idOf('z')}`, { 'if-none-match': '*' })).toMatchObject({ status: 404 })
  })

  it('sends HEAD the headers of GET and no body', async () => {
    for (const target of [article, `/v1/articles/${idOf('z')}`, '/v1/articles', '/']) {
      const got = await ask(target)
      expect(await ask(target, {}, 'HEAD')).toEqual({ ...got, body: '' })
    }
  })

  it('compresses where it is asked to', async () => {
    const plain = await ask(article, { accept: 'text/html' })
    const packed = await ask(article, { accept: 'text/html', 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(typeof packed.body === 'string' ? '' : gunzipSync(packed.body).toString()).toBe(plain.body)
  })
})

describe('what is not served', () => {
  it('does not tell unknown, held, refused and malformed ids apart', async () => {
    const ids = [idOf('z'), idOf('b'), idOf('c'), 'short', '%41', `${idOf('a')}a`, idOf('A')]
    const answers = await Promise.all(
      ids.flatMap((id) => [ask(`/v1/articles/${id}`), ask(`/v1/articles/${id}/removals`)]),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 404, headers: { 'content-type': 'application/problem+json' } })
  })

  it('says that a withdrawn article is gone', async () => {
    const response = await ask(`/v1/articles/${idOf('d')}`)
    expect(jsonOf(response)).toMatchObject({ type: 'about:blank', title: 'Withdrawn', status: 410 })
    expect(await ask(`/v1/articles/${idOf('d')}/removals`)).toMatchObject({ status: 410 })
  })

  it('knows its methods and its paths', async () => {
    expect(await ask(article, {}, 'DELETE')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    for (const path of ['/v2', '/v1/articles/', `${article}/`, `${article}/removals/x`])
      expect(await ask(path)).toMatchObject({ status: 404 })
  })

  it('says so when a form is too large to send, and sends it compressed', async () => {
    const large = publicationOf({}, [paragraph('word "quoted" '.repeat(500_000))])
    const askLarge = asker(libraryOf({ [idOf('e')]: published(large) }))
    const path = `/v1/articles/${idOf('e')}?format=text`
    const response = await askLarge(path)
    expect(response.status).toBe(406)
    expect(bodyOf(response)).toContain('Accept-Encoding: gzip')
    expect(await askLarge(path, { 'accept-encoding': 'gzip' })).toMatchObject({ status: 200 })
  })
})

describe('removals', () => {
  it('tells kind, place, length and reason, and not the passage', async () => {
    const response = await ask(`${article}/removals`)
    expect(jsonOf(response)).toEqual({
      id: idOf('a'),
      removals: [{ kind: 'appeal', start: 120, end: 158, words: 6, reason: 'It asks the reader for money.' }],
    })
    expect(bodyOf(response)).not.toContain('give today')
  })

  it('keeps the passages out of every form', async () => {
    for (const format of ['json', 'html', 'markdown', 'text', 'json-ld'])
      expect(bodyOf(await ask(`${article}?format=${format}`))).not.toContain('give today')
  })
})
