import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb'
import { withImagesOf } from '../core/rights/images.ts'
import type { Finding, Publication, Signal } from '../core/types.ts'
import { unpackBody } from './body.ts'
import { closedUntil, embargoSentence } from './embargo.ts'
import { parseSummary } from './item.ts'
import type { Library, ListPage, ListQuery } from './library-ports.ts'
import { listingDate, listingName } from './listing.ts'
import { monthsOf } from './months.ts'
import type {
  ArticleRecord,
  ArticleSummary,
  Bodies,
  CleanedState,
  Records,
  StoredBody,
  StoredRecord,
} from './ports.ts'

/** A body can be replaced between reading its record and reading it; then the record has moved on, too. */
const READS = 5

/** Where few of many are wanted, a page of what is left to find would cost a call an item. */
const SPARSE_PAGE = 500

/** What the api and the command line read. Needs `dynamodb:GetItem` on the table, `dynamodb:Query` on its indexes. */
export function openLibrary(
  client: DynamoDBClient,
  table: string,
  records: Records,
  bodies: Bodies,
  now: () => number = Date.now,
): Library {
  return {
    get: (id) => getArticle(records, bodies, id, now()),
    list: (query) => listArticles(client, table, query, now()),
  }
}

export async function getArticle(
  records: Records,
  bodies: Bodies,
  id: string,
  now: number,
): Promise<ArticleRecord | undefined> {
  for (let read = 0; read < READS; read++) {
    const record = await records.get(id)
    if (record === undefined) return undefined
    const { state } = record
    if (!('body' in state)) return toArticle(record, state)
    const bytes = await bodyBytes(bodies, state.body)
    if (bytes === undefined) continue
    return toArticle(record, asDecided(state, unpackBody(bytes), embargoOf(record, now)))
  }
  throw new Error(`The body of article ${id} is missing`)
}

async function bodyBytes(bodies: Bodies, body: StoredBody): Promise<Uint8Array | undefined> {
  return 'inline' in body ? body.inline : bodies.get(body.key)
}

/** The body keeps the verdict of the policy that it was cleaned under; the record knows today's. */
function asDecided(
  state: CleanedState,
  publication: Publication,
  closed: string | undefined,
): ArticleRecord['state'] {
  const { provenance, action, because, terms, category } = state
  const findings = [...publication.verdict.findings, ...placed(state.grounds?.findings ?? [])]
  const verdict = { ...publication.verdict, findings, ...(state.grounds && { action, because }) }
  const decided = withImagesOf({ ...publication, verdict, terms }, terms.imageHosts)
  if (closed === undefined || state.status === 'held')
    return { status: state.status, provenance, publication: decided, ...(category && { category }) }
  const reasons = [embargoSentence(closed), ...verdict.because]
  return {
    status: 'held',
    provenance,
    publication: { ...decided, verdict: { ...verdict, because: reasons } },
  }
}

/** What services said is not in the body: it came after. */
function placed(signals: readonly Signal[]): Finding[] {
  return signals.flatMap(({ span, ...signal }) => (span === undefined ? [] : [{ ...signal, span }]))
}

function embargoOf({ summary }: StoredRecord, now: number): string | undefined {
  return summary === null ? undefined : closedUntil(summary, now)
}

function toArticle(record: StoredRecord, state: ArticleRecord['state']): ArticleRecord {
  const { id, key, publisher, revision, sequencer, version, facts, decisions, edits } = record
  return { id, key, publisher, revision, sequencer, version, facts, decisions, edits, state }
}

async function listArticles(
  client: DynamoDBClient,
  table: string,
  query: ListQuery,
  now: number,
): Promise<ListPage> {
  const listing = listingName(query)
  const months = await monthsOf(client, table, listing)
  const items: ArticleSummary[] = []
  let left = query.lookThrough ?? Number.POSITIVE_INFINITY
  const isWanted = (summary: ArticleSummary) =>
    query.status !== 'published' ||
    ((closedUntil(summary, now) !== undefined) === (query.embargoed ?? false) &&
      (!query.sampled || summary.sampled === true))
  for (const month of months) {
    if (query.after !== undefined && month > query.after.month) continue
    const before = query.after?.month === month ? query.after.sortKey : undefined
    // One more than asked for tells whether there is a next page.
    const index = query.publisher === undefined ? 'gsi2' : 'gsi1'
    const pageSize = query.embargoed || query.sampled ? SPARSE_PAGE : 1
    const partition = { index, key: `${listing}#${month}`, before, isWanted, pageSize }
    const read = await queryPartition(client, table, partition, query.limit + 1 - items.length, left)
    items.push(...read.wanted)
    if (items.length > query.limit) break
    left -= read.looked
    if (left <= 0 && read.last !== undefined) return { items, next: positionOf(read.last) }
  }
  const shown = items.slice(0, query.limit)
  const last = shown.at(-1)
  return { items: shown, next: items.length > query.limit && last !== undefined ? positionOf(last) : null }
}

function positionOf(summary: ArticleSummary) {
  const date = listingDate(summary)
  return { month: date.slice(0, 7), sortKey: `${date}#${summary.id}` }
}

interface Partition {
  readonly index: string
  readonly key: string
  readonly before: string | undefined
  readonly isWanted: (summary: ArticleSummary) => boolean
  /** Items to read at once at least. */
  readonly pageSize: number
}

interface Read {
  readonly wanted: readonly ArticleSummary[]
  /** How many were looked at, wanted or not, and the last of them. */
  readonly looked: number
  readonly last: ArticleSummary | undefined
}

/** Reads until `limit` are wanted or `most` have been looked at, page by page. */
async function queryPartition(
  client: DynamoDBClient,
  table: string,
  { index, key, before, isWanted, pageSize }: Partition,
  limit: number,
  most: number,
): Promise<Read> {
  const wanted: ArticleSummary[] = []
  let looked = 0
  let last: ArticleSummary | undefined
  let start: Parameters<typeof page>[0]
  const page = (from: QueryCommand['input']['ExclusiveStartKey']) =>
    client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}pk = :key${before === undefined ? '' : ` AND ${index}sk < :before`}`,
        ExpressionAttributeValues: {
          ':key': { S: key },
          ...(before === undefined ? {} : { ':before': { S: before } }),
        },
        ScanIndexForward: false,
        Limit: Math.max(limit - wanted.length, pageSize),
        ExclusiveStartKey: from,
      }),
    )
  do {
    const { Items = [], LastEvaluatedKey } = await page(start)
    const read = Items.map(({ summary }) => parseSummary(summary?.S ?? ''))
    wanted.push(...read.filter(isWanted))
    looked += read.length
    last = read.at(-1) ?? last
    start = LastEvaluatedKey
  } while (start !== undefined && wanted.length < limit && looked < most)
  return { wanted, looked, last }
}
