import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { closeServer } from './close-server.ts'
import { type CloudPlace, writeCloudFile } from './cloud-file.ts'
import { type DynamoEngine, startDynamo } from './dynamodb.ts'
import { type EventSource, startEventSource } from './event-source.ts'
import { openFunctions } from './functions.ts'
import { httpApi } from './http-api/index.ts'
import { listen, orFreePort } from './listen.ts'
import { lock } from './lock.ts'
import { lookRequest, notify, sendTestEvents } from './notifications.ts'
import { type QueueCounts, Queues } from './queue.ts'
import { type S3Engine, startS3 } from './s3/index.ts'
import { onSignals } from './signals.ts'
import { sqs } from './sqs.ts'
import { synthesise } from './synth.ts'
import { readAssembly } from './template/index.ts'
import { REGION } from './template/names.ts'
import type { Plan } from './template/plan.ts'

export interface LocalCloudOptions {
  /** The project whose stack is run: where cdk.json is. The working folder where absent. */
  readonly project?: string
  /** Where all state is kept; `.cleancopy` in the project where absent. */
  readonly folder?: string
  /** A cloud assembly that was synthesised elsewhere; made from the project's sources where absent. */
  readonly assembly?: string
  /** Wanted ports: 9000 for S3, 8000 for DynamoDB and 3000 for the API where absent. A busy one becomes a free one. */
  readonly ports?: { readonly s3?: number; readonly dynamodb?: number; readonly api?: number }
  /** Takes sentences for a person: what takes long, and what failed. */
  readonly log?: (sentence: string) => void
}

export interface LocalCloud extends CloudPlace {
  /** Names of the buckets by logical id. */
  readonly buckets: Readonly<Record<string, string>>
  /** What waits: in the queue of the uploads, and among its dead letters. */
  counts(): { readonly queue: QueueCounts; readonly deadLetters: QueueCounts }
  /** Asks for a look at these keys of the uploads bucket, without an event of S3. */
  enqueue(keys: readonly string[]): void
  /** Sends the dead letters back to the queue. Gives how many there were. */
  redrive(): number
  /** Resolves when nothing can be received and nothing runs; what failed may still wait for its next attempt. */
  drained(): Promise<void>
  /** Ends what runs, frees the ports and the folder. */
  close(): Promise<void>
}

/**
 * Starts everything that the synthesised stack needs on this machine, on loopback only. SIGINT and SIGTERM close it and
 * end the process.
 * @throws Error with one sentence where the folder is in use, or the template asks for what there is not here.
 */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const project = resolve(options.project ?? '.')
  const folder = resolve(project, options.folder ?? '.cleancopy')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Undone in reverse, whether at the end or where a start fails halfway.
  const undo: (() => unknown)[] = [lock(join(folder, 'lock'), 'The local cloud of this folder')]
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= unwind(undo)
    return closing
  }
  try {
    const assembly = options.assembly ?? join(folder, 'synth')
    const log = options.log ?? (() => undefined)
    if (options.assembly === undefined) await synthesise({ project, folder: assembly, log })
    const cloud = await start({ folder, assembly, ports: options.ports ?? {}, log, undo })
    undo.push(onSignals(close))
    return { ...cloud, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function unwind(undo: (() => unknown)[]): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step()
}

interface Start {
  readonly folder: string
  readonly assembly: string
  readonly ports: NonNullable<LocalCloudOptions['ports']>
  readonly log: (sentence: string) => void
  readonly undo: (() => unknown)[]
}

async function start({ folder, assembly, ports, log, undo }: Start): Promise<Omit<LocalCloud, 'close'>> {
  // The API listens first, since the template may name its address; until the end it answers 503.
  const server = createServer((_, response) => response.writeHead(503).end())
  const apiUrl = await listen(server, ports.api ?? 3000)
  undo.push(() => closeServer(server))
  const plan = readAssembly(assembly, apiUrl)

  const queues = new Queues(join(folder, 'queues.jsonl'), plan.queues)
  undo.push(() => queues.close())
  if (queues.untouched) sendTestEvents(plan.buckets, queues)
  const [s3, dynamo] = await startEngines(plan, queues, folder, ports, undo)
  const sqsServer = createServer(sqs(queues, plan.queues))
  const sqsUrl = await listen(sqsServer, 0)
  undo.push(() => closeServer(sqsServer))

  const functions = openFunctions(
    plan.functions,
    { s3: s3.url, dynamodb: dynamo.url, sqs: sqsUrl },
    join(folder, 'logs'),
  )
  undo.push(functions.close)
  server.removeAllListeners('request')
  server.on('request', httpApi({ routes: plan.routes, cors: plan.cors, invoke: functions.invoke }))

  const sources = plan.mappings.map((mapping) =>
    startEventSource({
      queues,
      mapping: { ...mapping, maxConcurrency: Math.min(mapping.maxConcurrency, functions.concurrency) },
      invoke: (event) => functions.invoke(mapping.functionArn, event),
      log,
    }),
  )
  undo.push(() => Promise.all(sources.map((source) => source.close())))
  const cloud = describe(plan, queues, sources, {
    s3: s3.url,
    dynamodb: dynamo.url,
    sqs: sqsUrl,
    api: apiUrl,
  })
  undo.push(writeCloudFile(folder, cloud))
  return cloud
}

async function startEngines(
  plan: Plan,
  queues: Queues,
  folder: string,
  ports: Start['ports'],
  undo: (() => unknown)[],
): Promise<[S3Engine, DynamoEngine]> {
  const buckets = plan.buckets.map(({ name }) => name)
  const onEvent = (record: Parameters<typeof notify>[2]) => notify(plan.buckets, queues, record)
  const s3 = await orFreePort(ports.s3 ?? 9000, (port) =>
    startS3({ folder: join(folder, 's3'), port, region: REGION, buckets, onEvent }),
  )
  undo.push(s3.close)
  const dynamo = await startDynamo({
    folder: join(folder, 'dynamodb'),
    port: ports.dynamodb ?? 8000,
    tables: plan.tables,
  })
  undo.push(dynamo.close)
  return [s3, dynamo]
}

function describe(
  plan: Plan,
  queues: Queues,
  sources: readonly EventSource[],
  urls: { readonly s3: string; readonly dynamodb: string; readonly sqs: string; readonly api: string },
): Omit<LocalCloud, 'close'> {
  const uploads = plan.buckets.find(({ notifications }) => notifications.length > 0)
  const queue = plan.queues.find(({ arn }) => arn === uploads?.notifications[0]?.queueArn)
  const table = plan.tables[0]
  if (uploads === undefined || queue === undefined || table === undefined) {
    throw new Error('The template has no bucket that notifies a queue, or no table.')
  }
  const dead = queue.deadLetters?.arn
  return {
    s3Url: urls.s3,
    dynamoUrl: urls.dynamodb,
    sqsUrl: urls.sqs,
    apiUrl: urls.api,
    region: REGION,
    buckets: Object.fromEntries(plan.buckets.map(({ id, name }) => [id, name])),
    outputs: plan.outputs,
    uploadsBucket: uploads.name,
    tableName: table.name,
    counts: () => ({
      queue: queues.counts(queue.arn),
      deadLetters: dead === undefined ? { visible: 0, hidden: 0 } : queues.counts(dead),
    }),
    enqueue(keys) {
      for (const key of keys) queues.send(queue.arn, JSON.stringify(lookRequest(uploads.name, key)))
    },
    redrive: () => queues.redrive(queue.arn),
    async drained() {
      await Promise.all(sources.map((source) => source.drained()))
    },
  }
}
