/** What publishers repeat, with the ports of production on an engine that runs here. */

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../core/profile/fingerprint.ts'
import { FEWEST_ARTICLES, learnedFrom } from '../../core/profile/learned.ts'
import { articleId } from '../../store/keys.ts'
import { openLibrary } from '../../store/library.ts'
import { dynamoPublishers, scanProfiles } from '../../store/publishers/dynamo.ts'
import { editArticle, editForPublisher } from '../../store/publishers/edits.ts'
import { profileVersion } from '../../store/publishers/profile.ts'
import { countArticles } from '../../store/publishers/witnesses.ts'
import { dynamoRecords } from '../../store/records.ts'
import { settle } from '../../store/settle.ts'
import type { SettlePorts } from '../../store/settle-ports.ts'
import fc from '../fast-check.ts'
import { startDynamo, TABLE } from './dynalite.ts'
import { MemoryWorld } from './memory.ts'
import { walkFake } from './samples.ts'

vi.setConfig({ testTimeout: 300_000 })

const PLEA = 'plea of this paper to all the readers who value what it does'
const ROUNDS = 5

let dynamo: Awaited<ReturnType<typeof startDynamo>>
beforeAll(async () => {
  dynamo = await startDynamo()
})
afterAll(() => dynamo.stop())

/** The bucket is in memory; table, and what a process remembers, are as in production. */
function container(world: MemoryWorld, queue: string[]): SettlePorts {
  return {
    ...world.ports,
    records: dynamoRecords(dynamo.client, TABLE),
    publishers: dynamoPublishers(dynamo.client, TABLE),
    relook: async (keys) => void queue.push(...keys),
  }
}

/** Three processes take keys from one queue until it is empty; what loses too many races comes again. */
async function drain(world: MemoryWorld, queue: string[]): Promise<void> {
  const consume = async () => {
    const ports = container(world, queue)
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      const taken = key
      await settle(ports, { key: taken, sequencer: null }).catch((error: unknown) => {
        if (!(error instanceof Error) || !error.message.startsWith('Lost')) throw error
        queue.push(taken)
      })
    }
  }
  while (queue.length > 0) await Promise.all([consume(), consume(), consume()])
}

const content = (n: number) => fc.constantFrom(`story ${n}`, `story ${n}|${PLEA}`, `story ${n}|${PLEA}`, null)

describe('on the engine', () => {
  it('every article ends cleaned with what its publisher repeats in the end', async () => {
    let round = 0
    const histories = fc.tuple(
      ...Array.from({ length: FEWEST_ARTICLES + 3 }, (_, n) =>
        fc.array(content(n), { minLength: 1, maxLength: 3 }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        const publisher = `r${round++} #ü`
        const world = new MemoryWorld()
        const queue: string[] = []
        const keys = all.map((_, n) => `${publisher}/${n}.txt`)
        for (let step = 0; step < 3; step++) {
          for (const [n, texts] of all.entries()) {
            const text = texts[step]
            if (text === undefined) continue
            if (text === null) world.delete(keys[n] ?? '')
            else world.put(keys[n] ?? '', text)
            queue.push(keys[n] ?? '', keys[n] ?? '')
          }
          await drain(world, queue)
        }
        const { records, publishers } = container(world, queue)
        const uploads = keys.flatMap((key) => {
          const state = world.read(key)
          return state.state === 'present' ? [{ key, upload: state.upload }] : []
        })
        const learned = learnedFrom(
          uploads.flatMap(({ upload }) => {
            const walked = walkFake(upload)
            return walked.ok ? [walked.value.guided.lesson] : []
          }),
        )
        const profile = { learned, edits: [] }
        const stored = await publishers.profile(publisher)
        expect(stored.learned.map(({ passage }) => passage)).toEqual(learned)
        const library = openLibrary(dynamo.client, TABLE, records, world.ports.bodies)
        for (const { key, upload } of uploads) {
          const article = await library.get(articleId(key))
          const walked = walkFake(upload, { profile, edits: [] })
          expect(article?.state).toMatchObject({
            publication: { text: walked.ok ? walked.value.publication.text : '' },
            provenance: { publisherProfile: walked.ok ? profileVersion(walked.value.guided.profile) : '' },
          })
        }
        const carriers = uploads.filter(({ upload }) => new TextDecoder().decode(upload.bytes).includes(PLEA))
        const count = await countArticles({ records, publishers }, publisher, fingerprint(PLEA).hash)
        expect(count).toBe(carriers.length)
      }),
      { numRuns: ROUNDS },
    )
  })

  it('edits come back as they were made, for the article and for its publisher', async () => {
    const world = new MemoryWorld()
    const queue: string[] = ['post/a.txt']
    world.put('post/a.txt', `story|${PLEA}`)
    await drain(world, queue)
    const ports = container(world, queue)
    const edit = {
      action: 'take-out' as const,
      passage: fingerprint(PLEA),
      text: PLEA,
      by: 'ed',
      at: '2026-11-22',
    }
    expect(await editArticle(ports, articleId('post/a.txt'), edit)).toEqual({ ok: true })
    expect(await editForPublisher(ports, 'post', edit, articleId('post/a.txt'))).toEqual({ ok: true })
    expect((await ports.records.get(articleId('post/a.txt')))?.edits).toEqual([edit])
    expect(await ports.publishers.profile('post')).toMatchObject({
      edits: [edit],
      untold: [{ passage: edit.passage, by: articleId('post/a.txt') }],
    })
    const names: string[] = []
    for await (const { publisher } of scanProfiles(dynamo.client, TABLE)) names.push(publisher)
    expect(names).toContain('post')
    expect(await editArticle(ports, 'aaaaaaaaaaaaaaaaaaaaaaaaaa', edit)).toMatchObject({
      ok: false,
      refusal: { code: 'unknown' },
    })
  })

  it('no more than fifty edits are kept of one article, and the fifty-first is told so', async () => {
    const world = new MemoryWorld()
    world.put('post/b.txt', 'story')
    await drain(world, ['post/b.txt'])
    const ports = container(world, [])
    const id = articleId('post/b.txt')
    const edit = (n: number) => ({
      action: 'take-out' as const,
      passage: fingerprint(`words ${n}`),
      text: '',
      by: 'ed',
      at: '',
    })
    for (let n = 0; n < 50; n++) expect(await editArticle(ports, id, edit(n))).toEqual({ ok: true })
    expect(await editArticle(ports, id, edit(50))).toMatchObject({ ok: false, refusal: { code: 'too-many' } })
    expect(await editArticle(ports, id, edit(3))).toEqual({ ok: true })
  })
})
