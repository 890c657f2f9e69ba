import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { publish } from '../../../core/pipeline.ts'
import { renderers } from '../../../core/render/index.ts'

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'The last ferry leaves on Friday',
      author: [{ '@id': '#roe' }, { '@type': 'Person', name: 'Ann Poe' }],
      datePublished: '2026-03-02T23:30:00-05:00',
      dateModified: '2026-03-04',
      inLanguage: 'en-US',
      articleSection: 'Islands',
      keywords: ['ferries', 'mail'],
      image: { '@id': '#lead' },
      url: 'https://quay.example/ferry',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      copyrightHolder: { name: 'Quay Mail' },
      isAccessibleForFree: 'False',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Quay Mail' },
    },
    { '@type': 'Person', '@id': '#roe', name: 'Jane Roe' },
    { '@type': 'ImageObject', '@id': '#lead', url: 'https://quay.example/lead.jpg' },
  ],
}

const TEXT =
  'The ferry that carried the island’s mail for ninety years makes its last crossing on Friday evening. '

const PAGE = `<!doctype html><html lang="en"><head><title>The last ferry leaves on Friday | Quay Mail</title>
<meta property="og:title" content="Farewell to a ferry"><meta property="og:site_name" content="Quay Mail Online">
<meta property="article:published_time" content="2026-03-01T09:00:00Z"><meta name="author" content="Staff">
<link rel="canonical" href="https://quay.example/ferry-2026">
<script type="application/ld+json">${JSON.stringify(LINKED)}</script></head>
<body><main><article><h1>The last ferry leaves on Friday</h1><p class="byline">By Jane Roe and Ann Poe</p>
${`<p>${TEXT.repeat(3)}</p>`.repeat(4)}</article></main></body></html>`

async function metadataInJson(): Promise<unknown> {
  const bytes = new TextEncoder().encode(PAGE)
  const outcome = await publish({ key: 'ferry.html', bytes, declaredType: 'text/html' }, defaultPolicy)
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return JSON.parse(renderers.json.render(outcome.value, { id: 'ferry', url: null })).metadata
}

describe('metadata', () => {
  it('is shown in JSON, each field with where it came from and what disagreed', async () => {
    expect(await metadataInJson()).toMatchObject({
      title: {
        value: 'The last ferry leaves on Friday',
        source: 'html:h1',
        disagreed: [{ value: 'Farewell to a ferry', source: 'open-graph' }],
      },
      byline: { value: 'Jane Roe, Ann Poe', source: 'line' },
      publishedAt: {
        value: '2026-03-02T23:30:00-05:00',
        source: 'json-ld',
        disagreed: [{ value: '2026-03-01T09:00:00Z', source: 'open-graph' }],
      },
      modifiedAt: { value: '2026-03-04', source: 'json-ld' },
      language: { value: 'en', source: 'html:lang' },
      canonicalUrl: {
        value: 'https://quay.example/ferry-2026',
        source: 'html:link',
        disagreed: [{ value: 'https://quay.example/ferry', source: 'json-ld' }],
      },
      site: {
        value: 'Quay Mail',
        source: 'json-ld',
        disagreed: [{ value: 'Quay Mail Online', source: 'open-graph' }],
      },
      section: { value: 'Islands', source: 'json-ld' },
      tags: { value: ['ferries', 'mail'], source: 'json-ld' },
      image: { value: 'https://quay.example/lead.jpg', source: 'json-ld' },
      licence: { value: 'https://creativecommons.org/licenses/by/4.0/', source: 'json-ld' },
      copyright: { value: 'Quay Mail', source: 'json-ld' },
      isAccessibleForFree: { value: false, source: 'json-ld' },
    })
  })
})
