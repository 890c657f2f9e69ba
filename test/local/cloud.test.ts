import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type LocalCloud, startLocalCloud } from '../../local/cloud.ts'
import { assemblyOf } from './assembly.ts'
import { bundle } from './bundle.ts'

const source = `
const seen = []
export async function handler(event) {
  if (event.Records === undefined) return { statusCode: 200, body: process.env.BUCKET }
  for (const { body } of event.Records) {
    for (const record of JSON.parse(body).Records ?? []) console.log(record.s3.object.key)
    if (body.includes('failing')) throw new Error('failing')
  }
}`
const ports = { s3: 0, dynamodb: 0, api: 0 }
const folder = () => mkdtempSync(join(tmpdir(), 'cloud-'))

let running: LocalCloud[] = []
afterEach(async () => {
  for (const cloud of running) await cloud.close()
  running = []
})

async function start(at: string, wanted = ports): Promise<LocalCloud> {
  const { folder: bundled } = await bundle(source)
  const cloud = await startLocalCloud({ folder: at, assembly: assemblyOf(bundled), ports: wanted })
  running.push(cloud)
  return cloud
}

const put = (cloud: LocalCloud, key: string) =>
  fetch(`${cloud.s3Url}/${cloud.uploadsBucket}/${key}`, { method: 'PUT', body: 'text' })

test('an upload reaches the function, and the API answers', async () => {
  const at = folder()
  const cloud = await start(at)
  expect((await put(cloud, 'a%20b.txt')).status).toBe(200)
  expect((await put(cloud, 'other.md')).status).toBe(200)
  cloud.enqueue(['ü+.txt'])
  await cloud.drained()
  expect(await (await fetch(cloud.apiUrl)).text()).toBe('small-uploads')
  expect(JSON.parse(readFileSync(join(at, 'cloud.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
    s3: cloud.s3Url,
    bucket: 'small-uploads',
    table: 'table',
  })
  await cloud.close()
  expect(existsSync(join(at, 'cloud.json'))).toBe(false)
  const printed = readFileSync(join(at, 'logs', 'function.log'), 'utf8')
  expect(printed.trim().split('\n').sort()).toEqual(['%C3%BC%2B.txt', 'a+b.txt'])
})

test('what failed is kept over a restart and tried again', async () => {
  const at = folder()
  const first = await start(at)
  await put(first, 'failing.txt')
  await first.drained()
  expect(first.counts().queue).toEqual({ visible: 0, hidden: 1 })
  await first.close()
  const second = await start(at)
  await second.drained()
  expect(second.counts().queue).toEqual({ visible: 0, hidden: 1 })
})

test('a second cloud in the same folder is refused; the lock of a dead process is not', async () => {
  const at = folder()
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.on('exit', resolve))
  writeFileSync(join(at, 'lock'), JSON.stringify({ pid: child.pid, since: null }))
  await start(at)
  await expect(start(at)).rejects.toThrow(`already running as process ${process.pid}`)
})

test('busy ports become free ones', async () => {
  const one = await start(folder())
  const port = (url: string) => Number(new URL(url).port)
  const taken = { s3: port(one.s3Url), dynamodb: port(one.dynamoUrl), api: port(one.apiUrl) }
  const other = await start(folder(), taken)
  expect(await (await fetch(other.apiUrl)).text()).toBe('small-uploads')
  expect(
    new Set([one, other].flatMap(({ s3Url, dynamoUrl, apiUrl }) => [s3Url, dynamoUrl, apiUrl])).size,
  ).toBe(6)
})
