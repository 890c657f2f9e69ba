/** The bundles as Lambda runs them: alone in a folder, on a bare Node 24, given events as AWS sends them. */
import { spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readAssembly } from '../../local/template/index.ts'
import { articleId } from '../../store/keys.ts'
import { workingFolder } from '../end-to-end/state.ts'
import { sdkClient, type TestEngine, testEngine } from '../local/s3-harness.ts'
import { startDynamo, TABLE } from '../store/dynalite.ts'
import { nodeOf, temporary } from './scratch.ts'

interface Asset {
  readonly name: string
  readonly folder: string
}

const alone = temporary()
const BUCKETS = ['example-uploads', 'example-articles'] as const
let node: string
let s3: TestEngine
let dynamo: Awaited<ReturnType<typeof startDynamo>>
let bundles: Asset[]

beforeAll(async () => {
  node = join(await nodeOf(24), 'node')
  s3 = await testEngine(BUCKETS)
  dynamo = await startDynamo()
  bundles = bundlesOf(join(await workingFolder(), '.cleancopy/synth'))
}, 300_000)
afterAll(async () => {
  await Promise.all([s3?.stop(), dynamo?.stop()])
  rmSync(alone, { recursive: true, force: true })
})

/** Every function of the template, copied to where no node_modules is above it. */
function bundlesOf(synth: string): Asset[] {
  return readAssembly(synth, 'http://127.0.0.1').functions.map(({ name, folder }) => {
    const copy = join(alone, name)
    cpSync(folder, copy, { recursive: true })
    return { name, folder: copy }
  })
}

const RUNNER = `
  const [folder] = process.argv.slice(1)
  const { handler } = await import('file://' + folder + '/index.mjs')
  const event = JSON.parse(await new Response(process.stdin).text())
  process.stdout.write('\\n' + JSON.stringify([process.version, await handler(event, {})]))`

interface Handled {
  readonly version: string
  readonly answer: unknown
}

/** Calls the handler of a bundle once, with nothing but the environment that the template gives it. */
function handle({ folder }: Asset, event: unknown): Promise<Handled> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--input-type=module', '-e', RUNNER, folder], {
      cwd: folder,
      env: {
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_ENDPOINT_URL_S3: s3.engine.url,
        AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
        UPLOADS_BUCKET: BUCKETS[0],
        ARTICLES_BUCKET: BUCKETS[1],
        TABLE_NAME: TABLE,
        QUEUE_URL: 'http://localhost/q',
      },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject).on('close', (exit) => {
      if (exit !== 0) return reject(new Error(`${folder} ended with ${exit}: ${err}`))
      const [version, answer] = JSON.parse(out.slice(out.lastIndexOf('\n')))
      resolve({ version, answer })
    })
    child.stdin.end(JSON.stringify(event))
  })
}

function bundle(part: string): Asset {
  const found = bundles.find(({ name }) => name.includes(part))
  if (found === undefined) throw new Error(`The template has no function of ${part}`)
  return found
}

/** A message of SQS around one of S3's own notifications. */
function queued(fixture: string) {
  const body = readFileSync(new URL(`../lambdas/fixtures/${fixture}`, import.meta.url), 'utf8')
  return {
    Records: [
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
        body,
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: '1545082649183',
          SenderId: 'AIDAIENQZJOLO23YVJ4VO',
          ApproximateFirstReceiveTimestamp: '1545082649185',
        },
        messageAttributes: {},
        md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-central-1:111122223333:uploads',
        awsRegion: 'eu-central-1',
      },
    ],
  }
}

/** A request as an HTTP API hands it on, payload format 2.0. */
function requested(path: string) {
  const host = 'id.execute-api.eu-central-1.amazonaws.com'
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { accept: 'text/plain', host, 'x-forwarded-proto': 'https' },
    requestContext: {
      accountId: '111122223333',
      apiId: 'id',
      domainName: host,
      domainPrefix: 'id',
      http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'curl/8' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage: '$default',
      time: '22/Nov/2026:10:15:31 +0000',
      timeEpoch: 1795342531000,
    },
    isBase64Encoded: false,
  }
}

it('every function of the stack has a bundle of one entry and what it loads on demand', () => {
  expect(bundles).toHaveLength(3)
  for (const { folder } of bundles) expect(readdirSync(folder)).toEqual(['chunks', 'index.mjs'])
})

it('ingest reads what a notification names, and api serves it', { timeout: 120_000 }, async () => {
  const client = sdkClient(s3.engine.url)
  const Body = 'The harbour council voted on Monday to close the north quay.\nLeave a Reply\n'
  await client.send(new PutObjectCommand({ Bucket: BUCKETS[0], Key: 'times/report.txt', Body }))
  client.destroy()
  const ingested = await handle(bundle('ingest'), queued('put.json'))
  expect(ingested).toEqual({ version: expect.stringMatching(/^v24\./), answer: { batchItemFailures: [] } })

  const { answer } = await handle(bundle('api'), requested(`/v1/articles/${articleId('times/report.txt')}`))
  expect(answer).toMatchObject({
    statusCode: 200,
    body: 'The harbour council voted on Monday to close the north quay.\n',
  })
})

it('ingest acknowledges the message that S3 sends when a notification is made', {
  timeout: 60_000,
}, async () => {
  const { answer } = await handle(bundle('ingest'), queued('test-event.json'))
  expect(answer).toEqual({ batchItemFailures: [] })
})
