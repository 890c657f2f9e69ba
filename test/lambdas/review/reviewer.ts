import { defaultPolicy } from '../../../core/moderate/default-policy.ts'
import { walk } from '../../../core/pipeline.ts'
import type { PublisherSettings } from '../../../core/rights/settings.ts'
import { makeReviewApp } from '../../../lambdas/review/app.ts'
import { articleId } from '../../../store/keys.ts'
import { getArticle } from '../../../store/library.ts'
import type { ListQuery } from '../../../store/library-ports.ts'
import { listingDate } from '../../../store/listing.ts'
import type { ArticleSummary } from '../../../store/ports.ts'
import { rulesOf } from '../../../store/rules.ts'
import { settle } from '../../../store/settle.ts'
import { MemoryWorld } from '../../store/memory.ts'
import { secret } from '../api/library.ts'

export const CALLER = 'arn:aws:iam::111122223333:user/ada'
export const AT = '2026-11-26T12:00:00.000Z'

export const article = (key: string) => `/v1/review/articles/${articleId(key)}`
export const texts = (passages: readonly { text: string }[]) => passages.map(({ text }) => text)

interface Asked {
  /** Sent as it is where it is a string; with GET where there is none. */
  readonly body?: unknown
  readonly caller?: string | undefined
}

/** As the index would have it. */
function listOf(world: MemoryWorld, { status, publisher, sampled, limit, after }: ListQuery) {
  const sortKey = (item: ArticleSummary) => `${listingDate(item)}#${item.id}`
  const items = [...world.records.values()]
    .flatMap(({ summary }) => (summary === null ? [] : [summary]))
    .filter((item) => item.status === status && (publisher ?? item.publisher) === item.publisher)
    .filter((item) => !sampled || item.sampled === true)
    .filter((item) => after === undefined || sortKey(item) < after.sortKey)
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1))
  const last = items[limit - 1]
  const next = items.length > limit && last !== undefined ? sortKey(last) : undefined
  return {
    items: items.slice(0, limit),
    next: next === undefined ? null : { month: next.slice(0, 7), sortKey: next },
  }
}

/** A reviewer of an empty library, with the cleaner and the store as they are, in memory; `settings` are every publisher's. */
export function startReview(settings: PublisherSettings = {}) {
  const world = new MemoryWorld()
  const ports = {
    ...world.ports,
    publish: (...[upload, guidance]: Parameters<typeof world.ports.publish>) =>
      walk(upload, defaultPolicy, guidance),
    rules: { read: async () => rulesOf(defaultPolicy, settings) },
  }
  const look = (key: string) => settle(ports, { key, sequencer: null })
  const { records, bodies, publishers } = ports
  const app = makeReviewApp({
    library: {
      get: (id) => getArticle(records, bodies, id, Date.parse(AT)),
      list: async (query) => listOf(world, query),
    },
    secret: async () => secret,
    records,
    publishers,
    look: async (key) => void (await look(key)),
    now: () => AT,
  })
  return {
    world,
    look,
    put: async (key: string, text: string) => {
      world.put(key, text)
      await look(key)
    },
    ask: async (path: string, { body, ...more }: Asked = {}) => {
      const { pathname, searchParams } = new URL(path, 'https://api.example')
      const response = await app({
        method: body === undefined ? 'GET' : 'POST',
        path: pathname,
        query: searchParams,
        headers: {},
        origin: 'https://api.example',
        body: typeof body === 'string' ? body : JSON.stringify(body ?? ''),
        caller: CALLER,
        ...more,
      })
      return { ...response, json: JSON.parse(String(response.body)) }
    },
  }
}
