import { createHash } from 'node:crypto'
import type { Invoked } from './function/index.ts'
import { isFields, parseJson } from './json.ts'
import type { Message, Queues } from './queue.ts'
import { REGION } from './template/names.ts'
import type { MappingPlan } from './template/plan.ts'

export interface EventSource {
  /** Resolves when nothing can be received and no invocation runs; failed messages may still be hidden. */
  drained(): Promise<void>
  /** Takes nothing more, and waits for what runs. */
  close(): Promise<void>
}

export interface EventSourceOptions {
  readonly queues: Queues
  readonly mapping: MappingPlan
  readonly invoke: (event: unknown) => Promise<Invoked>
  /** Told a sentence about every batch that did not succeed as a whole. */
  readonly log: (sentence: string) => void
}

/**
 * An event source mapping from a queue to a function. A message is dispatched when it arrives; while all invocations are
 * busy messages gather, and go out in batches. What succeeded is deleted, what failed stays hidden until its visibility
 * time-out has passed.
 */
export function startEventSource({ queues, mapping, invoke, log }: EventSourceOptions): EventSource {
  const { queueArn, batchSize, maxConcurrency } = mapping
  const running = new Set<Promise<void>>()
  const idle: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  let open = true

  function dispatch(): void {
    clearTimeout(timer)
    while (open && running.size < maxConcurrency) {
      const messages = queues.receive(queueArn, batchSize)
      if (messages.length === 0) break
      const run = process(messages).finally(() => {
        running.delete(run)
        dispatch()
      })
      running.add(run)
    }
    if (running.size > 0) return
    for (const tell of idle.splice(0)) tell()
    const next = open ? queues.nextVisibleAt(queueArn) : undefined
    if (next !== undefined)
      timer = setTimeout(dispatch, Math.min(Math.max(next - Date.now(), 10), 60_000)).unref()
  }

  async function process(messages: readonly Message[]): Promise<void> {
    const outcome = await invoke(sqsEvent(messages, queueArn))
    const failed = failuresOf(outcome, messages, mapping.reportsItemFailures)
    for (const { id, receipt } of messages) if (!failed.has(id)) queues.delete(id, receipt)
    if (failed.size === 0) return
    const why = outcome.ok ? 'the function said so' : outcome.error
    log(`${failed.size} of ${messages.length} messages failed and will be tried again: ${why}`)
  }

  queues.onArrival(queueArn, dispatch)
  dispatch()
  return {
    drained: () =>
      new Promise((resolve) => {
        idle.push(resolve)
        dispatch()
      }),
    async close() {
      open = false
      clearTimeout(timer)
      while (running.size > 0) await Promise.all(running)
    },
  }
}

/** The event as Lambda's pollers make it. */
export function sqsEvent(messages: readonly Message[], queueArn: string): unknown {
  return {
    Records: messages.map(({ id, body, sentAt, firstReceivedAt, receiveCount, receipt }) => ({
      messageId: id,
      receiptHandle: receipt,
      body,
      attributes: {
        ApproximateReceiveCount: String(receiveCount),
        SentTimestamp: String(sentAt),
        SenderId: 'LOCAL',
        ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
      },
      messageAttributes: {},
      md5OfBody: md5(body),
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: REGION,
    })),
  }
}

/**
 * Ids of the messages that failed. As Lambda has it: an error fails the whole batch; null, an empty object or an empty
 * list is a success; an answer that names no message of the batch properly fails the whole batch.
 */
export function failuresOf(
  outcome: Invoked,
  messages: readonly Message[],
  reports: boolean,
): ReadonlySet<string> {
  const all = new Set(messages.map(({ id }) => id))
  if (!outcome.ok) return all
  if (!reports) return new Set()
  const answer = parseJson(outcome.result)
  if (answer === null) return new Set()
  if (!isFields(answer)) return all
  const { batchItemFailures } = answer
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set()
  if (!Array.isArray(batchItemFailures)) return all
  const named = batchItemFailures.map((item: unknown) =>
    isFields(item) ? item['itemIdentifier'] : undefined,
  )
  const ids = named.filter((id) => typeof id === 'string' && all.has(id)).map(String)
  return ids.length === named.length ? new Set(ids) : all
}

function md5(body: string): string {
  return createHash('md5').update(body).digest('hex')
}
