import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { groundsOf } from '../../../core/moderate/grounds.ts'
import { renderers } from '../../../core/render/index.ts'
import { withImagesOf } from '../../../core/rights/images.ts'
import { termsOf } from '../../../core/rights/terms.ts'
import type { Article, Block } from '../../../core/types.ts'
import { sourced } from './page.ts'

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
