import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { failuresOf, sqsEvent, startEventSource } from '../../local/event-source.ts'
import { openFunction } from '../../local/function/index.ts'
import { Queues } from '../../local/queue.ts'
import { bundle } from './bundle.ts'

const DEAD = 'arn:dead'
const MAIN = 'arn:main'
const mapping = {
  queueArn: MAIN,
  functionArn: 'arn:function',
  batchSize: 10,
  maxConcurrency: 2,
  reportsItemFailures: true,
}

const handlerSource = `
export async function handler(event) {
  const failures = []
  for (const { messageId, body } of event.Records) {
    if (body === 'throw') throw new Error('thrown')
    if (body === 'exit') process.exit(1)
    if (body === 'hang') await new Promise((resolve) => setTimeout(resolve, 60_000))
    if (body === 'loop') for (;;) {}
    if (body === 'fail') failures.push({ itemIdentifier: messageId })
  }
  return { batchItemFailures: failures }
}`

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function start(visibilitySeconds = 100) {
  const common = { visibilitySeconds, retentionSeconds: 10_000 }
  const plans = [
    { name: 'dead', arn: DEAD, ...common },
    { name: 'main', arn: MAIN, ...common, deadLetters: { arn: DEAD, maxReceiveCount: 2 } },
  ]
  const queues = new Queues(join(mkdtempSync(join(tmpdir(), 'queue-')), 'journal'), plans)
  const printed: string[] = []
  const fn = openFunction(await bundle(handlerSource, 1), {
    environment: {},
    concurrency: 2,
    write: (chunk) => printed.push(chunk),
  })
  const source = startEventSource({ queues, mapping, invoke: fn.invoke, log: (said) => printed.push(said) })
  undo.push(() => queues.close(), fn.close, source.close)
  return { queues, source, printed }
}

test('what succeeds is deleted, what the function names as failed stays hidden', async () => {
  const { queues, source, printed } = await start()
  for (const body of ['fine', 'fail', 'fine']) queues.send(MAIN, body)
  await source.drained()
  expect(queues.counts(MAIN)).toEqual({ visible: 0, hidden: 1 })
  expect(printed.join('\n')).toContain('will be tried again')
})

test.each(['throw', 'exit', 'hang', 'loop'])(
  'a function that does %s fails its batch and harms no other',
  async (body) => {
    const { queues, source } = await start()
    queues.send(MAIN, body)
    await source.drained()
    expect(queues.counts(MAIN)).toEqual({ visible: 0, hidden: 1 })
    queues.send(MAIN, 'fine')
    await source.drained()
    expect(queues.counts(MAIN)).toEqual({ visible: 0, hidden: 1 })
  },
)

test('a message that always fails ends among the dead letters, and is tried again after a redrive', async () => {
  const { queues } = await start(0.05)
  queues.send(MAIN, 'throw')
  const counts = () =>
    [queues.counts(MAIN), queues.counts(DEAD)].map(({ visible, hidden }) => visible + hidden)
  await expect.poll(counts, { timeout: 10_000 }).toEqual([0, 1])
  expect(queues.redrive(MAIN)).toBe(1)
  expect(counts()).toEqual([1, 0])
  await expect.poll(counts, { timeout: 10_000 }).toEqual([0, 1])
})

const message = {
  id: 'one',
  body: 'text',
  sentAt: 5,
  firstReceivedAt: 6,
  receiveCount: 2,
  receipt: 'receipt',
}

test('the event has the shape that SQS gives it', () => {
  expect(sqsEvent([message], MAIN)).toEqual({
    Records: [
      {
        messageId: 'one',
        receiptHandle: 'receipt',
        body: 'text',
        attributes: {
          ApproximateReceiveCount: '2',
          SentTimestamp: '5',
          SenderId: 'LOCAL',
          ApproximateFirstReceiveTimestamp: '6',
        },
        messageAttributes: {},
        md5OfBody: '1cb251ec0d568de6a929b520c4aed8d1',
        eventSource: 'aws:sqs',
        eventSourceARN: MAIN,
        awsRegion: 'us-east-1',
      },
    ],
  })
})

test.each([
  ['null', []],
  ['{}', []],
  ['{"batchItemFailures":null}', []],
  ['{"batchItemFailures":[]}', []],
  ['{"batchItemFailures":[{"itemIdentifier":"one"}]}', ['one']],
  ['{"batchItemFailures":[{"itemIdentifier":""}]}', ['one', 'two']],
  ['{"batchItemFailures":[{"itemIdentifier":null}]}', ['one', 'two']],
  ['{"batchItemFailures":[{"id":"one"}]}', ['one', 'two']],
  ['{"batchItemFailures":[{"itemIdentifier":"three"}]}', ['one', 'two']],
  ['{"batchItemFailures":"one"}', ['one', 'two']],
  ['"text"', ['one', 'two']],
])('the answer %s fails %j', (result, failed) => {
  const messages = [message, { ...message, id: 'two' }]
  expect([...failuresOf({ ok: true, result }, messages, true)]).toEqual(failed)
  expect([...failuresOf({ ok: true, result }, messages, false)]).toEqual([])
})
