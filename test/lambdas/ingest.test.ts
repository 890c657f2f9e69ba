import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeIngest } from '../../lambdas/ingest/handler.ts'
import { lookMessage } from '../../store/compare.ts'
import { type Look, type Settled, settle } from '../../store/settle.ts'
import { MemoryWorld } from '../store/memory.ts'
import { sqsMessage } from './sqs-message.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
}

/** Runs a batch; message n has the id `m<n>`. */
async function deliver(bodies: readonly string[], settleOne: (look: Look) => Promise<Settled>) {
  const lines: Record<string, unknown>[] = []
  const looks: Look[] = []
  const ingest = makeIngest({
    now: () => 1_763_800_000_000,
    log: (line) => lines.push(JSON.parse(line)),
    settle: (look) => {
      looks.push(look)
      return settleOne(look)
    },
  })
  const Records = bodies.map(sqsMessage)
  const { batchItemFailures } = await ingest({ Records })
  return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), lines, looks }
}

const settled = async ({ key }: Look): Promise<Settled> => ({
  id: 'id',
  key,
  status: 'published',
  change: 'changed',
  revision: 1,
  because: null,
})

describe("S3's own events", () => {
  it.each([
    ['put', 'times/report.txt', '0055AED6DCD90281E5'],
    ['encoded-key', 'times/2026/11/A b+c 100% 📰日.html', '0055AED6DCD90281E5'],
    ['multipart', 'times/long.html', '00624E2B1F7A1B0C22'],
    ['copy', 'times/copied.txt', '00624E2B2F7A1B0C22'],
    ['delete-marker', 'times/report.txt', '0055AED6DCD90281E6'],
    ['delete-version', 'times/report.txt', '0055AED6DCD90281E7'],
    ['tagging', 'times/report.txt', null],
    ['sidecar', 'times/report.txt', null],
  ])('%s asks for one look', async (name, key, sequencer) => {
    const { looks, failed } = await deliver([fixture(name)], settled)
    expect(looks).toEqual([{ key, sequencer }])
    expect(failed).toEqual([])
  })

  it('the test event asks for none and is acknowledged', async () => {
    expect(await deliver([fixture('test-event')], settled)).toEqual({ looks: [], failed: [], lines: [] })
  })
})

describe('what is not ours', () => {
  it.each(['', 'hello', 'null', '[]', '{}', '{"Records":{}}', '{"Records":[{"eventSource":"aws:sns"}]}'])(
    'fails so that it reaches the dead letters: %s',
    async (body) => {
      const { failed, looks, lines } = await deliver([body, fixture('put')], settled)
      expect(failed).toEqual(['m0'])
      expect(looks).toHaveLength(1)
      expect(lines[0]).toMatchObject({ level: 'error', message: 'not an S3 notification', messageId: 'm0' })
    },
  )
})

describe('a batch', () => {
  it('looks once at a key, with its youngest event', async () => {
    const { looks } = await deliver(['delete-version', 'put', 'delete-marker'].map(fixture), settled)
    expect(looks).toEqual([{ key: 'times/report.txt', sequencer: '0055AED6DCD90281E7' }])
  })

  it('looks for the sidecar even if the object was told of before', async () => {
    const outdated = async (look: Look) => ({ ...(await settled(look)), change: 'outdated' as const })
    const { looks } = await deliver(['sidecar', 'put'].map(fixture), outdated)
    expect(looks.map(({ sequencer }) => sequencer)).toEqual(['0055AED6DCD90281E5', null])
  })

  it('fails message by message, and every message of the article that failed', async () => {
    const settleOne = async (look: Look) => {
      if (look.key === 'times/report.txt') throw new Error('S3 is away')
      return settled(look)
    }
    const { failed, lines } = await deliver(['put', 'copy', 'sidecar'].map(fixture), settleOne)
    expect(failed).toEqual(['m0', 'm2'])
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'error', key: 'times/report.txt', reason: 'S3 is away' }),
    )
  })

  it('works at no more than four articles at once', async () => {
    let running = 0
    let most = 0
    const settleOne = async (look: Look) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return settled(look)
    }
    const { looks } = await deliver(
      Array.from({ length: 10 }, (_, n) => lookMessage(`key ${n}`)),
      settleOne,
    )
    expect(looks).toHaveLength(10)
    expect(most).toBe(4)
  })

  it('a look without an event names its key as an event would', async () => {
    const key = 'a b+c/100%/ü"\\\u0001📰'
    expect((await deliver([lookMessage(key)], settled)).looks).toEqual([{ key, sequencer: null }])
  })
})

describe('against a library', () => {
  const from = (world: MemoryWorld) => (look: Look) => settle(world.ports, look)

  it('an older version that is deleted for good withdraws nothing; a delete marker does, once', async () => {
    const world = new MemoryWorld()
    world.put('times/report.txt', 'words')
    await deliver([fixture('put')], from(world))
    const kept = await deliver([fixture('delete-version')], from(world))
    expect(kept.lines).toMatchObject([{ status: 'published', change: 'confirmed' }])

    world.delete('times/report.txt')
    const gone = await deliver([fixture('delete-version')], from(world))
    expect(gone.lines).toMatchObject([{ status: 'withdrawn', change: 'changed', Withdrawn: 1 }])
    const late = await deliver([fixture('put')], from(world))
    expect(late.lines).toMatchObject([{ status: 'withdrawn', change: 'outdated' }])
    expect(late.lines[0]).not.toHaveProperty('Withdrawn')
  })

  it('an upload that cannot be cleaned is acknowledged, counted, and says why', async () => {
    const world = new MemoryWorld()
    world.put('times/report.txt', 'refuse')
    const { failed, lines } = await deliver([fixture('put')], from(world))
    expect(failed).toEqual([])
    expect(lines).toMatchObject([{ status: 'refused', because: 'There is no article in it.', Refused: 1 }])
  })

  it("an article's line carries its metrics in the embedded metric format", async () => {
    const world = new MemoryWorld()
    world.put('times/report.txt', 'words')
    const { lines } = await deliver([fixture('put')], from(world))
    expect(lines).toEqual([
      {
        _aws: {
          Timestamp: 1_763_800_000_000,
          CloudWatchMetrics: [
            {
              Namespace: 'Cleancopy',
              Dimensions: [[]],
              Metrics: [
                { Name: 'Milliseconds', Unit: 'Milliseconds' },
                { Name: 'Published', Unit: 'Count' },
              ],
            },
          ],
        },
        level: 'info',
        message: 'changed published',
        id: expect.stringMatching(/^[a-z2-7]{26}$/),
        key: 'times/report.txt',
        status: 'published',
        change: 'changed',
        revision: 1,
        because: null,
        Milliseconds: 0,
        Published: 1,
      },
    ])
  })
})
