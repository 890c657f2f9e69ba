/** The queue between the uploads bucket and ingest, as an operator sees it. */
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs'
import { sendLooks } from '../store/looks.ts'
import { Complaint } from './complaint.ts'
import { LOCAL_CREDENTIALS, type Stack } from './stack.ts'

export interface Counts {
  /** Messages that wait to be read. */
  readonly waiting: number
  /** Messages that are being read, or wait for their next attempt. */
  readonly busy: number
}

/** @throws Complaint where the stack's description does not name its queues. */
export function openQueue(stack: Stack) {
  const { queue, deadLetters, region, endpoints } = stack
  if (queue === undefined || deadLetters === undefined)
    throw new Complaint(
      'This stack is described without its queues: deploy it again with --outputs-file, and name it with --outputs.',
      2,
    )
  const sqs = new SQSClient({
    ...(region === undefined ? {} : { region }),
    ...(endpoints === undefined
      ? {}
      : { endpoint: endpoints.sqs, credentials: LOCAL_CREDENTIALS, useQueueUrlAsEndpoint: false }),
  })

  async function attributes(url: string): Promise<Partial<Record<string, string>>> {
    const answer = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))
    return answer.Attributes ?? {}
  }
  async function counts(url: string): Promise<Counts> {
    const { ApproximateNumberOfMessages: waiting, ApproximateNumberOfMessagesNotVisible: busy } =
      await attributes(url)
    return { waiting: Number(waiting ?? 0), busy: Number(busy ?? 0) }
  }

  return {
    uploads: () => counts(queue),
    deadLetters: () => counts(deadLetters),
    /** Sends all dead letters back to the queue that they came from. */
    async redrive(): Promise<void> {
      const { QueueArn } = await attributes(deadLetters)
      await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: QueueArn }))
    },
    /** Asks for a look at each of these keys. */
    look: (keys: readonly string[]) => sendLooks(sqs, queue, keys),
    close: () => sqs.destroy(),
  }
}
