import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalCloud } from '../../local/cloud.ts'
import { type Clients, connect } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { differences } from '../differences.ts'
import { inParallel } from '../parallel.ts'
import { describeArticle } from '../report.ts'
import { uploadSamples } from '../samples.ts'
import type { Stack } from '../stack.ts'
import { paint, widthOf } from '../terminal.ts'
import { find } from './show.ts'

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
  const begun = performance.now()
  const cloud = await open(project, settings).catch(complain)
  const clients = connect(stackOf(cloud))
  try {
    say(`The local cloud is up after ${((performance.now() - begun) / 1000).toFixed(1)} s: ${cloud.apiUrl}`)
    const keys = await differences(clients)
    if (keys.length > 0) say(`Bucket and table differ in ${keys.length} keys, which are read again.`)
    cloud.enqueue(keys)
    await showSamples(clients, join(project, 'content/samples'))
    if (settings.once) return 0
    say(invitation(clients))
    return await untilSignalled()
  } finally {
    clients.s3.destroy()
    clients.dynamodb.destroy()
    await cloud.close()
  }
}

async function open(project: string, { folder, fresh, port }: StartSettings): Promise<LocalCloud> {
  const { startLocalCloud } = await import('../../local/cloud.ts')
  if (fresh) await forget(resolve(project, folder))
  return startLocalCloud({ project, folder, ports: port === undefined ? {} : { api: port }, log: say })
}

/** The local cloud throws a plain Error with a sentence for a person; anything else is a bug. */
function complain(error: unknown): never {
  if (error instanceof Error && error.constructor === Error && !('code' in error))
    throw new Complaint(error.message, 1, { cause: error })
  throw error
}

/** A running local cloud as the commands see it. */
export function stackOf(cloud: LocalCloud): Stack {
  return {
    kind: 'local',
    bucket: cloud.uploadsBucket,
    table: cloud.tableName,
    articles: cloud.outputs['ArticlesBucket'] ?? '',
    queue: cloud.outputs['QueueUrl'],
    deadLetters: cloud.outputs['DeadLettersUrl'],
    api: cloud.apiUrl,
    region: cloud.region,
    endpoints: { s3: cloud.s3Url, dynamodb: cloud.dynamoUrl, sqs: cloud.sqsUrl },
  }
}

/** @throws Error where a local cloud runs on that state. */
async function forget(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const { lock } = await import('../../local/lock.ts')
  const release = lock(join(folder, 'lock'), 'The local cloud of this folder')
  for (const name of STATE) rmSync(join(folder, name), { recursive: true, force: true })
  release()
}

async function showSamples(clients: Clients, folder: string): Promise<void> {
  const keys = await uploadSamples(clients, folder)
  const shown = new Map<string, readonly string[]>()
  const width = widthOf(process.stdout)
  await inParallel(keys, 8, async (key) => {
    shown.set(key, describeArticle(clients, await find(clients, key), width))
  })
  for (const key of keys) say(`\n${shown.get(key)?.join('\n')}`)
}

function invitation({ stack }: Clients): string {
  const s3 = stack.endpoints?.s3 ?? ''
  return `
${paint('bold', 'Upload an article of your own')}, here or from another terminal:

  npm run --silent cleancopy -- upload FILE

  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=us-east-1 \\
    aws --endpoint-url ${s3} s3 cp FILE s3://${stack.bucket}/FILE

  curl --user local:local --aws-sigv4 aws:amz:us-east-1:s3 -T FILE ${s3}/${stack.bucket}/FILE

What became of it: ${stack.api}/ and "npm run --silent cleancopy -- list". Ctrl-C ends the local cloud.`
}

/** The local cloud ends the process at SIGINT and SIGTERM. */
function untilSignalled(): Promise<never> {
  return new Promise(() => {})
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
