import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeIngest } from '../../lambdas/ingest/handler.ts'
import { type S3Engine, startS3 } from '../../local/s3/index.ts'
import { s3Bodies } from '../../store/bodies.ts'
import { compare, lookMessage } from '../../store/compare.ts'
import { listObjects, scanRecords } from '../../store/everything.ts'
import { articleId } from '../../store/keys.ts'
import { openLibrary } from '../../store/library.ts'
import { dynamoPublishers } from '../../store/publishers/dynamo.ts'
import { dynamoRecords } from '../../store/records.ts'
import { settle } from '../../store/settle.ts'
import type { SettlePorts } from '../../store/settle-ports.ts'
import { s3Uploads } from '../../store/uploads.ts'
import fc from '../fast-check.ts'
import { sqsMessage } from '../lambdas/sqs-message.ts'
import { startDynamo, TABLE } from './dynalite.ts'
import { recipe, rules, walkFake } from './samples.ts'

vi.setConfig({ testTimeout: 300_000 })

const KEYS = 40
const ROUNDS = 5

/** The same ports as in production, on engines that run here; two of each, as two containers would have. */
const events: string[] = []
let folder: string
let s3: S3Engine
let client: S3Client
let dynamo: Awaited<ReturnType<typeof startDynamo>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cleancopy-engines-'))
  dynamo = await startDynamo()
  const onEvent = (record: { s3: { bucket: { name: string } } }) => {
    if (record.s3.bucket.name === 'uploads') events.push(JSON.stringify({ Records: [record] }))
  }
  s3 = await startS3({ folder, buckets: ['uploads', 'bodies'], onEvent })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  client = new S3Client({ endpoint: s3.url, region: 'us-east-1', credentials })
})
afterAll(async () => {
  client.destroy()
  await Promise.all([s3.close(), dynamo.stop()])
  await rm(folder, { recursive: true })
})

function container(): SettlePorts {
  return {
    uploads: s3Uploads(client, 'uploads'),
    records: dynamoRecords(dynamo.client, TABLE),
    bodies: s3Bodies(client, 'bodies'),
    publish: async (upload, guidance) => walkFake(upload, guidance),
    publishers: dynamoPublishers(dynamo.client, TABLE),
    relook: async (keys) => {
      events.push(...keys.map(lookMessage))
    },
    recipe,
    rules: { read: async () => rules },
  }
}

async function apply(key: string, text: string | null): Promise<void> {
  if (text === null) await client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: key }))
  else await client.send(new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: text }))
}

/** Batches of up to ten; two containers take turns at them, and what fails comes again. */
async function deliver(bodies: readonly string[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(bodies.length / 10) }, (_, n) =>
    bodies.slice(n * 10, n * 10 + 10),
  )
  const queue = batches.values()
  const consume = async () => {
    const ports = container()
    const ingest = makeIngest({ settle: (look) => settle(ports, look), now: Date.now, log: () => undefined })
    for (const batch of queue) {
      const { batchItemFailures } = await ingest({
        Records: batch.map(sqsMessage),
      })
      const again = batchItemFailures.map(
        ({ itemIdentifier }) => batch[Number(itemIdentifier.slice(1))] ?? '',
      )
      if (again.length > 0) await ingest({ Records: again.map(sqsMessage) })
    }
  }
  await Promise.all([consume(), consume()])
}

async function differences(): Promise<string[]> {
  const found: string[] = []
  const records = scanRecords(dynamo.client, TABLE)
  for await (const key of compare(listObjects(client, 'uploads'), records, recipe, container().rules))
    found.push(key)
  return found
}

const texts = fc.constantFrom('one', 'two', 'large one', 'large two', 'hold', 'refuse', null)
const history = fc.array(texts, { minLength: 1, maxLength: 4 })
const plan = fc.array(history, { minLength: KEYS, maxLength: KEYS })

describe('on the engines', () => {
  it(`${KEYS * ROUNDS} keys end as the bucket says, while events come late, twice and in any order`, async () => {
    let round = 0
    const given = [plan, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))] as const
    await fc.assert(
      fc.asyncProperty(...given, async (histories, dice) => {
        const prefix = `r${round++} ü+%`
        events.length = 0
        const keys = histories.map((_, n) => `${prefix}/${n} 📰.txt`)
        const random = () => dice.next().value ?? 0
        // The first half of every history is over before any event arrives; the rest happens meanwhile.
        const half = (texts: readonly (string | null)[]) => Math.ceil(texts.length / 2)
        const play = (from: (t: readonly (string | null)[]) => readonly (string | null)[]) =>
          Promise.all(
            histories.map(async (texts, n) => {
              for (const text of from(texts)) await apply(keys[n] ?? '', text)
            }),
          )
        await play((texts) => texts.slice(0, half(texts)))
        const early = events.length
        await Promise.all([
          deliver(shuffle([...events, ...events.slice(0, 20)], random)),
          play((texts) => texts.slice(half(texts))),
        ])
        await deliver(shuffle([...events.slice(early), ...events.slice(0, 40)], random))

        const { records, bodies } = container()
        const library = openLibrary(dynamo.client, TABLE, records, bodies)
        for (const [n, texts] of histories.entries()) {
          const article = await library.get(articleId(keys[n] ?? ''))
          const last = texts.at(-1) ?? null
          const status =
            last === null
              ? 'withdrawn'
              : last === 'refuse'
                ? 'refused'
                : last === 'hold'
                  ? 'held'
                  : 'published'
          expect(article?.state.status).toBe(status)
          if (article !== undefined && 'publication' in article.state)
            expect(article.state.publication.text.startsWith(last ?? '')).toBe(true)
        }
        expect(await differences()).toEqual([])
      }),
      { numRuns: ROUNDS, endOnFailure: true },
    )
  })

  it('the comparison names what no event told, and a look at it repairs it', async () => {
    const ports = container()
    const keys = ['quiet/new.txt', 'quiet/changed.txt', 'quiet/gone.txt']
    for (const key of keys.slice(1)) {
      await apply(key, 'one')
      await settle(ports, { key, sequencer: null })
    }
    await apply('quiet/new.txt', 'one')
    await apply('quiet/changed.txt', 'two')
    await apply('quiet/gone.txt', null)
    const found = await differences()
    expect(found.toSorted()).toEqual(keys.toSorted())
    for (const key of found) await settle(ports, { key, sequencer: null })
    expect(await differences()).toEqual([])
  })
})

function shuffle(values: readonly string[], random: () => number): string[] {
  return values
    .map((value) => ({ value, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ value }) => value)
}
