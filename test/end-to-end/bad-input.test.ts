/** Everything that cannot be cleaned, uploaded in one go: a clear answer each, nothing lost, nothing tried again. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LocalCloud } from '../../local/cloud.ts'
import { articleId } from '../../store/keys.ts'
import { cleancopy } from '../bin/run.ts'
import { clientsOf, putObject, startIn, workingFolder } from './state.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const report =
  'The harbour council voted on Monday to close the north quay.\n\n' +
  'Lorries will have to use the southern road until the spring, the council said.\n'

interface Bad {
  readonly code: string
  readonly body: Uint8Array | string
  readonly headers?: Readonly<Record<string, string>>
}

const html = { 'content-type': 'text/html' }
const bad: Readonly<Record<string, Bad>> = {
  'bad/empty.txt': { code: 'empty', body: '' },
  'bad/blank.txt': { code: 'empty', body: ' \n\t\n' },
  'bad/binary.bin': {
    code: 'binary',
    body: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * i * 31) % 251)),
  },
  'bad/picture.html': { code: 'binary', body: png, headers: html },
  'bad/large.txt': { code: 'too-large', body: Buffer.alloc(20 * 1024 * 1024 + 1, 'word ') },
  'bad/encoding.html': {
    code: 'unknown-encoding',
    body: Buffer.from('<meta charset="x-klingon"><p>caf\xe9</p>', 'latin1'),
    headers: html,
  },
  'bad/deep.html': {
    code: 'too-deep',
    body: `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`,
    headers: html,
  },
  'bad/nothing.html': {
    code: 'not-an-article',
    body: '<title>Home</title><nav><a href="/a">News</a><a href="/b">Sport</a></nav>',
    headers: html,
  },
  'bad/front-matter.md': {
    code: 'broken-front-matter',
    body: `---\ntitle: "unclosed\n---\n\n${report}`,
    headers: { 'content-type': 'text/markdown' },
  },
  'bad/sidecar.txt': { code: 'broken-sidecar', body: report },
  'bad/type.pdf': { code: 'unsupported-type', body: report, headers: { 'content-type': 'application/pdf' } },
  'bad/archive.txt.gz': { code: 'binary', body: gzipSync(report) },
  'bad/packed.txt': { code: 'binary', body: report, headers: { 'content-encoding': 'gzip' } },
  'bad/coding.txt': { code: 'unsupported-type', body: report, headers: { 'content-encoding': 'zstd' } },
  'bad/bomb.txt': {
    code: 'too-large',
    body: gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    headers: { 'content-encoding': 'gzip' },
  },
}

const oddKeys = [
  'odd/with space.txt',
  'odd/emoji 🦆.txt',
  'odd/plus+and&more=?.txt',
  'odd/100%25 %.txt',
  'odd/../up/./here.txt',
  'odd//double.txt',
  '../leading.txt',
  `odd/${'x'.repeat(1020 - 4)}.txt`,
]

let cwd: string
let cloud: LocalCloud
beforeAll(async () => {
  cwd = await workingFolder()
  cloud = await startIn(cwd)
  await putObject(cloud, 'bad/sidecar.txt.meta.json', '{"title": 7}')
  for (const [key, { body, headers }] of Object.entries(bad)) await putObject(cloud, key, body, headers)
  for (const key of oddKeys) await putObject(cloud, key, report)
  await cloud.drained()
}, 180_000)
afterAll(async () => {
  await cloud?.close()
  rmSync(cwd, { recursive: true, force: true })
})

it('acknowledges every message: none is tried again, none is a dead letter', () => {
  const none = { visible: 0, hidden: 0 }
  expect(cloud.counts()).toEqual({ queue: none, deadLetters: none })
})

it('stores each as a refusal with a code and a sentence, and lists it', async () => {
  const { exit, out } = await cleancopy(['list', '--refused', '--json', '--limit', '100'], { cwd })
  const listed = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(exit).toBe(0)
  expect(listed.map(({ key }) => key).toSorted()).toEqual(Object.keys(bad).toSorted())
  for (const { because } of listed) expect(because).toMatch(/^[A-Z].{10,}\.$/s)
  const { library } = clientsOf(cloud)
  for (const [key, { code }] of Object.entries(bad)) {
    const record = await library.get(articleId(key))
    expect([key, record?.state]).toMatchObject([key, { status: 'refused', refusal: { code } }])
  }
})

it('keeps each upload as it came', async () => {
  const { s3 } = clientsOf(cloud)
  for (const [key, { body }] of Object.entries(bad)) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: cloud.uploadsBucket, Key: key }))
    const kept = Buffer.from((await Body?.transformToByteArray()) ?? [])
    expect([key, kept.equals(Buffer.from(body))]).toEqual([key, true])
  }
})

it('counts each in a metric', () => {
  const log = readFileSync(join(cwd, '.cleancopy/logs/cleancopy-ingest-function.log'), 'utf8')
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const counted = lines.filter(({ Refused }) => Refused === 1)
  expect(counted.map(({ key }) => key).toSorted()).toEqual(Object.keys(bad).toSorted())
  for (const { _aws } of counted)
    expect(_aws.CloudWatchMetrics[0].Metrics).toContainEqual({ Name: 'Refused', Unit: 'Count' })
})

it('answers 404 for each, as a problem', async () => {
  for (const key of Object.keys(bad)) {
    const response = await fetch(`${cloud.apiUrl}/v1/articles/${articleId(key)}`)
    expect([key, response.status, response.headers.get('content-type')]).toEqual([
      key,
      404,
      'application/problem+json',
    ])
  }
})

it('unpacks what says that it is packed', async () => {
  await putObject(cloud, 'packed.txt', gzipSync(report), { 'content-encoding': 'gzip' })
  await cloud.drained()
  expect(await textOf('packed.txt')).toEqual({ status: 200, text: report })
})

it.each(oddKeys)('serves the key %j like any other', async (key) => {
  expect(await textOf(key)).toEqual({ status: 200, text: report })
})

async function textOf(key: string) {
  const response = await fetch(`${cloud.apiUrl}/v1/articles/${articleId(key)}`, {
    headers: { accept: 'text/plain' },
  })
  return { status: response.status, text: await response.text() }
}
