/** What `store` asks of DynamoDB beyond single articles (test/store/dynamo.test.ts): answers that come in pages. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NO_TERMS } from '../../core/rights/terms.ts'
import { scanRecords } from '../../store/everything.ts'
import { articleId } from '../../store/keys.ts'
import { openLibrary } from '../../store/library.ts'
import type { ListPosition } from '../../store/library-ports.ts'
import type { ArticleSummary, StoredRecord } from '../../store/ports.ts'
import { dynamoRecords } from '../../store/records.ts'
import { startDynamo, TABLE } from '../store/dynalite.ts'
import { MemoryWorld } from '../store/memory.ts'

/** Records of 8 KB: the Scan of them takes several answers of 1 MB. */
const COUNT = 400
let client: DynamoDBClient
let stop: () => Promise<void>

beforeAll(async () => {
  const dynamo = await startDynamo()
  client = dynamo.client
  stop = dynamo.stop
  const records = dynamoRecords(client, TABLE)
  for (let n = 0; n < COUNT; n += 20)
    await Promise.all(Array.from({ length: 20 }, (_, m) => records.put(recordOf(n + m), 0)))
}, 120_000)
afterAll(() => stop())

const keyOf = (n: number) => `pages/${String(n).padStart(3, '0')}.txt`

function recordOf(n: number): StoredRecord {
  const key = keyOf(n)
  const id = articleId(key)
  const receivedAt = new Date(Date.UTC(2026, 8 + (n % 3), 1 + (n % 28), 0, n)).toISOString()
  const summary: ArticleSummary = {
    id,
    key,
    publisher: 'pages',
    status: 'published',
    title: 'Ü'.repeat(200),
    byline: null,
    publishedAt: null,
    receivedAt,
    language: null,
    words: n,
    removedPassages: 0,
    removedWords: 0,
    because: null,
  }
  return {
    id,
    key,
    publisher: 'pages',
    revision: 1,
    sequencer: null,
    version: String(n),
    facts: { etag: `"${n}"`, versionId: null, bytes: n, receivedAt },
    decisions: [],
    edits: [],
    guided: null,
    lesson: null,
    formerly: [],
    recipe: 'recipe',
    summary,
    state: {
      status: 'published',
      action: 'pass',
      because: [],
      rules: 'p',
      grounds: null,
      terms: NO_TERMS,
      sampled: false,
      provenance: { source: 's', pipeline: 'p', weights: 'w', policy: 'p', publisherProfile: null },
      body: { inline: new Uint8Array(8000).fill(n % 256) },
    },
  }
}

it('the scan reads every record once, over many pages', async () => {
  const keys: string[] = []
  for await (const { key } of scanRecords(client, TABLE)) keys.push(key)
  expect(keys.toSorted()).toEqual(Array.from({ length: COUNT }, (_, n) => keyOf(n)))
})

it('a listing walks every article once, newest first, over months', async () => {
  const library = openLibrary(client, TABLE, dynamoRecords(client, TABLE), new MemoryWorld().ports.bodies)
  const seen: ArticleSummary[] = []
  let after: ListPosition | undefined
  do {
    const page = await library.list({ status: 'published', publisher: 'pages', limit: 70, after })
    seen.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined)
  const order = seen.map(({ receivedAt, id }) => `${receivedAt}#${id}`)
  expect(order).toEqual(order.toSorted().reverse())
  expect(new Set(order).size).toBe(COUNT)
})
