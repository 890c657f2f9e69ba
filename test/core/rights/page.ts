import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { groundsOf } from '../../../core/moderate/grounds.ts'
import { publish } from '../../../core/pipeline.ts'
import type { PublisherSettings } from '../../../core/rights/settings.ts'
import { termsOf } from '../../../core/rights/terms.ts'
import type { Article, Metadata, UploaderClaims } from '../../../core/types.ts'

export const sourced = <T>(value: T, source = 'html:meta') => ({ value, source })
export const grounds = (metadata: Metadata) =>
  groundsOf({ metadata, body: [], removed: [], notes: [] } satisfies Article, [])
export const terms = (metadata: Metadata, settings: PublisherSettings = {}) =>
  termsOf(grounds(metadata), defaultPolicy, {
    settings,
    key: 'daily/2026/a b.html',
    date: '2026-11-20T10:00:00.000Z',
  })

const story = Array.from(
  { length: 30 },
  (_, n) => `<p>The council of town ${n} voted on Monday to close its quay, and lorries take the road.</p>`,
).join('\n')
export const page = async (head: string, tail = '', claims: UploaderClaims = {}) => {
  const html = `<html><head><title>Quays close</title>${head}</head><body><article>${story}${tail}</article></body></html>`
  const outcome = await publish(
    { key: 'a.html', bytes: new TextEncoder().encode(html), claims },
    defaultPolicy,
  )
  if (!outcome.ok) throw new Error(outcome.refusal.detail)
  return outcome.value
}

export const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
export const article = { '@type': 'NewsArticle', headline: 'Quays close' }
export const gate = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.gate' }
