import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a running local cloud is, and what its parts are called. */
export interface CloudPlace {
  readonly s3Url: string
  readonly dynamoUrl: string
  readonly sqsUrl: string
  readonly apiUrl: string
  readonly region: string
  /** The bucket that articles are uploaded to: the first that notifies a queue. */
  readonly uploadsBucket: string
  readonly tableName: string
  /** The stack's outputs, as `cdk deploy` would print them. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Says in `cloud.json` how the running cloud is reached; for commands in other processes. Gives its removal. */
export function writeCloudFile(folder: string, cloud: CloudPlace): () => void {
  const path = join(folder, 'cloud.json')
  const facts = {
    pid: process.pid,
    region: cloud.region,
    s3: cloud.s3Url,
    dynamodb: cloud.dynamoUrl,
    sqs: cloud.sqsUrl,
    api: cloud.apiUrl,
    bucket: cloud.uploadsBucket,
    table: cloud.tableName,
    articles: cloud.outputs['ArticlesBucket'],
    queue: cloud.outputs['QueueUrl'],
    deadLetters: cloud.outputs['DeadLettersUrl'],
    outputs: cloud.outputs,
  }
  writeFileSync(`${path}.new`, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
  return () => rmSync(path, { force: true })
}
