import { describe, expect, it } from 'vitest'
import { asker, bodyOf, idOf, jsonOf, libraryOf, summaryOf } from './library.ts'

const pages = [
  { items: [summaryOf(idOf('a'), 'First <b>')], next: { month: '2026-11', sortKey: 's' } },
  { items: [summaryOf(idOf('e'), 'Second')], next: null },
]
const ask = asker(libraryOf({}, pages))

describe('the list', () => {
  it('leads from page to page, in the body and in the header', async () => {
    const first = await ask('/v1/articles?limit=1&publisher=daily')
    const next = /<(.+)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
    expect(jsonOf(first)).toMatchObject({ items: [{ id: idOf('a'), title: 'First <b>' }], next })
    expect(next).toMatch(/^https:\/\/api\.example\/v1\/articles\?cursor=[\w.-]+&limit=1&publisher=daily$/)

    const second = await ask(next)
    expect(jsonOf(second)).toMatchObject({ items: [{ title: 'Second' }], next: null })
    expect(second.headers).not.toHaveProperty('link')
  })

  it('tells what a reader may know', async () => {
    expect(jsonOf(await ask('/v1/articles'))).toMatchObject({
      items: [
        {
          id: idOf('a'),
          url: `https://api.example/v1/articles/${idOf('a')}`,
          publisher: 'daily',
          publishedAt: '2026-11-02',
          words: 1200,
          removedPassages: 2,
        },
      ],
    })
    expect(bodyOf(await ask('/v1/articles'))).not.toContain('secret-path')
  })

  it('refuses a cursor of another listing', async () => {
    const { headers } = await ask('/v1/articles?publisher=daily')
    const cursor = /cursor=([^&>]+)/.exec(headers['link'] ?? '')?.[1] ?? ''
    expect(await ask(`/v1/articles?publisher=daily&cursor=${cursor}`)).toMatchObject({ status: 200 })
    for (const target of [`/v1/articles?cursor=${cursor}`, `/v1/articles?publisher=other&cursor=${cursor}`])
      expect(await ask(target)).toMatchObject({
        status: 400,
        headers: { 'content-type': 'application/problem+json' },
      })
  })

  it.each([
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=1.5',
    'limit=1e1',
    'limit=',
    'publisher=',
    'cursor=',
    'cursor=x.y',
  ])('refuses ?%s', async (query) => {
    expect(await ask(`/v1/articles?${query}`)).toMatchObject({ status: 400 })
    expect(await ask(`/?${query}`)).toMatchObject({ status: 400 })
  })

  it.each(['1', '100'])('takes a limit of %s', async (limit) => {
    expect(await ask(`/v1/articles?limit=${limit}`)).toMatchObject({ status: 200 })
  })
})

describe('the page for people', () => {
  it('lists the same articles and escapes them', async () => {
    const home = await ask('/')
    expect(bodyOf(home)).toContain('First &lt;b&gt;')
    expect(home.headers['content-security-policy']).toContain("default-src 'none'; style-src 'sha256-")
    const next = /rel="next" href="([^"]+)"/.exec(bodyOf(home))?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(bodyOf(await ask(next))).toContain('Second')
  })

  it('says so when nothing is there', async () => {
    expect(bodyOf(await asker()('/'))).toContain('Nothing is published here yet.')
  })
})
