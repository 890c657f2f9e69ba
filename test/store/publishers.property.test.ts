import { describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../core/profile/fingerprint.ts'
import { FEWEST_ARTICLES, learnedFrom } from '../../core/profile/learned.ts'
import type { Lesson } from '../../core/types.ts'
import { articleId, baseKey } from '../../store/keys.ts'
import { editArticle, editForPublisher } from '../../store/publishers/edits.ts'
import { profileVersion, toProfile } from '../../store/publishers/profile.ts'
import { type Look, settle } from '../../store/settle.ts'
import type { SettlePorts } from '../../store/settle-ports.ts'
import fc from '../fast-check.ts'
import { MemoryWorld } from './memory.ts'
import { walkFake } from './samples.ts'

vi.setConfig({ testTimeout: 900_000 })

/** Schedules of each property; `.ci/run` may ask for more. */
const RUNS = Number(process.env['SCHEDULES'] ?? 800)

const PLEA = 'plea of this paper to all the readers who value what it does'
const EDITED = 'plea of this paper to all the 4212 readers who value what it does'
const OTHER = 'plea for another cause altogether'
const KEYS = Array.from({ length: FEWEST_ARTICLES + 2 }, (_, n) => `times/${n}.txt`)
const PUBLISHERS = ['times', 'post']

type Change =
  | {
      readonly kind: 'object' | 'sidecar'
      readonly key: string
      readonly text: string | null
      readonly copies: number
    }
  | {
      readonly kind: 'edit'
      readonly action: 'take-out' | 'put-back'
      readonly text: string
      readonly of: string | null
    }

const ends = fc.constantFrom('', `|${PLEA}`, `|${PLEA}`, `|${PLEA}|${OTHER}`, `|${EDITED}`, `|${OTHER}`)
/** Mostly of its own, so that pleas are repeated by different bodies; now and then a copy of another. */
const bodies = (own: number) => fc.constantFrom(`story ${own}`, `story ${own}`, `story ${own}`, 'story 0')

const upload = fc.nat(KEYS.length - 1).chain((n) =>
  fc.record({
    kind: fc.constant('object' as const),
    key: fc.constant(KEYS[n] ?? ''),
    text: fc.oneof(
      { weight: 6, arbitrary: fc.tuple(bodies(n), ends).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.constantFrom(null, 'refuse this', `large ${n}|${PLEA}`) },
    ),
    copies: fc.integer({ min: 1, max: 2 }),
  }),
)
const sidecar = fc.record({
  kind: fc.constant('sidecar' as const),
  key: fc.constantFrom(...KEYS.slice(0, 3)),
  text: fc.constantFrom('of post', 'A title', null),
  copies: fc.constant(1),
})
const edit = fc.record({
  kind: fc.constant('edit' as const),
  action: fc.constantFrom('take-out' as const, 'put-back' as const),
  text: fc.constantFrom(PLEA, 'story 0'),
  /** On this article alone; on all of the publisher's where there is none. */
  of: fc.option(fc.constantFrom(...KEYS.slice(0, 2))),
})

/** All of the publisher's articles arrive with the plea, in any order; then anything may happen. */
const changes = fc
  .tuple(
    fc.shuffledSubarray(KEYS, { minLength: FEWEST_ARTICLES - 1 }),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: upload },
        { weight: 1, arbitrary: sidecar },
        { weight: 1, arbitrary: edit },
      ),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([keys, more]): readonly Change[] => [
    ...keys.map((key) => ({
      kind: 'object' as const,
      key,
      text: `story ${KEYS.indexOf(key)}|${PLEA}`,
      copies: 1,
    })),
    ...more,
  ])

interface Run {
  readonly s: fc.Scheduler
  readonly happenings: readonly Change[]
  readonly dice: fc.Stream<number>
  readonly faulty: boolean
}

async function play({ s, happenings, dice, faulty }: Run): Promise<MemoryWorld> {
  let cuts = faulty ? 5 : 0
  const roll = () => dice.next().value ?? 99
  const unlucky = (percent: number) => cuts > 0 && roll() < percent && cuts-- > 0
  const step = (label: string) => s.schedule(Promise.resolve(), label)
  const world = new MemoryWorld({
    faults: {
      before: async (call) => {
        await step(call)
        if (unlucky(3)) throw new Error(`cut before ${call}`)
      },
      after: async (call) => {
        if (unlucky(3)) throw new Error(`cut after ${call}`)
        return unlucky(5) ? 'lost' : 'heard'
      },
    },
  })
  await s.waitFor(happen(world, happenings, step, roll))
  return world
}

async function happen(
  world: MemoryWorld,
  happenings: readonly Change[],
  step: (label: string) => Promise<void>,
  roll: () => number,
): Promise<void> {
  const running = new Set<Promise<void>>()
  const start = (work: () => Promise<unknown>) => {
    const run = persist(work, step).finally(() => running.delete(run))
    running.add(run)
  }
  // Two processes, each of which remembers what it read last.
  const containers: readonly SettlePorts[] = [world.ports, world.ports]
  const deliver = (look: Look) => start(() => settle(containers[roll() % 2] ?? world.ports, look))
  world.relook = (keys) => keys.forEach((key) => void deliver({ key, sequencer: null }))
  for (const [n, change] of happenings.entries()) {
    await step('happens')
    if (change.kind === 'edit') {
      start(() => carryOut(world, change))
      continue
    }
    const key = change.kind === 'object' ? change.key : `${change.key}.meta.json`
    if (change.text === null) world.delete(key)
    else world.put(key, change.text)
    for (let copy = 0; copy < change.copies; copy++)
      deliver({ key, sequencer: `0055AED6DCD9${n.toString(16).padStart(4, '0')}` })
  }
  while (running.size > 0) await Promise.all(running)
}

/** As the command line does: the edit is kept, and an article looked at. */
async function carryOut(world: MemoryWorld, { action, text, of }: Extract<Change, { kind: 'edit' }>) {
  const edit = { action, passage: fingerprint(text), text, by: 'ed', at: '2026-11-22T10:00:00.000Z' }
  const key = of ?? KEYS[0] ?? ''
  const record = world.records.get(articleId(key))
  // Nobody can point at an article that there never was; who speaks of all articles speaks of those of its publisher.
  if (record === undefined) return
  if (of === null) await editForPublisher(world.ports, record.publisher, edit, record.id)
  else await editArticle(world.ports, articleId(key), edit)
  await settle(world.ports, { key, sequencer: null })
}

/** As a queue does: until it succeeds. */
async function persist(work: () => Promise<unknown>, step: (label: string) => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    await step('deliver')
    try {
      await work()
      return
    } catch (error) {
      if (tries > 30 || !(error instanceof Error) || !/^cut|^Lost/.test(error.message)) throw error
    }
  }
}

/** What the definition makes of the bucket: what its articles teach, and every article cleaned with that. */
function agrees(world: MemoryWorld): void {
  const uploads = KEYS.flatMap((key) => {
    const state = world.read(key)
    if (state.state !== 'present') return []
    const publisher = state.upload.claims?.publisher ?? 'times'
    return [{ key, publisher, upload: state.upload }]
  })
  for (const publisher of PUBLISHERS) {
    const own = uploads.filter((one) => one.publisher === publisher)
    const lessons = own.flatMap(({ upload }): Lesson[] => {
      const walked = walkFake(upload)
      return walked.ok ? [walked.value.guided.lesson] : []
    })
    const stored = world.publishers.profiles.get(publisher)
    const profile = {
      learned: learnedFrom(lessons),
      edits: toProfile(stored ?? { learned: [], edits: [] }).edits,
    }
    expect(stored?.learned.map(({ text }) => text) ?? []).toEqual(textsOf(profile.learned))
    expect(stored?.doubtful ?? []).toEqual([])
    expect(stored?.untold ?? []).toEqual([])
    for (const { key, upload } of own) {
      const record = world.records.get(articleId(baseKey(key)))
      const walked = walkFake(upload, { profile, edits: record?.edits ?? [] })
      if (!walked.ok) continue
      expect(world.found(key)?.text).toBe(walked.value.publication.text)
      const concerning = profileVersion(walked.value.guided.profile)
      expect(record?.state).toMatchObject({ provenance: { publisherProfile: concerning } })
    }
  }
}

function textsOf(passages: readonly { readonly hash: string }[]): readonly (string | undefined)[] {
  const known = [PLEA, EDITED, OTHER]
  return passages.map(({ hash }) => known.find((text) => fingerprint(text).hash === hash))
}

const run = fc.record({
  s: fc.scheduler(),
  happenings: changes,
  dice: fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
})

describe('whatever the order, number and overlap of uploads, deletions and edits', () => {
  it('a publisher has learned what its live articles repeat, and every article is cleaned with it', async () => {
    let learned = 0
    await fc.assert(
      fc.asyncProperty(run, async (given) => {
        const world = await play({ ...given, faulty: false })
        agrees(world)
        learned += world.publishers.profiles.get('times')?.learned.length ?? 0
      }),
      { numRuns: RUNS },
    )
    expect(learned).toBeGreaterThan(RUNS / 4)
  })

  it('so it is where connections break before and after any call', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (given) => agrees(await play({ ...given, faulty: true }))),
      { numRuns: RUNS },
    )
  })

  it('a replay of every event, old ones last, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ s, happenings, dice }) => {
        const world = await play({ s, happenings, dice, faulty: false })
        const before = new Map([...world.records].map(([id, { version, state }]) => [id, { version, state }]))
        for (const [n, change] of [...happenings.entries()].reverse()) {
          if (change.kind === 'edit') continue
          const key = change.kind === 'object' ? change.key : `${change.key}.meta.json`
          await s.waitFor(
            settle(world.ports, { key, sequencer: `0055AED6DCD9${n.toString(16).padStart(4, '0')}` }).then(
              () => undefined,
            ),
          )
        }
        agrees(world)
        for (const [id, { version, state }] of world.records)
          expect({ version, state }).toEqual(before.get(id))
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })
})
