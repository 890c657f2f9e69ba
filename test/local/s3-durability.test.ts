import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { Sequencer } from '../../local/s3/events.ts'
import { startS3 } from '../../local/s3/index.ts'
import { head, temporaryFolder, testEngine, wire } from './s3-harness.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function open(folder: string) {
  const engine = await startS3({ folder, buckets: ['uploads'], onEvent: () => {} })
  cleanups.push(() => engine.close())
  return engine
}

function newFolder(): string {
  const folder = temporaryFolder()
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it('keeps objects, what is said of them, and uploads under way over a restart', async () => {
  const folder = newFolder()
  const first = await startS3({ folder, buckets: ['uploads'], onEvent: () => {} })
  await fetch(`${first.url}/uploads/a%20b`, {
    method: 'PUT',
    body: 'kept',
    headers: { 'content-type': 'text/plain', 'x-amz-meta-title': 'T' },
  })
  await fetch(`${first.url}/uploads/begun?uploads`, { method: 'POST' })
  const before = await (await fetch(`${first.url}/uploads`)).text()
  await first.close()
  const second = await open(folder)
  const found = await fetch(`${second.url}/uploads/a%20b`)
  expect([
    await found.text(),
    found.headers.get('content-type'),
    found.headers.get('x-amz-meta-title'),
  ]).toEqual(['kept', 'text/plain', 'T'])
  expect(await (await fetch(`${second.url}/uploads`)).text()).toBe(before)
  expect(await (await fetch(`${second.url}/uploads?uploads`)).text()).toContain('<Key>begun</Key>')
})

/** What was acknowledged, or at least begun, for one key; bodies are random-looking but follow from their number. */
function bodyOf(number: number): Buffer {
  const seed = createHash('sha256').update(String(number)).digest()
  return Buffer.concat(Array.from({ length: 1 + ((number * 977) % 9000) }, () => seed))
}

it('is whole after kill -9 in the middle of PUTs', async () => {
  const folder = newFolder()
  let number = 0
  for (let round = 0; round < 4; round++) {
    const child = fork(new URL('./s3-writer.ts', import.meta.url), [folder], {
      execArgv: ['--import', 'tsx'],
    })
    cleanups.push(() => child.kill('SIGKILL'))
    const [port] = await once(child, 'message')
    const acknowledged = new Map<string, number>()
    const begun = new Map<string, Set<number>>()
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let i = 0; ; i++) {
        const key = `w${writer}-${i % 5}`
        const mine = number++
        begun.set(key, (begun.get(key) ?? new Set()).add(mine))
        const headers = { 'x-amz-meta-number': String(mine) }
        const answer = await fetch(`http://127.0.0.1:${port}/uploads/${key}`, {
          method: 'PUT',
          body: bodyOf(mine),
          headers,
        })
        if (!answer.ok) throw new Error(`The engine answered ${answer.status}.`)
        acknowledged.set(key, mine)
        if (acknowledged.size === 20 && mine % 7 === 0) child.kill('SIGKILL')
      }
    })
    const ends = await Promise.allSettled(writers)
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true)
    await gone(child)
    await checkStore(join(folder, 's3'), acknowledged, begun)
    checkEvents(join(folder, 'events'), acknowledged.size)
  }
})

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function checkStore(
  folder: string,
  acknowledged: ReadonlyMap<string, number>,
  begun: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<void> {
  const engine = await startS3({ folder, buckets: ['uploads'], onEvent: () => {} })
  for (const [key, number] of acknowledged) {
    const found = await fetch(`${engine.url}/uploads/${key}`)
    const body = Buffer.from(await found.arrayBuffer())
    const stored = Number(found.headers.get('x-amz-meta-number'))
    // The last acknowledged one, or a later one whose answer the kill swallowed.
    expect(stored).toBeGreaterThanOrEqual(number)
    expect(begun.get(key)?.has(stored)).toBe(true)
    expect(body.equals(bodyOf(stored))).toBe(true)
    expect(found.headers.get('etag')).toBe(`"${createHash('md5').update(body).digest('hex')}"`)
  }
  expect(readdirSync(join(folder, 'damaged'))).toEqual([])
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  await engine.close()
}

function checkEvents(file: string, atLeast: number): void {
  const sequencers = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): string => JSON.parse(line).s3.object.sequencer)
  expect(sequencers.length).toBeGreaterThanOrEqual(atLeast)
  expect(sequencers).toEqual([...new Set(sequencers)].sort())
}

it('sets damaged files aside and keeps the others', async () => {
  const folder = newFolder()
  const first = await startS3({ folder, buckets: ['uploads'], onEvent: () => {} })
  for (const key of ['good', 'longer', 'shorter']) {
    await fetch(`${first.url}/uploads/${key}`, { method: 'PUT', body: key })
  }
  await first.close()
  const file = (key: string) =>
    join(folder, 'buckets/uploads', createHash('sha256').update(key).digest('hex'))
  appendFileSync(file('longer'), 'x')
  writeFileSync(file('shorter'), readFileSync(file('shorter')).subarray(1))
  const second = await open(folder)
  expect(await (await fetch(`${second.url}/uploads/good`)).text()).toBe('good')
  expect((await fetch(`${second.url}/uploads/longer`)).status).toBe(404)
  expect((await fetch(`${second.url}/uploads/shorter`)).status).toBe(404)
  expect(readdirSync(join(folder, 'damaged'))).toHaveLength(2)
})

it('numbers rise where the clock is set back between two starts', () => {
  const file = join(newFolder(), 'sequencer')
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') })
  cleanups.push(() => vi.useRealTimers())
  const before = new Sequencer(file).take()
  vi.setSystemTime(new Date('2020-01-01'))
  expect(new Sequencer(file).take() > before).toBe(true)
})

it('gives a reader the whole old object while it is replaced and deleted', async () => {
  const s3 = await testEngine()
  cleanups.push(() => s3.stop())
  const old = Buffer.alloc(30_000_000, 'o')
  const url = `${s3.engine.url}/uploads/read`
  await fetch(url, { method: 'PUT', body: old })
  const reading = await fetch(url)
  await fetch(url, { method: 'PUT', body: 'new' })
  expect(await (await fetch(url)).text()).toBe('new')
  await fetch(url, { method: 'DELETE' })
  expect(Buffer.from(await reading.arrayBuffer()).equals(old)).toBe(true)
})

it('does not start where the port is taken, and leaves that engine alone', async () => {
  const s3 = await testEngine()
  cleanups.push(() => s3.stop())
  const again = startS3({ folder: s3.folder, port: s3.engine.port, buckets: [], onEvent: () => {} })
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
  expect((await wire(s3.engine.port, head('GET', '/'))).status).toBe(200)
})
