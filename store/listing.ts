import type { ListQuery } from './library-ports.ts'
import type { ArticleSummary } from './ports.ts'

const ISO = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const DAY = 24 * 60 * 60 * 1000

/** Before the first newspapers a date is a mistake; the bound also bounds how many months there can be. */
const EARLIEST = Date.parse('1600-01-01T00:00:00Z')

/** Name of a listing; each month of it is one partition of an index. */
export function listingName({ status, publisher }: Pick<ListQuery, 'status' | 'publisher'>): string {
  return publisher === undefined ? status.toUpperCase() : `${status.toUpperCase()}#${publisher}`
}

/**
 * The date that an article is listed under, ISO 8601 in UTC: when it was published or, where that is not known, no date,
 * or lies more than a day after it arrived, when it arrived.
 */
export function listingDate({
  publishedAt,
  receivedAt,
}: Pick<ArticleSummary, 'publishedAt' | 'receivedAt'>): string {
  const received = Date.parse(receivedAt)
  const published = publishedAt === null ? Number.NaN : parseIso(publishedAt)
  const plausible = published >= EARLIEST && published <= received + DAY
  return new Date(plausible ? published : received).toISOString()
}

/**
 * A time without zone is taken as UTC: no answer may depend on where the machine stands. 31 February is no date; JavaScript
 * alone would take it for 3 March.
 */
function parseIso(text: string): number {
  const match = ISO.exec(text)
  if (match === null) return Number.NaN
  const [, day = '', time, zone] = match
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return Number.NaN
  return Date.parse(time === undefined || zone !== undefined ? text : `${text}Z`)
}

/** Index keys of a summary: in the listing of its status, and in that of its publisher. */
export function indexKeys(summary: ArticleSummary) {
  const { status, publisher, id } = summary
  if (status === 'withdrawn') throw new Error('A tombstone is in no listing')
  const date = listingDate(summary)
  return {
    month: date.slice(0, 7),
    sortKey: `${date}#${id}`,
    everybody: listingName({ status }),
    publisher: listingName({ status, publisher }),
  }
}
