import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Clients, connect } from '../clients.ts'
import { Complaint } from '../complaint.ts'
import { inParallel } from '../parallel.ts'
import { repair } from '../repair.ts'
import { describeArticle } from '../report.ts'
import { uploadSamples } from '../samples.ts'
import { findStack } from '../stack.ts'
import { paint, widthOf } from '../terminal.ts'
import { find } from './show.ts'

export interface StartSettings {
  /** End after the table of samples. */
  readonly once?: boolean
  readonly port?: number
  readonly fresh?: boolean
}

const FOLDER = '.cleancopy'

/** `cleancopy start`: the local cloud, with the samples in it, until interrupted. */
export async function start({ once = false, port, fresh = false }: StartSettings): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  if (!existsSync(`${root}/cdk.json`))
    throw new Complaint(
      'The local cloud runs from the sources: clone the project and call "npm start" there.',
      2,
    )
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  const begun = performance.now()
  const { startCloud } = await import('../../local/cloud.ts')
  const cloud = await startCloud({ root, folder: FOLDER, port, fresh })
  const clients = connect(findStack({}))
  try {
    const looks = await repair(clients, (message) => cloud.enqueue(message))
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    say(`The local cloud is up after ${seconds} s: ${clients.stack.api}`)
    if (looks > 0) say(`Bucket and table differed in ${looks} places; they are being read again.`)
    await showSamples(clients, `${root}/content`)
    if (once) return 0
    say(invitation(clients))
    await interrupted()
    return 0
  } finally {
    clients.s3.destroy()
    clients.dynamodb.destroy()
    await cloud.stop()
  }
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

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
