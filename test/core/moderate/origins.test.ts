import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { publish } from '../../../core/pipeline.ts'
import type { UploaderClaims } from '../../../core/types.ts'

const policy = { ...defaultPolicy, banned: { sha256: [], domains: ['spam.example'] } }
const story = Array.from(
  { length: 8 },
  (_, n) => `<p>The council of town ${n} voted on Monday to close its quay, and lorries take the road.</p>`,
).join('')
const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quays', ...data })}</script>`

async function actionOn(head: string, tail = '', claims: UploaderClaims = {}) {
  const html = `<html><head><title>Quays close</title>${head}</head><body><article>${story}${tail}</article></body></html>`
  const upload = { key: 'a.html', bytes: new TextEncoder().encode(html), claims }
  const outcome = await publish(upload, policy)
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value.verdict.action
}

describe('a banned domain', () => {
  const good = '<link rel="canonical" href="https://harbour.example/quays">'

  it.each<[string, string, UploaderClaims]>([
    ['the canonical address', '<link rel="canonical" href="https://www.spam.example/quays">', {}],
    ['the uploader’s source', good, { sourceUrl: 'https://spam.example/quays' }],
    ['og:url', `${good}<meta property="og:url" content="https://spam.example./quays">`, {}],
    ['an address in JSON-LD', `${good}${jsonLd({ url: 'https://spam.example/quays' })}`, {}],
    [
      'the publisher’s site',
      `${good}${jsonLd({ publisher: { '@type': 'Organization', name: 'S', url: 'https://spam.example' } })}`,
      {},
    ],
    [
      'a publisher that is described elsewhere',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Quays', publisher: { '@id': '#us' } },
          { '@id': '#us', '@type': 'Organization', url: ['https://blog.spam.example/'] },
        ],
      }),
      {},
    ],
    ['a link to the publisher', `${good}<link rel="publisher" href="https://spam.example/about">`, {}],
    ['the name of the site', `${good}<meta property="og:site_name" content="Spam.Example">`, {}],
    ['the publisher that the uploader names', good, { publisher: 'spam.example' }],
  ])('is seen in %s', async (_, head, claims) => {
    expect(await actionOn(head, '', claims)).toBe('reject')
  })

  it('is not seen in what an article links to, or in names that only end like it', async () => {
    const link = '<p>Read what <a href="https://spam.example/quays">they wrote of it</a> a year ago.</p>'
    expect(await actionOn(good, link)).toBe('pass')
    expect(await actionOn('<link rel="canonical" href="https://notspam.example/quays">')).toBe('pass')
    expect(await actionOn(`${good}<meta property="og:site_name" content="Spam">`)).toBe('pass')
  })
})
