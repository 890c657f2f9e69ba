/** A folder for a local cloud of its own, with the real stack synthesised in it. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { type Clients, connect } from '../../bin/clients.ts'
import { stackOf } from '../../bin/welcome.ts'
import { type LocalCloud, startLocalCloud } from '../../local/cloud.ts'
import { lock } from '../../local/lock.ts'
import { synthesise } from '../../local/synth.ts'

export const project = fileURLToPath(new URL('../..', import.meta.url))

/** Synthesised once for all test files, and again only when a source has changed. */
const shared = join(project, 'node_modules/.cache/cleancopy')

/** A new working folder whose `.cleancopy` holds nothing but the synthesised stack. */
export async function workingFolder(): Promise<string> {
  mkdirSync(shared, { recursive: true })
  const release = await patiently(() => lock(join(shared, 'lock'), 'The synthesis of another test file'))
  try {
    await synthesise({ project, folder: join(shared, 'synth'), log: () => {} })
    const folder = mkdtempSync(join(tmpdir(), 'cleancopy-'))
    cpSync(join(shared, 'synth'), join(folder, '.cleancopy/synth'), { recursive: true })
    return folder
  } finally {
    release()
  }
}

async function patiently<T>(attempt: () => T): Promise<T> {
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('already running'))) throw error
      await pause(100)
    }
  }
}

const connected = new WeakMap<LocalCloud, Clients>()

export function clientsOf(cloud: LocalCloud): Clients {
  const clients = connected.get(cloud) ?? connect(stackOf(cloud))
  connected.set(cloud, clients)
  return clients
}

export async function putObject(
  cloud: LocalCloud,
  key: string,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { 'content-type': ContentType, 'content-encoding': ContentEncoding } = headers
  const { s3 } = clientsOf(cloud)
  await s3.send(
    new PutObjectCommand({
      Bucket: cloud.uploadsBucket,
      Key: key,
      Body: Buffer.from(body),
      ContentType,
      ContentEncoding,
    }),
  )
}

/** The local cloud in a working folder, on free ports. */
export function startIn(folder: string): Promise<LocalCloud> {
  const ports = { s3: 0, dynamodb: 0, api: 0 }
  return startLocalCloud({ project, folder: join(folder, '.cleancopy'), ports })
}

/** As a client that signs; the local cloud looks at whom a signature names, and not at the signature. */
export const signed = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=ada/20261126/eu-central-1/execute-api/aws4_request, SignedHeaders=host, Signature=0',
  'content-type': 'application/json',
}
