/** What a newly started local cloud does for its user: repairs what differs, shows the samples, says how to go on. */
import type { LocalCloud } from '../local/cloud.ts'
import { type Clients, connect } from './clients.ts'
import { find } from './commands/show.ts'
import { differences, differing } from './differences.ts'
import { inParallel } from './parallel.ts'
import { describeArticle } from './report.ts'
import { uploadSamples } from './samples.ts'
import { CLOUD_FOLDER, type Stack } from './stack.ts'
import { paint, widthOf } from './terminal.ts'

/** @param stayed the folder of the cloud's state, where somebody stays to upload. */
export async function welcome(cloud: LocalCloud, samples: string, stayed: string | undefined): Promise<void> {
  const clients = connect(stackOf(cloud))
  try {
    const keys = await differences(clients)
    if (keys.length > 0) process.stdout.write(`${differing(keys.length)}: read again.\n`)
    cloud.enqueue(keys)
    await showSamples(clients, samples)
    if (stayed !== undefined) process.stdout.write(`${invitation(clients, stayed)}\n`)
  } finally {
    clients.s3.destroy()
    clients.dynamodb.destroy()
  }
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

async function showSamples(clients: Clients, folder: string): Promise<void> {
  const keys = await uploadSamples(clients, folder)
  const shown = new Map<string, readonly string[]>()
  const width = widthOf(process.stdout)
  await inParallel(keys, 8, async (key) => {
    shown.set(key, describeArticle(clients, await find(clients, key), width))
  })
  for (const key of keys) process.stdout.write(`\n${shown.get(key)?.join('\n')}\n`)
}

/** Commands that work as they stand, in the project. */
export function invitation({ stack }: Pick<Clients, 'stack'>, folder: string): string {
  const s3 = stack.endpoints?.s3 ?? ''
  const where = folder === CLOUD_FOLDER ? '' : ` --folder ${quoted(folder)}`
  return `
${paint('bold', 'Upload an article of your own')}, here or from another terminal:

  npm run --silent cleancopy -- upload FILE${where}

  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=us-east-1 \\
    aws --endpoint-url ${s3} s3 cp FILE s3://${stack.bucket}/FILE

  curl --user local:local --aws-sigv4 aws:amz:us-east-1:s3 -T FILE ${s3}/${stack.bucket}/FILE

What became of it: ${stack.api}/ and "npm run --silent cleancopy -- list${where}". Ctrl-C ends the local cloud.`
}

/** For a shell. */
function quoted(word: string): string {
  return /^[\w./~-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
