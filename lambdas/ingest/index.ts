import { defaultPolicy } from '../../core/moderate/default-policy.ts'
import { s3Bodies } from '../../store/bodies.ts'
import { dynamoClient, s3Client, sqsClient } from '../../store/clients.ts'
import { sendLooks } from '../../store/looks.ts'
import { dynamoPublishers } from '../../store/publishers/dynamo.ts'
import { recipeOf } from '../../store/recipe.ts'
import { dynamoRecords } from '../../store/records.ts'
import { dynamoRules } from '../../store/rules.ts'
import { settle } from '../../store/settle.ts'
import type { SettlePorts } from '../../store/settle-ports.ts'
import { s3Uploads } from '../../store/uploads.ts'
import { variable } from '../environment.ts'
import { makeIngest } from './handler.ts'
import { secondOpinions } from './moderators/index.ts'

// Once per container: clients keep their connections.
const s3 = s3Client()
const dynamo = dynamoClient()
const table = variable('TABLE_NAME')
const queue = variable('QUEUE_URL')
let sqs: ReturnType<typeof sqsClient> | undefined
const ports: SettlePorts = {
  uploads: s3Uploads(s3, variable('UPLOADS_BUCKET')),
  records: dynamoRecords(dynamo, table),
  bodies: s3Bodies(s3, variable('ARTICLES_BUCKET')),
  // With the first upload: a container that starts for a deletion, or only to be ready, needs no cleaner.
  publish: async (upload, guidance) => {
    const { walk } = await import('../../core/pipeline.ts')
    return walk(upload, defaultPolicy, guidance)
  },
  publishers: dynamoPublishers(dynamo, table),
  relook: async (keys) => {
    sqs ??= sqsClient()
    await sendLooks(await sqs, queue, keys)
  },
  recipe: recipeOf(),
  rules: dynamoRules(dynamo, table),
  secondOpinion: secondOpinions(process.env, { now: Date.now, log }),
}

export const handler = makeIngest({
  settle: (look) => settle(ports, look),
  now: Date.now,
  log,
})

function log(line: string): void {
  process.stdout.write(`${line}\n`)
}
