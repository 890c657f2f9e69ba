import { s3Bodies } from '../../store/bodies.ts'
import { dynamoClient, s3Client, sqsClient } from '../../store/clients.ts'
import { cursorSecret } from '../../store/cursor-secret.ts'
import { openLibrary } from '../../store/library.ts'
import { sendLooks } from '../../store/looks.ts'
import { dynamoPublishers } from '../../store/publishers/dynamo.ts'
import { dynamoRecords } from '../../store/records.ts'
import { variable } from '../environment.ts'
import { makeReview } from './handler.ts'

const table = variable('TABLE_NAME')
const queue = variable('QUEUE_URL')
const dynamo = dynamoClient()
const records = dynamoRecords(dynamo, table)
const sqs = sqsClient()

export const handler = makeReview({
  library: openLibrary(dynamo, table, records, s3Bodies(s3Client(), variable('ARTICLES_BUCKET'))),
  records,
  secret: cursorSecret(dynamo, table),
  publishers: dynamoPublishers(dynamo, table),
  look: async (key) => sendLooks(await sqs, queue, [key]),
  now: () => new Date().toISOString(),
  log: (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
})
