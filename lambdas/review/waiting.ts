import type { ArticleSummary } from '../../store/ports.ts'
import { type ListingPorts, linkTo, list } from '../http/listing.ts'
import { type ApiRequest, type ApiResponse, json } from '../http/message.ts'
import { problem } from '../http/problem.ts'

const PATH = '/v1/review/articles'

/** The sample lies scattered among all that is published; so many are read in a few calls. */
const LOOK_THROUGH = 2000

const LISTINGS = {
  held: { status: 'held', name: 'held ' },
  sampled: { status: 'published', sampled: true, lookThrough: LOOK_THROUGH, name: 'sampled ' },
} as const

/**
 * `GET /v1/review/articles?which=&publisher=&limit=&cursor=`: what waits for a person, newest first. `held` (default), or `sampled`: what is
 * published, quotes abuse, and is to be looked at all the same.
 */
export async function listWaiting(ports: ListingPorts, request: ApiRequest): Promise<ApiResponse> {
  const which = request.query.get('which') ?? 'held'
  if (which !== 'held' && which !== 'sampled') return problem(400, '"which" is "held" or "sampled".')
  const listing = await list(ports, request, { ...LISTINGS[which], path: PATH, parameters: { which } })
  if ('status' in listing) return listing
  const items = listing.items.map((item) => present(item, request.origin))
  return json({ items, next: listing.next }, linkTo(listing.next))
}

/** A reviewer may know all of it, and where more is told. */
function present(item: ArticleSummary, origin: string) {
  return { ...item, url: `${origin}${PATH}/${item.id}` }
}
