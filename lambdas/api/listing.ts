import type { Library, ListPosition } from '../../store/library-ports.ts'
import type { ArticleSummary } from '../../store/ports.ts'
import { listPage } from '../../web/list-page.ts'
import { pageHeaders } from '../../web/page.ts'
import { type ApiRequest, type ApiResponse, json } from '../http/message.ts'
import { problem } from '../http/problem.ts'
import { readCursor, writeCursor } from './cursor.ts'

export interface ListingPorts {
  readonly library: Library
  /** The key that signs cursors; the same for every instance of the function. */
  readonly secret: () => Promise<Uint8Array>
}

interface Listing {
  readonly items: readonly ArticleSummary[]
  /** Absolute, or null on the last page. */
  readonly next: string | null
}

const cacheControl = 'public, max-age=30, stale-while-revalidate=60'

/** `GET /v1/articles?publisher=&limit=&cursor=`: what is published, newest first. */
export async function listArticles(ports: ListingPorts, request: ApiRequest): Promise<ApiResponse> {
  const listing = await list(ports, request, '/v1/articles')
  if ('status' in listing) return listing
  const items = listing.items.map((item) => present(item, request.origin))
  return json(
    { items, next: listing.next },
    {
      'cache-control': cacheControl,
      ...(listing.next === null ? {} : { link: `<${listing.next}>; rel="next"` }),
    },
  )
}

/** `GET /`: the same list for people. */
export async function home(ports: ListingPorts, request: ApiRequest): Promise<ApiResponse> {
  const listing = await list(ports, request, '/')
  if ('status' in listing) return listing
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': cacheControl, ...pageHeaders },
    body: listPage(listing.items, listing.next, request.query.get('publisher')),
  }
}

async function list(
  ports: ListingPorts,
  { query, origin }: ApiRequest,
  path: string,
): Promise<Listing | ApiResponse> {
  const limit = query.get('limit') ?? '20'
  if (!/^([1-9]\d?|100)$/.test(limit)) return problem(400, 'The limit must be a whole number from 1 to 100.')
  const publisher = query.get('publisher') ?? undefined
  if (publisher === '')
    return problem(400, 'The publisher must not be empty; leave it out for all publishers.')

  const name = publisher === undefined ? 'all' : `publisher ${publisher}`
  const cursor = query.get('cursor')
  const secret = await ports.secret()
  const after = cursor === null ? undefined : readCursor(secret, name, cursor)
  if (cursor !== null && after === undefined)
    return problem(400, 'The cursor was not made by this listing; start again without it.')

  const page = await ports.library.list({ status: 'published', publisher, limit: Number(limit), after })
  const nextUrl = (position: ListPosition) => {
    const parameters = new URLSearchParams({
      ...(publisher === undefined ? {} : { publisher }),
      limit,
      cursor: writeCursor(secret, name, position),
    })
    return `${origin}${path}?${parameters}`
  }
  return { items: page.items, next: page.next && nextUrl(page.next) }
}

/** What a reader may know; the key of the upload is its publisher's business. */
function present(item: ArticleSummary, origin: string) {
  const { id, publisher, title, byline, publishedAt, receivedAt, language } = item
  const { words, removedPassages, removedWords } = item
  const url = `${origin}/v1/articles/${id}`
  return {
    id,
    url,
    publisher,
    title,
    byline,
    publishedAt,
    receivedAt,
    language,
    words,
    removedPassages,
    removedWords,
  }
}
