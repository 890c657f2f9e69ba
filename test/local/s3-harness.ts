import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { type S3Engine, type S3EventRecord, startS3 } from '../../local/s3/index.ts'

export interface TestS3 {
  readonly client: S3Client
  readonly bucket: string
  stop(): Promise<void>
}

/**
 * An empty bucket at the endpoint under test: `S3_CONTRACT_ENDPOINT`, with the environment's credentials, or an
 * engine of its own where that is not set.
 */
export async function testBucket(): Promise<TestS3> {
  const bucket = `contract-${randomUUID()}`
  const endpoint = process.env['S3_CONTRACT_ENDPOINT']
  const engine = endpoint === undefined ? await testEngine([bucket]) : undefined
  const client = sdkClient(endpoint ?? engine?.engine.url ?? '')
  if (!engine) await client.send(new CreateBucketCommand({ Bucket: bucket }))
  return {
    client,
    bucket,
    async stop() {
      client.destroy()
      await engine?.stop()
    },
  }
}

/** The SDK as it comes; only the place and the credentials are said. */
export function sdkClient(endpoint: string): S3Client {
  const credentials = {
    accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? 'local',
    secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? 'local',
  }
  return new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials })
}

export interface TestEngine {
  readonly engine: S3Engine
  readonly events: S3EventRecord[]
  readonly folder: string
  stop(): Promise<void>
}

export async function testEngine(
  buckets: readonly string[] = ['uploads'],
  onEvent: (event: S3EventRecord) => void | Promise<void> = () => {},
): Promise<TestEngine> {
  const folder = temporaryFolder()
  const events: S3EventRecord[] = []
  const engine = await startS3({
    folder,
    buckets,
    onEvent(event) {
      events.push(event)
      return onEvent(event)
    },
  })
  return {
    engine,
    events,
    folder,
    async stop() {
      await engine.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cleancopy-s3-'))
}

export interface WireAnswer {
  readonly status: number
  readonly head: string
  readonly body: string
}

/** Bytes as they are onto the wire, and what comes back until the server closes. */
export function wire(port: number, ...pieces: readonly (string | Buffer)[]): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const received: Buffer[] = []
    socket.on('data', (bytes) => received.push(bytes))
    socket.on('error', reject)
    socket.on('close', () => {
      const text = Buffer.concat(received).toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0)
      resolve({ status, head: text.slice(0, end).toLowerCase(), body: text.slice(end + 4) })
    })
    for (const piece of pieces) socket.write(piece)
  })
}

/** A request head; the connection closes after the answer. */
export function head(
  method: string,
  target: string,
  headers: Readonly<Record<string, string | number>> = {},
): string {
  const lines = Object.entries({ Host: '127.0.0.1', Connection: 'close', ...headers }).map(
    ([k, v]) => `${k}: ${v}\r\n`,
  )
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`
}
