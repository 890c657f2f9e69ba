import { describe, expect, it } from 'vitest'
import { renderers } from '../../../core/render/index.ts'
import { reservationsOf } from '../../../core/rights/reservations.ts'
import type { UploaderClaims } from '../../../core/types.ts'
import fc from '../../fast-check.ts'
import { article, jsonLd, page, sourced } from './page.ts'

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
