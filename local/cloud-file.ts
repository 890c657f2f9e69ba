import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalCloud } from './cloud.ts'

type Described = Pick<
  LocalCloud,
  's3Url' | 'dynamoUrl' | 'sqsUrl' | 'apiUrl' | 'region' | 'uploadsBucket' | 'tableName' | 'outputs'
>

/** Says in `cloud.json` how the running cloud is reached; for commands in other processes. Gives its removal. */
export function writeCloudFile(folder: string, cloud: Described): () => void {
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
