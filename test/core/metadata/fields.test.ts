import { describe, expect, it } from 'vitest'
import { describe as describeArticle } from '../../../core/metadata/index.ts'
import { parseDate } from '../../../core/metadata/parse-date.ts'
import type { Claim, Metadata, UploaderClaims } from '../../../core/types.ts'
import fc from '../../fast-check.ts'
import { hostileText, labelledBlocks } from '../render/arbitrary.ts'
import { paragraph } from '../render/publication.ts'
import { claim, documentOf, label } from './document.ts'

function metadataOf(claims: readonly Claim[], upload: UploaderClaims = {}, text = 'Text.'): Metadata {
  return describeArticle(documentOf(claims), [label(paragraph(text))], upload)
}

describe('the byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['Von Jürgen Groß', 'Jürgen Groß'],
    ['Par Élodie Durand et Jean Petit', 'Élodie Durand, Jean Petit'],
    ['BY JANE DOE AND JOHN ROE', 'JANE DOE, JOHN ROE'],
    ['By Jane Doe, Staff Writer | May 12, 2024', 'Jane Doe'],
    ['Jane and John Doe', 'Jane and John Doe'],
    ['Jane Doe, John Roe & Ann Poe', 'Jane Doe, John Roe, Ann Poe'],
    ['John Roe, Jr.', 'John Roe Jr.'],
    ['Jane Doe jane@post.com @janedoe', 'Jane Doe'],
    ['byJane Doe', 'Jane Doe'],
    ['Jane Doe Daily Post', 'Jane Doe'],
    ['Oscar de la Hoya', 'Oscar de la Hoya'],
    ['By Harrison Ford, Jane Hastings for the Daily Post', 'Harrison Ford, Jane Hastings'],
    ['文／張三', '張三'],
    ['https://www.facebook.com/janedoe', undefined],
    ['Daily Post', undefined],
    ['Daily Post Staff', undefined],
    ['admin', undefined],
    ['May 12, 2024', undefined],
  ])('%s', (line, expected) => {
    expect(
      metadataOf([claim('byline', line, 'html:byline'), claim('site', 'Daily Post', 'open-graph')]).byline
        ?.value,
    ).toBe(expected)
  })

  it('joins the claims of one source, once each, and tells who disagreed', () => {
    const claims = [
      claim('byline', 'Someone Else', 'html:meta'),
      claim('byline', 'Jane Doe', 'json-ld'),
      claim('byline', 'jane doe', 'json-ld'),
      claim('byline', 'John Roe', 'json-ld'),
      claim('byline', 'John Roe, Jane Doe', 'microdata'),
    ]
    expect(metadataOf(claims).byline).toEqual({
      value: 'Jane Doe, John Roe',
      source: 'json-ld',
      disagreed: [{ value: 'Someone Else', source: 'html:meta' }],
    })
  })

  it('is the uploader’s word as it stands', () => {
    expect(metadataOf([], { byline: 'The Staff' }).byline).toEqual({ value: 'The Staff', source: 'upload' })
  })
})

describe('a date', () => {
  it.each([
    ['2024-05-12', '2024-05-12'],
    ['2024-05-12T10:15:00Z', '2024-05-12T10:15:00Z'],
    ['2024-05-12T10:15:00.123+0200', '2024-05-12T10:15:00.123+02:00'],
    ['2024-05-12 10:15', '2024-05-12T10:15:00'],
    ['20240512', '2024-05-12'],
    ['20240512T101500Z', '2024-05-12T10:15:00Z'],
    ['2024/05/12', '2024-05-12'],
    ['12.05.2024', '2024-05-12'],
    ['05/12/2024', '2024-05-12'],
    ['25/12/2024', '2024-12-25'],
    ['Sun, 12 May 2024 10:15:00 +0000 (GMT)', '2024-05-12T10:15:00Z'],
    ['Sun May 12 2024 10:15:00 GMT+0200 (CEST)', '2024-05-12T10:15:00+02:00'],
    ['May 12, 2024', '2024-05-12'],
    ['Published on May 12th, 2024 at 3:05 p.m. EDT', '2024-05-12T15:05:00-04:00'],
    ['12 May 2024', '2024-05-12'],
    ['12. März 2024, 14:30 Uhr', '2024-03-12T14:30:00'],
    ['1er août 2023 à 9h05', '2023-08-01T09:05:00'],
    ['12 de mayo de 2024', '2024-05-12'],
    ['3 de março de 2024', '2024-03-03'],
    ['12 maggio 2024', '2024-05-12'],
    ['12 mei 2024', '2024-05-12'],
    ['12 maja 2024', '2024-05-12'],
    ['2024年5月12日', '2024-05-12'],
    ['J Ferries. 2023 Jan 7;12(2):1', '2023-01-07'],
    ['1715508900', '2024-05-12T10:15:00Z'],
    ['1715508900000', '2024-05-12T10:15:00Z'],
    ['2024-13-01', undefined],
    ['2023-02-29', undefined],
    ['31 April 2024', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (raw, expected) => {
    expect(parseDate(raw, { monthFirst: true })).toBe(expected)
  })

  it('is read day first where the language does', () => {
    expect(
      metadataOf([claim('publishedAt', '05/12/2024', 'html:meta'), claim('language', 'fr', 'html:lang')])
        .publishedAt?.value,
    ).toBe('2024-12-05')
  })

  it('is the day that sources agree on, in its most precise form', () => {
    const claims = [
      claim('publishedAt', '2024-05-14', 'json-ld'),
      claim('publishedAt', '2024-05-12', 'html:meta'),
      claim('publishedAt', '2024-05-12T08:00:00Z', 'html:time'),
      claim('publishedAt', '1970-01-01T00:00:00Z', 'open-graph'),
    ]
    expect(metadataOf(claims).publishedAt).toEqual({
      value: '2024-05-12T08:00:00Z',
      source: 'html:time',
      disagreed: [{ value: '2024-05-14', source: 'json-ld' }],
    })
  })

  it('comes from the address last', () => {
    expect(metadataOf([], { sourceUrl: 'https://e.org/2024/05/12/a' }).publishedAt).toEqual({
      value: '2024-05-12',
      source: 'url',
    })
  })
})

describe('the language', () => {
  const german =
    'Der Mann und die Frau gehen mit dem Hund durch den Wald, und es ist nicht kalt, weil die Sonne auf das Land scheint.'

  it.each([
    ['en_US', 'en-US'],
    ['DE-at', 'de-AT'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['english please', undefined],
    ['und', undefined],
  ])('%s as BCP 47', (raw, expected) => {
    expect(metadataOf([claim('language', raw, 'html:lang')]).language?.value).toBe(expected)
  })

  it.each([
    [german, 'de'],
    [
      'The man and the woman go with the dog to the forest, and it is not cold for the time of the year.',
      'en',
    ],
    [
      'L’homme et la femme vont avec le chien dans la forêt, et il ne fait pas froid pour la saison, car le soleil est sur les champs.',
      'fr',
    ],
    ['東京都は新しい条例を可決したと発表しました。', 'ja'],
    ['北京市政府星期二宣布了新的规定并且立即生效。', 'zh'],
    [
      'أعلنت الحكومة يوم الثلاثاء أن القرار الذي صدر في القاهرة من قبل الوزارة على أن يبدأ بعد شهر من الآن',
      'ar',
    ],
    ['Lorem ipsum dolor 1234', undefined],
  ])('is read from the text: %s', (text, expected) => {
    expect(metadataOf([], {}, text).language?.value).toBe(expected)
  })

  it('is the claim that fits the text where claims disagree', () => {
    const claims = [claim('language', 'en', 'html:lang'), claim('language', 'de_DE', 'open-graph')]
    expect(metadataOf(claims, {}, german).language).toEqual({
      value: 'de-DE',
      source: 'open-graph',
      disagreed: [{ value: 'en', source: 'html:lang' }],
    })
  })
})

describe('the address', () => {
  const given = 'https://www.e.org/2024/a?utm_source=x'

  it.each([
    ['a tidier one of the same site', 'https://e.org/2024/a', 'https://e.org/2024/a'],
    ['a home page', 'https://e.org/', given],
    ['another site', 'https://evil.net/2024/a', given],
    ['no web address', 'javascript:alert(1)', given],
    ['a relative one', '/2024/a', given],
  ])('with %s claimed by the page', (_, claimed, expected) => {
    expect(
      metadataOf([claim('canonicalUrl', claimed, 'html:link')], { sourceUrl: given }).canonicalUrl?.value,
    ).toBe(expected)
  })

  it('records what disagreed', () => {
    const claims = [
      claim('canonicalUrl', 'https://e.org/b', 'open-graph'),
      claim('canonicalUrl', 'https://e.org/a', 'html:link'),
    ]
    expect(metadataOf(claims).canonicalUrl).toEqual({
      value: 'https://e.org/a',
      source: 'html:link',
      disagreed: [{ value: 'https://e.org/b', source: 'open-graph' }],
    })
  })
})

describe('the other fields', () => {
  it('are read from the most trusted source', () => {
    const {
      title: _,
      language: __,
      ...rest
    } = metadataOf(
      [
        claim('tag', 'a, b', 'html:meta'),
        claim('tag', 'c', 'json-ld'),
        claim('tag', 'C', 'json-ld'),
        claim('isAccessibleForFree', 'http://schema.org/False', 'json-ld'),
        claim('image', 'data:image/png;base64,x', 'open-graph'),
        claim('image', 'https://e.org/i.png', 'twitter'),
        claim('section', ' World\u0000\n', 'open-graph'),
        claim('rights', 'Theirs', 'html:meta'),
      ],
      { rights: 'CC BY 4.0', publisher: 'Post' },
    )
    expect(rest).toEqual({
      section: { value: 'World', source: 'open-graph' },
      tags: { value: ['c'], source: 'json-ld' },
      image: { value: 'https://e.org/i.png', source: 'twitter' },
      isAccessibleForFree: { value: false, source: 'json-ld' },
      rights: { value: 'CC BY 4.0', source: 'upload', disagreed: [{ value: 'Theirs', source: 'html:meta' }] },
      publisher: { value: 'Post', source: 'upload' },
    })
  })

  it('never throws and never lets a control character through, whatever is claimed', () => {
    const fields = fc.constantFrom<Claim['field']>(
      'title',
      'byline',
      'publishedAt',
      'language',
      'canonicalUrl',
      'tag',
      'image',
      'site',
    )
    const sources = fc.constantFrom('json-ld', 'open-graph', 'html:title', 'html:h1', 'html:byline')
    const claims = fc.array(fc.record({ field: fields, value: hostileText, source: sources }), {
      maxLength: 10,
    })
    fc.assert(
      fc.property(claims, labelledBlocks, hostileText, (all, labelled, word) => {
        const metadata = describeArticle(documentOf(all), labelled, {
          title: word,
          byline: word,
          sourceUrl: word,
          published: word,
        })
        const values = [metadata.title?.value ?? '', metadata.byline?.value ?? '']
        expect(values.join('')).not.toMatch(/[\p{Cc}\p{Surrogate}]/u)
      }),
      { numRuns: 200 },
    )
  })
})
