import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalCloud } from '../../local/cloud.ts'
import { Complaint } from '../complaint.ts'

export interface StartSettings {
  /** End after the table of samples. */
  readonly once?: boolean
  readonly port?: number
  readonly fresh?: boolean
  /** Where all state is kept; relative to the project. */
  readonly folder: string
}

/** Every state but the synthesised stack, which depends on the sources alone. */
const STATE = ['s3', 'dynamodb', 'queues.jsonl', 'logs']

/** `cleancopy start`: the local cloud, with the samples in it, until interrupted. */
export async function start(settings: StartSettings): Promise<number> {
  const project = fileURLToPath(new URL('../..', import.meta.url))
  if (!existsSync(join(project, 'cdk.json')))
    throw new Complaint(
      'The local cloud runs from the sources: clone the project and call "npm start" there.',
      2,
    )
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  const cloud = await open(project, settings).catch(complain)
  try {
    // Since the process began, Node's own start included.
    say(`The local cloud is up after ${(performance.now() / 1000).toFixed(1)} s: ${cloud.apiUrl}`)
    // The AWS SDK and the cleaner take as long to load as all the rest: not before the cloud is up.
    const { welcome } = await import('../welcome.ts')
    await welcome(cloud, join(project, 'content/samples'), settings.once ? undefined : settings.folder)
    return settings.once ? 0 : await untilSignalled()
  } finally {
    await cloud.close()
  }
}

async function open(project: string, { folder, fresh, port }: StartSettings): Promise<LocalCloud> {
  const { startLocalCloud } = await import('../../local/cloud.ts')
  if (fresh) await forget(resolve(project, folder))
  return startLocalCloud({ project, folder, ports: port === undefined ? {} : { api: port }, log: say })
}

/** The local cloud throws a plain Error with a sentence for a person; anything else but what the machine denies is a bug. */
function complain(error: unknown): never {
  if (error instanceof Error && 'syscall' in error)
    throw new Complaint(`The local cloud cannot be started: ${error.message}.`, 1, { cause: error })
  if (error instanceof Error && error.constructor === Error && !('code' in error))
    throw new Complaint(error.message, 1, { cause: error })
  throw error
}

/** @throws Error where a local cloud runs on that state. */
async function forget(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const { lock } = await import('../../local/lock.ts')
  const release = lock(join(folder, 'lock'), 'The local cloud of this folder')
  for (const name of STATE) rmSync(join(folder, name), { recursive: true, force: true })
  release()
}

/** The local cloud ends the process at SIGINT and SIGTERM. */
function untilSignalled(): Promise<never> {
  return new Promise(() => {})
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
