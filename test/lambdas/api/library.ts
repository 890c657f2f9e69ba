import { renderText } from '../../../core/render/text.ts'
import { NO_TERMS } from '../../../core/rights/terms.ts'
import type { Block, Metadata, Publication, Removal } from '../../../core/types.ts'
import { makeApp } from '../../../lambdas/api/app.ts'
import type { ApiResponse } from '../../../lambdas/http/message.ts'
import type { Library, ListPage } from '../../../store/library-ports.ts'
import type { ArticleRecord, ArticleSummary, RecordState } from '../../../store/ports.ts'

export const secret = new TextEncoder().encode('thirty-two bytes of a test secret')

const facts = { etag: '"e"', versionId: null, bytes: 1, receivedAt: '2026-11-02T08:00:00.000Z' }
const provenance = { source: '', pipeline: '1', weights: '', policy: '', publisherProfile: null }

export function idOf(letter: string): string {
  return letter.repeat(26)
}

export function paragraph(text: string, more: Partial<Block> = {}): Block {
  const span = { start: 0, end: text.length }
  return { kind: 'paragraph', text, runs: [{ text }], span, level: 0, quote: 0, ...more }
}

export function publicationOf(
  metadata: Metadata,
  body: readonly Block[],
  removed: readonly Removal[] = [],
): Publication {
  const verdict = { action: 'pass', because: [], findings: [] } as const
  const terms = { ...NO_TERMS, basis: 'own', noindex: false } as const
  return { article: { metadata, body, removed, notes: [] }, verdict, terms, text: renderText(body) }
}

export const report = publicationOf(
  {
    title: { value: 'Harbour wall to be rebuilt', source: 'html:title' },
    byline: { value: 'Ada Reyes', source: 'json-ld' },
    publishedAt: { value: '2026-11-02', source: 'json-ld' },
    language: { value: 'en', source: 'html' },
    canonicalUrl: { value: 'https://news.example/harbour?a=1', source: 'html' },
  },
  [
    paragraph('The council voted on Monday to rebuild the harbour wall.'),
    paragraph('Work starts in spring.'),
  ],
  [
    {
      kind: 'appeal',
      text: 'Please give today, because it matters.',
      start: 120,
      end: 158,
      reason: 'It asks the reader for money: “please give today”.',
      evidence: [],
    },
  ],
)

function recordOf(id: string, state: RecordState): ArticleRecord {
  const decisions: [] = []
  const edits: [] = []
  return {
    id,
    key: 'k',
    publisher: 'p',
    revision: 1,
    sequencer: null,
    version: 'v',
    facts,
    decisions,
    edits,
    state,
  }
}

export function published(publication: Publication): RecordState {
  return { status: 'published', publication, provenance }
}

/** Ids: aaa... published, bbb... held, ccc... refused, ddd... withdrawn, and what is given. */
export function libraryOf(more: Record<string, RecordState> = {}, pages: readonly ListPage[] = []): Library {
  const states: Record<string, RecordState> = {
    [idOf('a')]: published(report),
    [idOf('b')]: { status: 'held', publication: report, provenance },
    [idOf('c')]: { status: 'refused', refusal: { code: 'empty', detail: 'The upload is empty.' } },
    [idOf('d')]: { status: 'withdrawn' },
    ...more,
  }
  return {
    get: async (id) => {
      const state = states[id]
      return state && recordOf(id, state)
    },
    list: async ({ after }) => pages[after === undefined ? 0 : 1] ?? { items: [], next: null },
  }
}

export function summaryOf(id: string, title: string): ArticleSummary {
  return {
    id,
    key: 'daily/secret-path.html',
    publisher: 'daily',
    status: 'published',
    title,
    byline: null,
    publishedAt: '2026-11-02',
    receivedAt: '2026-11-02T08:00:00.000Z',
    language: 'en',
    words: 1200,
    removedPassages: 2,
    removedWords: 40,
    because: null,
  }
}

/** Asks the api without a platform. */
export function asker(library: Library = libraryOf()) {
  const app = makeApp({ library, secret: async () => secret })
  return (target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<ApiResponse> => {
    const { pathname, searchParams } = new URL(target, 'https://api.example')
    return app({
      method,
      path: pathname,
      query: searchParams,
      headers,
      origin: 'https://api.example',
      body: '',
      caller: undefined,
    })
  }
}

export function bodyOf({ body }: ApiResponse): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString()
}

export function jsonOf(response: ApiResponse): unknown {
  return JSON.parse(bodyOf(response))
}
