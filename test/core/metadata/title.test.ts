import { describe, expect, it } from 'vitest'
import { describe as describeArticle } from '../../../core/metadata/index.ts'
import type { Block, LabelledBlock } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'
import { claim, documentOf, label } from './document.ts'

function titleFrom(claims: readonly ReturnType<typeof claim>[], upload = {}) {
  return describeArticle(documentOf(claims), [label(paragraph('The lead.'))], upload).title
}

describe('the title', () => {
  it.each([
    ['the outlet at the end', 'Rain falls | The Daily Post', 'Rain falls'],
    ['the outlet at the front', 'The Daily Post: Rain falls', 'Rain falls'],
    ['two parts after the title', 'Rain falls - Weather - The Daily Post', 'Rain falls - Weather'],
    ['separators of its own', 'Rain – or snow: what now', 'Rain – or snow: what now'],
    ['its own and the outlet', 'Rain: what now « The Daily Post', 'Rain: what now'],
    ['nothing but the outlet', 'The Daily Post', undefined],
  ])('from a page title with %s', (_, page, expected) => {
    const title = titleFrom([
      claim('title', page, 'html:title'),
      claim('site', 'The Daily Post', 'open-graph'),
    ])
    expect(title?.value).toBe(expected ?? 'The lead')
  })

  it('takes off what the heading does not have', () => {
    const title = titleFrom([
      claim('title', 'Rain falls - Weather - Some Site', 'html:title'),
      claim('title', 'Rain falls', 'html:h1'),
    ])
    expect(title).toEqual({ value: 'Rain falls', source: 'html:h1' })
  })

  it('takes off what no line of an old page has, which names its title nowhere else', () => {
    const claims = [claim('title', 'Some Site - Rain falls on the hills', 'html:title')]
    const shown = [label(paragraph('Some Site')), label(paragraph('Rain falls on the hills'))]
    expect(describeArticle(documentOf(claims), shown, {}).title?.value).toBe('Rain falls on the hills')
    expect(titleFrom(claims)?.value).toBe('Some Site - Rain falls on the hills')
  })

  it('is the part of a title with bars that the page shows as a heading above the text', () => {
    const claims = ['html:title', 'open-graph'].map((source) =>
      claim('title', 'Rain falls on the hills | Weather', source),
    )
    const heading: Block = { ...paragraph('Rain falls on the hills'), kind: 'heading', level: 2 }
    const lead = label(paragraph('The lead.'))
    const titleOf = (labelled: LabelledBlock[]) => describeArticle(documentOf(claims), labelled, {}).title
    expect(titleOf([label(heading, 'boilerplate:navigation'), lead])?.value).toBe('Rain falls on the hills')
    expect(titleOf([label(heading), lead])?.value).toBe('Rain falls on the hills')
    // A heading within the text is a section's.
    expect(titleOf([lead, label(heading)])?.value).toBe('Rain falls on the hills | Weather')
  })

  it('is no banner that the host is called after, where <title> gives more than that', () => {
    const title = titleFrom([
      claim('title', 'What the hills keep back - Part 1 | Notes on Rain', 'html:title'),
      claim('title', 'Notes on Rain', 'html:h1'),
      claim('canonicalUrl', 'https://notesonrain.example/hills', 'html:link'),
    ])
    expect(title?.value).toBe('What the hills keep back - Part 1')
  })

  it('is no banner, of which <title> begins with the outlet', () => {
    const title = titleFrom([
      claim('title', 'Notes on Rain: What the hills keep back', 'html:title'),
      claim('title', 'What the hills keep back', 'open-graph'),
      claim('title', 'Notes on Rain', 'html:h1'),
    ])
    expect(title?.value).toBe('What the hills keep back')
  })

  it.each([
    'Dec 18 2025 Rain falls',
    '18 December 2025 Rain falls',
    'Rain falls (post.example) 87',
    'Blog: Rain falls',
  ])('is a heading without what stands beside the title in it: %s', (heading) => {
    const claims = [claim('title', heading, 'html:h1')]
    expect(titleFrom([...claims, claim('title', 'Rain falls', 'open-graph')])?.value).toBe('Rain falls')
    expect(titleFrom([...claims, claim('title', 'Rain falls hard', 'open-graph')])?.value).toBe(heading)
  })

  it('knows the outlet by its host name', () => {
    const title = titleFrom([claim('title', 'Rain falls | Daily Post', 'html:title')], {
      sourceUrl: 'https://www.dailypost.com/a',
    })
    expect(title?.value).toBe('Rain falls')
  })

  it('believes what most sources say, and tells what disagreed', () => {
    const title = titleFrom([
      claim('title', 'Share this', 'html:h1'),
      claim('title', 'Rain &amp; snow', 'json-ld'),
      claim('title', 'Rain & snow', 'open-graph'),
    ])
    expect(title).toEqual({
      value: 'Rain & snow',
      source: 'json-ld',
      disagreed: [{ value: 'Share this', source: 'html:h1' }],
    })
  })

  it('is the heading that a reader sees, however the page is called elsewhere', () => {
    const title = titleFrom([
      claim('title', 'Top 9 Umbrellas for Rain in 2026 | Daily Post', 'html:title'),
      claim('title', 'Top 9 Umbrellas for Rain in 2026', 'json-ld'),
      claim('title', 'Nine umbrellas that keep off the rain', 'html:h1'),
    ])
    expect(title).toMatchObject({ value: 'Top 9 Umbrellas for Rain in 2026' })
    const agreed = describeArticle(
      documentOf([
        claim('title', 'Top 9 Umbrellas for Rain', 'json-ld'),
        claim('title', 'Nine umbrellas for rain', 'html:h1'),
      ]),
      [label(paragraph('Nine umbrellas for rain'), 'title'), label(paragraph('The lead.'))],
      undefined,
    )
    expect(agreed.title).toMatchObject({ value: 'Nine umbrellas for rain', source: 'block' })
  })

  it('is not the outlet’s name above it, though that is part of the page’s title', () => {
    const title = titleFrom([
      claim('title', 'Lessons Learned: the lean harbour', 'html:title'),
      claim('title', 'The lean harbour', 'open-graph'),
      claim('title', 'Lessons Learned', 'html:h1'),
      claim('title', 'The lean harbour', 'html:h1'),
    ])
    expect(title?.value).toBe('The lean harbour')
  })

  it.each([
    ['the first letters of the outlet’s name', 'Rain falls | WFA', 'World Ferry Awards'],
    ['a word of the outlet’s name', 'Rain falls | Quay', 'Drink Quay Online'],
    ['the kind of article', 'Rain falls | Opinion', 'Daily Post'],
  ])('without %s', (_, page, site) => {
    const claims = [claim('title', page, 'html:title'), claim('site', site, 'open-graph')]
    expect(titleFrom(claims)?.value).toBe('Rain falls')
  })

  it('is the uploader’s when the uploader gives one', () => {
    expect(titleFrom([claim('title', 'Other', 'json-ld')], { title: ' Mine ' })).toEqual({
      value: 'Mine',
      source: 'upload',
      disagreed: [{ value: 'Other', source: 'json-ld' }],
    })
  })

  it('is a title block, kept whole among what disagreed when its end was taken off', () => {
    const labelled = [label(paragraph('Rain falls | Daily Post'), 'title'), label(paragraph('The lead.'))]
    const { title } = describeArticle(
      documentOf([claim('site', 'Daily Post', 'open-graph')]),
      labelled,
      undefined,
    )
    expect(title).toMatchObject({
      value: 'Rain falls',
      source: 'block',
      disagreed: [{ value: 'Rain falls | Daily Post', source: 'block' }],
    })
  })
})
