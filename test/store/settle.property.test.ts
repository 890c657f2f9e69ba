import { describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../core/moderate/policy.ts'
import { hold, release } from '../../store/decisions.ts'
import { articleId } from '../../store/keys.ts'
import { redecide } from '../../store/redecide.ts'
import { type Look, settle } from '../../store/settle.ts'
import fc from '../fast-check.ts'
import { MemoryWorld } from './memory.ts'
import { lax, strict } from './samples.ts'

vi.setConfig({ testTimeout: 600_000 })

const KEY = 'times/a.txt'
const SIDECAR = `${KEY}.meta.json`
/** Changing it is a switch of the policy. */
const POLICY = 'policy'
/** Schedules of each property; `.ci/run` may ask for more. */
const RUNS = Number(process.env['SCHEDULES'] ?? 1500)

type Change = { key: string; text: string | null; copies: number }

const changes = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: change(KEY, ['one', 'two', 'large one', 'large two', 'hold', 'refuse']) },
    { weight: 2, arbitrary: change(SIDECAR, ['A title', 'Another', 'broken']) },
    { weight: 1, arbitrary: change(POLICY, ['lax']) },
  ),
  { minLength: 1, maxLength: 6 },
)

function change(key: string, texts: string[]): fc.Arbitrary<Change> {
  return fc.record({
    key: fc.constant(key),
    text: fc.option(fc.constantFrom(...texts), { freq: 2 }),
    copies: fc.integer({ min: 1, max: 3 }),
  })
}

/** How the events of a run are numbered: as S3 does, by a clock too coarse for its events, or not at all. */
const numbering = fc.constantFrom(
  (n: number) => `0055AED6DCD9${n.toString(16).padStart(4, '0')}${n % 2 ? '' : '00'}`,
  (n: number) => String(1000 + Math.floor(n / 3)),
  () => '0',
)

const trouble = fc.infiniteStream(fc.integer({ min: 0, max: 99 }))

interface Run {
  readonly s: fc.Scheduler
  readonly happenings: readonly Change[]
  readonly number: (n: number) => string
  readonly versioned: boolean
  readonly dice: fc.Stream<number>
  readonly faulty: boolean
}

async function play({ s, happenings, number, versioned, dice, faulty }: Run): Promise<MemoryWorld> {
  let cuts = faulty ? 4 : 0
  const unlucky = (percent: number) => cuts > 0 && (dice.next().value ?? 99) < percent && cuts-- > 0
  const step = (label: string) => s.schedule(Promise.resolve(), label)
  const world = new MemoryWorld({
    versioned,
    faults: {
      before: async (call) => {
        await step(call)
        if (unlucky(5)) throw new Error(`cut before ${call}`)
      },
      after: async (call) => {
        if (unlucky(5)) throw new Error(`cut after ${call}`)
        return unlucky(10) ? 'lost' : 'heard'
      },
    },
  })
  await s.waitFor(happen(world, happenings, number, step))
  return world
}

/** The bucket changes one step at a time; each change's events are delivered at any later time, until they succeed. */
async function happen(
  world: MemoryWorld,
  happenings: readonly Change[],
  number: (n: number) => string,
  step: (label: string) => Promise<void>,
): Promise<void> {
  const deliver = async (look: Look) => {
    for (let tries = 0; ; tries++) {
      await step(`deliver ${look.sequencer}`)
      try {
        await settle(world.ports, look)
        return
      } catch (error) {
        if (tries > 20 || !(error instanceof Error) || !/^cut|^Lost/.test(error.message)) throw error
      }
    }
  }
  const deliveries: Promise<void>[] = []
  for (const [n, { key, text, copies }] of happenings.entries()) {
    await step(`bucket: ${key} = ${text}`)
    if (key === POLICY) {
      world.policy = text === null ? strict : lax
      deliveries.push(redecideAll(world, step))
      continue
    }
    if (text === null) world.delete(key)
    else world.put(key, text)
    const look = { key, sequencer: number(key === KEY ? n : 900 - n) } // sequencers of two keys say nothing together
    for (let copy = 0; copy < copies; copy++) deliveries.push(deliver(look))
  }
  await Promise.all(deliveries)
}

/** What `policy use` does after the switch: every record that is there is decided anew, until that succeeds. */
async function redecideAll(world: MemoryWorld, step: (label: string) => Promise<void>): Promise<void> {
  const found = [...world.records.keys()]
  for (const id of found) {
    for (let tries = 0; ; tries++) {
      await step('redecide')
      try {
        await redecide(world.ports, id)
        break
      } catch (error) {
        if (tries > 20 || !(error instanceof Error) || !/^cut|^Lost/.test(error.message)) throw error
      }
    }
  }
}

function agrees(world: MemoryWorld): void {
  const expected = world.expected(KEY)
  const found = world.found(KEY)
  // What never had an object of its own may be unknown.
  if (expected.status === 'withdrawn' && found === undefined) return
  expect(found).toEqual(expected)
}

const run = fc.record({
  s: fc.scheduler(),
  happenings: changes,
  number: numbering,
  versioned: fc.boolean(),
  dice: trouble,
})

describe('whatever the order, number and overlap of events', () => {
  it('the library ends as the bucket says, one step of a record at a time, and no body is ever missing', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (given) => {
        const world = await play({ ...given, faulty: false })
        agrees(world)
        expect(world.records.size).toBeLessThanOrEqual(1)
        // Without cut connections not a single body is left behind.
        const body = [...world.records.values()].flatMap(({ state }) =>
          'body' in state && 'key' in state.body ? [state.body.key] : [],
        )
        expect([...world.bodies.keys()]).toEqual(body)
      }),
      { numRuns: RUNS },
    )
  })

  it('so it does where connections break before and after any call', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (given) => agrees(await play({ ...given, faulty: true }))),
      { numRuns: RUNS },
    )
  })

  it('a replay of every event, old ones last, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(run, async (given) => {
        const { happenings, number } = given
        const world = await play({ ...given, faulty: false })
        for (const n of [...happenings.keys()].reverse()) {
          if (happenings[n]?.key === POLICY) continue
          await given.s.waitFor(
            settle(world.ports, { key: happenings[n]?.key ?? KEY, sequencer: number(n) }).then(
              () => undefined,
            ),
          )
        }
        agrees(world)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })

  it('a release publishes the content it was given for and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.constantFrom('hold two', 'one', null), async (s, later) => {
        const world = new MemoryWorld({
          faults: { before: (call) => s.schedule(Promise.resolve(), call), after: async () => 'heard' },
        })
        world.put(KEY, 'hold one')
        await s.waitFor(settle(world.ports, { key: KEY, sequencer: '01' }))
        const id = articleId(KEY)
        const seen = world.records.get(id)?.version ?? ''
        const replace = async () => {
          await s.schedule(Promise.resolve(), 'bucket')
          if (later === null) world.delete(KEY)
          else world.put(KEY, later)
          await settle(world.ports, { key: KEY, sequencer: '02' })
        }
        await s.waitFor(
          Promise.all([replace(), release(world.ports, id, 'ed', '2026-11-22T11:00:00Z', seen)]),
        )
        agrees(world)

        // The same content again is still released: a decision outlives what came between.
        const released = (world.records.get(id)?.decisions.length ?? 0) > 0
        world.put(KEY, 'hold one')
        await s.waitFor(settle(world.ports, { key: KEY, sequencer: '03' }))
        expect(world.found(KEY)?.status).toBe(released ? 'published' : 'held')
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })

  it('an article that arrives while the policy is switched is under the new one', async () => {
    const given = [fc.scheduler(), fc.constantFrom('hold one', 'large one')] as const
    await fc.assert(
      fc.asyncProperty(...given, async (s, text) => {
        const step = (label: string) => s.schedule(Promise.resolve(), label)
        const world = new MemoryWorld({ faults: { before: step, after: async () => 'heard' } })
        world.put(KEY, text)
        const switchPolicy = async (policy: Policy) => {
          await step('switch')
          world.policy = policy
          await redecideAll(world, step)
        }
        await s.waitFor(
          Promise.all([
            settle(world.ports, { key: KEY, sequencer: '01' }),
            switchPolicy(lax).then(() => switchPolicy(strict)),
            switchPolicy(lax),
          ]),
        )
        agrees(world)
        expect(world.records.get(articleId(KEY))?.state).toMatchObject({ rules: world.policy.id })
      }),
      { numRuns: RUNS },
    )
  })

  it('what a person has decided stays, whatever policy comes', async () => {
    const decisions = { release, hold } as const
    const given = [
      fc.scheduler(),
      fc.constantFrom('hold one', 'one'),
      fc.array(fc.constantFrom('strict', 'lax', 'release', 'hold', 'look'), { maxLength: 6 }),
    ] as const
    await fc.assert(
      fc.asyncProperty(...given, async (s, text, steps) => {
        const world = new MemoryWorld({
          faults: { before: (call) => s.schedule(Promise.resolve(), call), after: async () => 'heard' },
        })
        world.put(KEY, text)
        await s.waitFor(settle(world.ports, { key: KEY, sequencer: '01' }))
        const id = articleId(KEY)
        let decided: string | undefined
        for (const step of steps) {
          if (step === 'release' || step === 'hold') {
            const { ok } = await s.waitFor(decisions[step](world.ports, id, 'ed', '2026-11-22T11:00:00Z'))
            if (ok) decided = step === 'release' ? 'published' : 'held'
          } else if (step === 'look') await s.waitFor(settle(world.ports, { key: KEY, sequencer: null }))
          else {
            world.policy = step === 'lax' ? lax : strict
            await s.waitFor(redecide(world.ports, id))
          }
        }
        expect(world.found(KEY)?.status).toBe(decided ?? world.expected(KEY).status)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })
})
