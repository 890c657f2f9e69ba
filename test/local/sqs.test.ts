import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openQueue } from '../../bin/queue.ts'
import { LOCAL_CREDENTIALS } from '../../bin/stack.ts'
import { closeServer } from '../../local/close-server.ts'
import { listen } from '../../local/listen.ts'
import { Queues } from '../../local/queue.ts'
import { sqs } from '../../local/sqs.ts'

const common = { visibilitySeconds: 100, retentionSeconds: 1000 }
const plans = [
  { name: 'dead', arn: 'arn:aws:sqs:x:0:dead', ...common },
  {
    name: 'main',
    arn: 'arn:aws:sqs:x:0:main',
    ...common,
    deadLetters: { arn: 'arn:aws:sqs:x:0:dead', maxReceiveCount: 1 },
  },
]
const folder = mkdtempSync(join(tmpdir(), 'sqs-'))
const queues = new Queues(join(folder, 'journal'), plans)
const server = createServer(sqs(queues, plans))
const address = (name: string) => `https://sqs.x.amazonaws.com/0/${name}`

let url: string
let opened: ReturnType<typeof openQueue>
beforeAll(async () => {
  url = await listen(server, 0)
  opened = openQueue({
    kind: 'local',
    bucket: '',
    table: '',
    articles: '',
    api: '',
    region: 'x',
    queue: address('main'),
    deadLetters: address('dead'),
    endpoints: { s3: '', dynamodb: '', sqs: url },
  })
})
afterAll(async () => {
  opened.close()
  await closeServer(server)
  queues.close()
  rmSync(folder, { recursive: true })
})

it('sends, counts and sends dead letters back', async () => {
  await opened.look(Array.from({ length: 23 }, (_, n) => `ü ${n}.txt`))
  expect(await opened.uploads()).toEqual({ waiting: 23, busy: 0 })
  expect(queues.receive('arn:aws:sqs:x:0:main', 3)[0]?.body).toContain('%C3%BC+0.txt')
  expect(await opened.uploads()).toEqual({ waiting: 20, busy: 3 })

  queues.send('arn:aws:sqs:x:0:dead', 'failed')
  expect(await opened.deadLetters()).toEqual({ waiting: 1, busy: 0 })
  await opened.redrive()
  expect(await opened.deadLetters()).toEqual({ waiting: 0, busy: 0 })
  expect(await opened.uploads()).toEqual({ waiting: 21, busy: 3 })
})

it('names what it does not have', async () => {
  const client = new SQSClient({
    region: 'x',
    endpoint: url,
    credentials: LOCAL_CREDENTIALS,
    useQueueUrlAsEndpoint: false,
  })
  const missing = client.send(new SendMessageCommand({ QueueUrl: address('other'), MessageBody: 'x' }))
  await expect(missing).rejects.toThrow('There is no queue other.')
  client.destroy()
})

it('lets no web page in', async () => {
  const body = JSON.stringify({ QueueUrl: address('main'), MessageBody: 'x' })
  const plain = { method: 'POST', body, headers: { 'x-amz-target': 'AmazonSQS.SendMessage' } }
  expect((await fetch(url, plain)).status).toBe(403)
})
