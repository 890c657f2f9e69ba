import { describe, expect, it } from 'vitest'
import { renderers } from '../../../core/render/index.ts'
import fc from '../../fast-check.ts'
import { blocks, hostileText } from './arbitrary.ts'
import { paragraph, publication } from './publication.ts'

const frame = { id: 'abc', url: 'https://c.org/v1/articles/abc' }
const metadata = {
  title: { value: 'Rain', source: 'json-ld' },
  byline: { value: 'Jane Doe, John Roe', source: 'json-ld' },
  canonicalUrl: { value: 'https://e.org/a', source: 'html:link' },
}
const removed = [
  { kind: 'appeal' as const, text: 'Give us money', start: 1, end: 14, reason: 'It asks.', evidence: [] },
]

describe('json', () => {
  it('tells the clean copy, its blocks and sources, and of what was removed everything but the words', () => {
    const { text: _, ...rest } = JSON.parse(
      renderers.json.render(publication([paragraph('Text.')], metadata, { removed }), frame),
    )
    expect(rest).toEqual({
      ...frame,
      title: 'Rain',
      byline: 'Jane Doe, John Roe',
      publishedAt: null,
      language: null,
      canonicalUrl: 'https://e.org/a',
      notes: [],
      blocks: [
        {
          kind: 'paragraph',
          text: 'Text.',
          runs: [{ text: 'Text.' }],
          span: { start: 0, end: 5 },
          level: 0,
          quote: 0,
        },
      ],
      metadata,
      removed: [{ kind: 'appeal', start: 1, end: 14, reason: 'It asks.', words: 3 }],
      rights: {
        basis: 'own',
        attribution: null,
        robots: [],
        tdmReserved: false,
        tdmPolicy: null,
        licence: null,
      },
      verdict: { action: 'pass', because: [] },
    })
  })
})

describe('json-ld', () => {
  it('describes the copy as an article that is free to read', () => {
    expect(
      JSON.parse(renderers['json-ld'].render(publication([paragraph('Text.')], metadata), frame)),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      identifier: 'abc',
      url: frame.url,
      headline: 'Rain',
      author: [
        { '@type': 'Person', name: 'Jane Doe' },
        { '@type': 'Person', name: 'John Roe' },
      ],
      isBasedOn: 'https://e.org/a',
      isAccessibleForFree: true,
      articleBody: 'Text.',
    })
  })

  it('may stand inside a script whatever the text, and says the same', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rendered = renderers['json-ld'].render(publication([paragraph(text)]), frame)
        expect(rendered).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(rendered).articleBody).toBe(text)
      }),
    )
  })
})

describe('every renderer', () => {
  it.each(Object.entries(renderers))('%s answers to its name and takes anything', (name, renderer) => {
    expect(renderer.rendition).toBe(name)
    fc.assert(
      fc.property(blocks('paragraph', 'figure', 'code', 'cell', 'list-item'), hostileText, (body, text) => {
        const title = { value: text, source: text }
        expect(
          renderer.render(
            publication(body, { title, byline: title, canonicalUrl: title, language: title }),
            frame,
          ),
        ).toMatch(/\n$/)
      }),
      { numRuns: 50 },
    )
  })
})
