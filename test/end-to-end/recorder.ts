/** Stands between one function and the engines of a local cloud, and keeps what the function asks of them. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { ACCOUNT, REGION } from '../../local/template/names.ts'

/** A call as IAM sees it. */
export interface Call {
  /** e.g. `dynamodb:GetItem`. */
  readonly action: string
  readonly resource: string
  /** Values of the partition key that a call on a table names. */
  readonly leadingKeys: readonly string[]
}

export interface Recorder {
  readonly url: string
  readonly calls: Call[]
  /** Where the engines are; set when they run. */
  engines: { readonly s3: string; readonly dynamodb: string; readonly sqs: string } | undefined
  /** Awaited before a call is passed on. */
  before: (call: Call) => Promise<void>
  close(): void
}

/** @param tableArn ARN of a table by its name */
export async function startRecorder(tableArn: (name: string) => string): Promise<Recorder> {
  const server = createServer((incoming, response) => {
    pass(recorder, tableArn, incoming, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The recorder has no port')
  const recorder: Recorder = {
    url: `http://127.0.0.1:${address.port}`,
    calls: [],
    engines: undefined,
    before: async () => {},
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return recorder
}

async function pass(
  recorder: Recorder,
  tableArn: (name: string) => string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = Buffer.concat(await incoming.toArray())
  const target = incoming.headers['x-amz-target']
  const call = callOf(target, incoming, body, tableArn)
  recorder.calls.push(call)
  await recorder.before(call)
  const [service] = call.action.split(':')
  const base = recorder.engines?.[service === 's3' || service === 'sqs' ? service : 'dynamodb']
  const url = new URL(incoming.url ?? '/', base)
  const outgoing = request(url, {
    method: incoming.method,
    headers: { ...incoming.headers, host: url.host },
  })
  outgoing.end(body)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.on('response', resolve).on('error', reject)
  })
  // S3 tells that a key is absent only to those who may list its bucket; others are refused.
  if (call.action === 's3:GetObject' && answer.statusCode === 404)
    recorder.calls.push({ ...call, action: 's3:ListBucket', resource: call.resource.split('/')[0] ?? '' })
  response.writeHead(answer.statusCode ?? 500, answer.headers)
  answer.pipe(response)
}

function callOf(
  target: string | readonly string[] | undefined,
  { method, url }: IncomingMessage,
  body: Buffer,
  tableArn: (name: string) => string,
): Call {
  if (typeof target !== 'string') return s3Call(method ?? '', url ?? '')
  return target.startsWith('AmazonSQS.') ? sqsCall(target, body) : dynamoCall(target, body, tableArn)
}

/** A batch needs the right to send one message. */
function sqsCall(target: string, body: Buffer): Call {
  const queue = String(JSON.parse(body.toString()).QueueUrl).split('/').at(-1)
  const action = target.replace('AmazonSQS.', '').replace(/Batch$/, '')
  return { action: `sqs:${action}`, resource: `arn:aws:sqs:${REGION}:${ACCOUNT}:${queue}`, leadingKeys: [] }
}

function dynamoCall(target: string, body: Buffer, tableArn: (name: string) => string): Call {
  const { TableName, IndexName, Key, Item, ExpressionAttributeValues } = JSON.parse(body.toString())
  const arn = tableArn(TableName)
  const key = (Key ?? Item)?.pk?.S ?? ExpressionAttributeValues?.[':pk']?.S
  return {
    action: `dynamodb:${target.split('.').at(-1)}`,
    resource: IndexName === undefined ? arn : `${arn}/index/${IndexName}`,
    leadingKeys: key === undefined ? [] : [key],
  }
}

/** Path style, on objects: whatever else a function did on S3 would show by its method and query. */
function s3Call(method: string, target: string): Call {
  const { pathname, searchParams } = new URL(target, 'http://localhost')
  const [, bucket, ...key] = pathname.split('/')
  const names = { GET: 'GetObject', HEAD: 'GetObject', PUT: 'PutObject', DELETE: 'DeleteObject' }
  const found = Object.entries(names).find(([name]) => name === method)?.[1]
  searchParams.delete('x-id')
  const plain = key.join('') !== '' && searchParams.size === 0
  return {
    action: plain && found !== undefined ? `s3:${found}` : `s3:${method} ${target}`,
    resource: `arn:aws:s3:::${bucket}/${decodeURIComponent(key.join('/'))}`,
    leadingKeys: [],
  }
}
