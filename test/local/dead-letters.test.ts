/** The ingest handler behind the queue: what a bug does to one article, it does to no other. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQSEvent } from 'aws-lambda'
import { expect, it, onTestFinished } from 'vitest'
import { makeIngest } from '../../lambdas/ingest/handler.ts'
import { startEventSource } from '../../local/event-source.ts'
import { Queues } from '../../local/queue.ts'
import { lookMessage } from '../../store/compare.ts'
import { settle } from '../../store/settle.ts'
import { MemoryWorld } from '../store/memory.ts'

const MAIN = 'arn:main'
const DEAD = 'arn:dead'

it('a throw of the corridor ends among the dead letters, the rest of its batch is published, and a redrive mends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dead-letters-'))
  const common = { visibilitySeconds: 0.02, retentionSeconds: 1000 }
  const queues = new Queues(join(folder, 'journal'), [
    { name: 'dead', arn: DEAD, ...common },
    { name: 'main', arn: MAIN, ...common, deadLetters: { arn: DEAD, maxReceiveCount: 5 } },
  ])
  const world = new MemoryWorld()
  const keys = Array.from({ length: 20 }, (_, n) => `times/${n}.txt`)
  for (const key of keys) world.put(key, 'words')

  let isBroken = true
  let thrown = 0
  const { publish } = world.ports
  const ingest = makeIngest({
    now: () => 0,
    log: () => {},
    settle: (look) =>
      settle(
        {
          ...world.ports,
          publish(upload, guidance) {
            if (!isBroken || upload.key !== 'times/7.txt') return publish(upload, guidance)
            thrown += 1
            throw new Error('a bug')
          },
        },
        look,
      ),
  })
  // All of them wait before the first is taken, so that they go out in full batches.
  for (const key of keys) queues.send(MAIN, lookMessage(key))
  const source = startEventSource({
    queues,
    mapping: {
      queueArn: MAIN,
      functionArn: '',
      batchSize: 10,
      maxConcurrency: 1,
      reportsItemFailures: true,
    },
    // As the machinery of Lambda has it, events and answers are JSON.
    invoke: async (event) => {
      const records: SQSEvent = JSON.parse(JSON.stringify(event))
      return { ok: true, result: JSON.stringify(await ingest(records)) }
    },
    log: () => {},
  })
  onTestFinished(async () => {
    await source.close()
    queues.close()
    rmSync(folder, { recursive: true })
  })
  const published = () => keys.filter((key) => world.found(key)?.status === 'published')
  const waiting = (queue: string) => {
    const { visible, hidden } = queues.counts(queue)
    return visible + hidden
  }

  await expect.poll(() => [waiting(MAIN), waiting(DEAD)], { timeout: 10_000 }).toEqual([0, 1])
  expect(thrown).toBe(5)
  expect(published()).toEqual(keys.filter((key) => key !== 'times/7.txt'))

  isBroken = false
  queues.redrive(MAIN)
  await expect.poll(() => [waiting(MAIN), waiting(DEAD)], { timeout: 10_000 }).toEqual([0, 0])
  expect(published()).toEqual(keys)
})
