import type { ArticleSummary } from '../../store/ports.ts'
import { listPage } from '../../web/list-page.ts'
import { pageHeaders } from '../../web/page.ts'
import { type ListingPorts, linkTo, list } from '../http/listing.ts'
import { type ApiRequest, type ApiResponse, json } from '../http/message.ts'

const cacheControl = 'public, max-age=30, stale-while-revalidate=60'

/** `GET /v1/articles?publisher=&limit=&cursor=`: what is published, newest first. */
export async function listArticles(ports: ListingPorts, request: ApiRequest): Promise<ApiResponse> {
  const listing = await list(ports, request, { status: 'published', path: '/v1/articles' })
  if ('status' in listing) return listing
  const items = listing.items.map((item) => present(item, request.origin))
  return json({ items, next: listing.next }, { 'cache-control': cacheControl, ...linkTo(listing.next) })
}

/** `GET /`: the same list for people. */
export async function home(ports: ListingPorts, request: ApiRequest): Promise<ApiResponse> {
  const listing = await list(ports, request, { status: 'published', path: '/' })
  if ('status' in listing) return listing
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': cacheControl, ...pageHeaders },
    body: listPage(listing.items, listing.next, request.query.get('publisher')),
  }
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
