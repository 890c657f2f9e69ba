import type { SQSClient } from '@aws-sdk/client-sqs'
import { lookMessage } from './compare.ts'

/** SQS takes so many messages at once. */
const BATCH = 10

/** Asks the ingest queue for a look at each of these keys. Needs `sqs:SendMessage`. */
export async function sendLooks(client: SQSClient, queueUrl: string, keys: readonly string[]): Promise<void> {
  const { SendMessageBatchCommand } = await import('@aws-sdk/client-sqs')
  for (let at = 0; at < keys.length; at += BATCH) {
    const Entries = keys
      .slice(at, at + BATCH)
      .map((key, i) => ({ Id: String(i), MessageBody: lookMessage(key) }))
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
    const [first] = Failed
    if (first !== undefined) throw new Error(`SQS refused ${Failed.length} messages: ${first.Message}`)
  }
}
