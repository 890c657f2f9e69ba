import type { Library, ListPosition, ListQuery } from '../../store/library-ports.ts'
import type { ArticleSummary } from '../../store/ports.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { ApiRequest, ApiResponse } from './message.ts'
import { problem } from './problem.ts'

export interface ListingPorts {
  readonly library: Library
  /** The key that signs cursors; the same for every instance of every function. */
  readonly secret: () => Promise<Uint8Array>
}

/** What is listed, beside what the request may ask. */
export interface Listed extends Pick<ListQuery, 'status' | 'sampled' | 'lookThrough'> {
  /** Without the query. */
  readonly path: string
  /** Before the name that its cursors are signed for; tells them from those of other listings. */
  readonly name?: string
  /** Parameters that the next page needs beside publisher, limit and cursor. */
  readonly parameters?: Readonly<Record<string, string>>
}

export interface Listing {
  readonly items: readonly ArticleSummary[]
  /** Absolute, or null on the last page. */
  readonly next: string | null
}

/** A page of a listing as `?publisher=&limit=&cursor=` ask for it, newest first, or what is wrong with them. */
export async function list(
  ports: ListingPorts,
  { query, origin }: ApiRequest,
  { path, name = '', parameters = {}, ...what }: Listed,
): Promise<Listing | ApiResponse> {
  const limit = query.get('limit') ?? '20'
  if (!/^([1-9]\d?|100)$/.test(limit)) return problem(400, 'The limit must be a whole number from 1 to 100.')
  const publisher = query.get('publisher') ?? undefined
  if (publisher === '')
    return problem(400, 'The publisher must not be empty; leave it out for all publishers.')

  const signed = `${name}${publisher === undefined ? 'all' : `publisher ${publisher}`}`
  const cursor = query.get('cursor')
  const secret = await ports.secret()
  const after = cursor === null ? undefined : readCursor(secret, signed, cursor)
  if (cursor !== null && after === undefined)
    return problem(400, 'The cursor was not made by this listing; start again without it.')

  const page = await ports.library.list({ ...what, publisher, limit: Number(limit), after })
  const nextUrl = (position: ListPosition) => {
    const asked = {
      ...parameters,
      ...(publisher === undefined ? {} : { publisher }),
      limit,
      cursor: writeCursor(secret, signed, position),
    }
    return `${origin}${path}?${canonical(asked)}`
  }
  return { items: page.items, next: page.next && nextUrl(page.next) }
}

/** The header that names the next page, where there is one. */
export function linkTo(next: string | null): Record<string, string> {
  return next === null ? {} : { link: `<${next}>; rel="next"` }
}

/** As AWS signs a query, by name and escaped in full: clients as curl 7 sign one as it stands, and any other order is refused. */
function canonical(parameters: Readonly<Record<string, string>>): string {
  const escaped = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${escaped(value)}`)
    .toSorted()
    .join('&')
}
