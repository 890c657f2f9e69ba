import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import type { Context } from './context.ts'
import { eventRecord, type S3EventRecord, Sequencer } from './events.ts'
import { listener } from './server.ts'
import { Store } from './store.ts'

export type { S3EventRecord } from './events.ts'

export interface S3Options {
  /** Where everything is kept; made where it is missing. One engine a folder. */
  readonly folder: string
  /** 0 or absent: any free port. */
  readonly port?: number
  /** A loopback address; `127.0.0.1` where absent. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost'
  /** `us-east-1` where absent. */
  readonly region?: string
  /** Made where they are missing. */
  readonly buckets: readonly string[]
  /**
   * Called for every change of every bucket, and awaited before the client is answered: what was acknowledged was also
   * told. Where it rejects the client gets a 500, and the change stands.
   */
  readonly onEvent: (event: S3EventRecord) => void | Promise<void>
}

export interface S3Engine {
  /** e.g. `http://127.0.0.1:9000`; buckets also answer at `http://BUCKET.localhost:9000`. */
  readonly url: string
  readonly port: number
  /** Stops listening, lets running requests end (for at most two seconds), frees the port. */
  close(): Promise<void>
}

/**
 * S3 in a folder, for one machine's own use: it listens on loopback only and takes any credentials, since signatures
 * are not verified. What it leaves out is listed in docs/local-cloud.md.
 * @throws Error EADDRINUSE where the port is taken; Error where a bucket's name is not valid.
 */
export async function startS3(options: S3Options): Promise<S3Engine> {
  const folder = resolve(options.folder)
  mkdirSync(folder, { recursive: true })
  const server = createServer({ maxHeaderSize: 65_536, requestTimeout: 0, keepAliveTimeout: 65_000 })
  const host = options.host ?? '127.0.0.1'
  // The port first: a second engine on the same port must not touch the first one's folder.
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  try {
    server.on('request', listener(createContext(folder, options)))
  } catch (error) {
    server.close()
    throw error
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The S3 engine has no port.')
  const shown = host.includes(':') ? `[${host}]` : host
  return { url: `http://${shown}:${address.port}`, port: address.port, close: () => close(server) }
}

function createContext(folder: string, options: S3Options): Context {
  const store = new Store(folder)
  for (const bucket of options.buckets) store.createBucket(bucket)
  const sequencer = new Sequencer(join(folder, 'sequencer'))
  const region = options.region ?? 'us-east-1'
  return {
    store,
    region,
    async tell(name, bucket, key, created) {
      const happening = { name, bucket, key, sequencer: sequencer.take(), ...(created && { created }) }
      await options.onEvent(eventRecord(happening, region))
    },
  }
}

const GRACE_MS = 2000

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  await closed
  clearInterval(idle)
  clearTimeout(timer)
}
