import { createHash } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { type Fields, fieldsOf, listOf, parseJson } from './json.ts'
import type { Queues } from './queue.ts'
import type { QueuePlan } from './template/plan.ts'

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3})(?::\d+)?$/i
const MAX_REQUEST_BYTES = 1024 * 1024

/**
 * The part of SQS (its JSON protocol) that an operator uses: to count, to send, and to send dead letters back. Whoever
 * consumes a queue is told by `event-source.ts`, without HTTP. A queue is found by the last part of its URL.
 */
export function sqs(queues: Queues, plans: readonly QueuePlan[]): RequestListener {
  return (request, response) => {
    answer(request, queues, plans)
      .catch((error: unknown) => fault(500, 'InternalFailure', String(error)))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body))
      })
  }
}

interface Answer {
  readonly status: number
  readonly body: Fields
}

async function answer(
  request: IncomingMessage,
  queues: Queues,
  plans: readonly QueuePlan[],
): Promise<Answer> {
  // A name that resolves to this machine must not let a web page in, and a page cannot send this type unasked.
  const isJson = /^application\/x-amz-json-1\.0\b/.test(request.headers['content-type'] ?? '')
  if (!LOOPBACK_HOST.test(request.headers.host ?? '') || !isJson)
    return fault(403, 'AccessDenied', 'Forbidden')
  const operation = String(request.headers['x-amz-target']).replace('AmazonSQS.', '')
  const asked = fieldsOf(parseJson(await textOf(request)))
  const name = String(asked['QueueUrl'] ?? asked['SourceArn'])
    .split(/[/:]/)
    .at(-1)
  const plan = plans.find((one) => one.name === name)
  if (plan === undefined)
    return fault(400, 'AWS.SimpleQueueService.NonExistentQueue', `There is no queue ${name}.`)
  if (operation === 'SendMessage') return { status: 200, body: send(queues, plan, asked) }
  if (operation === 'SendMessageBatch') return { status: 200, body: sendAll(queues, plan, asked) }
  if (operation === 'GetQueueAttributes') return { status: 200, body: attributes(queues, plan) }
  if (operation === 'StartMessageMoveTask') return moveBack(queues, plan, plans)
  return fault(400, 'InvalidAction', `The local SQS does not know ${operation}.`)
}

function send(queues: Queues, { arn }: QueuePlan, asked: Fields): Fields {
  const body = String(asked['MessageBody'])
  return { MessageId: queues.send(arn, body), MD5OfMessageBody: createHash('md5').update(body).digest('hex') }
}

function sendAll(queues: Queues, plan: QueuePlan, asked: Fields): Fields {
  const entries = listOf(asked['Entries']).map(fieldsOf)
  return {
    Successful: entries.map((entry) => ({ Id: entry['Id'], ...send(queues, plan, entry) })),
    Failed: [],
  }
}

/** All that there are, whichever were asked for. */
function attributes(queues: Queues, { arn }: QueuePlan): Fields {
  const { visible, hidden } = queues.counts(arn)
  return {
    Attributes: {
      QueueArn: arn,
      ApproximateNumberOfMessages: String(visible),
      ApproximateNumberOfMessagesNotVisible: String(hidden),
    },
  }
}

function moveBack(queues: Queues, { arn }: QueuePlan, plans: readonly QueuePlan[]): Answer {
  const source = plans.find(({ deadLetters }) => deadLetters?.arn === arn)
  if (source === undefined)
    return fault(400, 'InvalidParameterValue', 'The source is not the dead letter queue of another one.')
  queues.redrive(source.arn)
  return { status: 200, body: { TaskHandle: 'done' } }
}

function fault(status: number, type: string, message: string): Answer {
  return { status, body: { __type: `com.amazonaws.sqs#${type}`, message } }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_REQUEST_BYTES) throw new Error('The request is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
