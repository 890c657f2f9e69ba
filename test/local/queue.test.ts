import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Message, Queues } from '../../local/queue.ts'
import fc from '../fast-check.ts'

const DEAD = 'arn:dead'
const MAIN = 'arn:main'
const plans = [
  { name: 'dead', arn: DEAD, visibilitySeconds: 30, retentionSeconds: 10_000 },
  {
    name: 'main',
    arn: MAIN,
    visibilitySeconds: 30,
    retentionSeconds: 10_000,
    deadLetters: { arn: DEAD, maxReceiveCount: 2 },
  },
]

const journal = () => join(mkdtempSync(join(tmpdir(), 'queue-')), 'queues.jsonl')
const bodies = (messages: readonly Message[]) => messages.map(({ body }) => body)

test('a received message is hidden until its visibility time-out has passed, and its old receipt is void then', () => {
  let now = 0
  const queues = new Queues(journal(), plans, () => now)
  queues.send(MAIN, 'a')
  const [first] = queues.receive(MAIN, 10)
  expect(queues.receive(MAIN, 10)).toEqual([])
  now = 30_000
  const [second] = queues.receive(MAIN, 10)
  expect([first?.receiveCount, second?.receiveCount]).toEqual([1, 2])
  expect(queues.delete(first?.id ?? '', first?.receipt ?? '')).toBe(false)
  expect(queues.delete(second?.id ?? '', second?.receipt ?? '')).toBe(true)
  expect(queues.counts(MAIN)).toEqual({ visible: 0, hidden: 0 })
})

test('what was received too often goes to the dead letters, and comes back with its count begun anew', () => {
  let now = 0
  const queues = new Queues(journal(), plans, () => now)
  queues.send(MAIN, 'poison')
  for (const expected of [1, 1, 0]) {
    expect(queues.receive(MAIN, 10)).toHaveLength(expected)
    now += 30_000
  }
  expect(queues.counts(DEAD)).toEqual({ visible: 1, hidden: 0 })
  expect(queues.redrive(MAIN)).toBe(1)
  expect(queues.receive(MAIN, 10).map(({ receiveCount }) => receiveCount)).toEqual([1])
})

test('a message is gone when its retention has passed', () => {
  let now = 0
  const queues = new Queues(journal(), plans, () => now)
  queues.send(MAIN, 'a')
  now = 10_000_000
  expect(queues.receive(MAIN, 10)).toEqual([])
})

const commands = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('send' as const), body: fc.string() }),
    fc.record({ do: fc.constant('receive' as const), limit: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ do: fc.constant('delete' as const), which: fc.nat(10) }),
    fc.record({ do: fc.constant('redrive' as const) }),
    fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ do: fc.constant('restart' as const) }),
  ),
  { maxLength: 40 },
)

test('any sequence of commands loses nothing, delivers nothing twice at a time, and gives the oldest first', () => {
  fc.assert(
    fc.property(commands, (script) => {
      let now = 1
      const path = journal()
      let queues = new Queues(path, plans, () => now)
      const alive = new Set<string>()
      let inHand: Message[] = []
      for (const command of script) {
        if (command.do === 'send') alive.add(queues.send(MAIN, command.body))
        if (command.do === 'wait') now += command.seconds * 1000
        if (command.do === 'redrive') queues.redrive(MAIN)
        if (command.do === 'restart') {
          queues.close()
          queues = new Queues(path, plans, () => now)
          inHand = []
        }
        if (command.do === 'receive') {
          const got = queues.receive(MAIN, command.limit)
          expect(got.map(({ sentAt }) => sentAt)).toEqual(
            got.map(({ sentAt }) => sentAt).sort((a, b) => a - b),
          )
          for (const { id, receiveCount } of got) {
            expect(alive).toContain(id)
            expect(receiveCount).toBeLessThanOrEqual(2)
          }
          inHand.push(...got)
        }
        if (command.do === 'delete') {
          const [message] = inHand.splice(command.which % Math.max(1, inHand.length), 1)
          if (message !== undefined && queues.delete(message.id, message.receipt)) alive.delete(message.id)
        }
        const kept = [MAIN, DEAD]
          .map((arn) => queues.counts(arn))
          .reduce((sum, { visible, hidden }) => sum + visible + hidden, 0)
        expect(kept).toBe(alive.size)
      }
      queues.close()
    }),
    { numRuns: 200 },
  )
})

test('a journal that was cut off at any byte gives every message whose line is whole', () => {
  const path = journal()
  const queues = new Queues(path, plans, () => 1)
  for (const body of ['a', 'ü', '\n', '😀']) queues.send(MAIN, body)
  queues.close()
  const bytes = readFileSync(path)
  for (let length = 0; length <= bytes.length; length++) {
    const cut = journal()
    writeFileSync(cut, bytes.subarray(0, length))
    const whole = bytes.subarray(0, length).toString('latin1').split('\n').length - 1
    const opened = new Queues(cut, plans, () => 1)
    opened.send(MAIN, 'after')
    opened.close()
    const again = new Queues(cut, plans, () => 1)
    expect(bodies(again.receive(MAIN, 10))).toEqual([...['a', 'ü', '\n', '😀'].slice(0, whole), 'after'])
    again.close()
  }
})

test('the journal is compacted, and what lives is kept', () => {
  const path = journal()
  const queues = new Queues(path, plans, () => 1)
  queues.send(MAIN, 'kept')
  queues.receive(MAIN, 1)
  for (let turn = 0; turn < 1000; turn++) {
    queues.send(MAIN, 'short-lived')
    for (const { id, receipt } of queues.receive(MAIN, 1)) queues.delete(id, receipt)
  }
  queues.close()
  expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(1100)
  const [kept, ...more] = new Queues(path, plans, () => 1).receive(MAIN, 10)
  expect([kept?.body, kept?.receiveCount, more]).toEqual(['kept', 2, []])
})

test('a process that is killed while it sends has kept every message that it told of', async () => {
  const path = journal()
  const source = `
    import { Queues } from ${JSON.stringify(new URL('../../local/queue.ts', import.meta.url).href)}
    const queues = new Queues(${JSON.stringify(path)}, ${JSON.stringify(plans)})
    const next = (n) => { queues.send(${JSON.stringify(MAIN)}, String(n)); process.stdout.write(n + '\\n'); setImmediate(next, n + 1) }
    next(0)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
    if (told.length > 2000) child.kill('SIGKILL')
  })
  await once(child, 'close')
  const numbers = told.split('\n').slice(0, -1)
  expect(numbers.length).toBeGreaterThan(100)
  const kept = new Set(bodies(new Queues(path, plans).receive(MAIN, 1e9)))
  expect(numbers.filter((number) => !kept.has(number))).toEqual([])
})
