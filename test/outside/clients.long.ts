/**
 * What people upload with, as each comes: no option but where S3 is and which articles. Everything goes through the local
 * cloud, and is read back whole with its checksum verified.
 */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalCloud } from '../../local/cloud.ts'
import { articleId } from '../../store/keys.ts'
import { startIn, workingFolder } from '../end-to-end/state.ts'
import { clients } from './scratch.ts'

const MB = 1024 * 1024
const report = (n: number | string) =>
  `The harbour council voted on Monday to close quay ${n} for the winter.\nLeave a Reply\n`
const cleaned = (n: number | string) =>
  `The harbour council voted on Monday to close quay ${n} for the winter.\n`

let cwd: string
let cloud: LocalCloud
let s3: S3Client
let python: string
let sdk: string

beforeAll(async () => {
  const found = await clients()
  python = found.python
  sdk = found.sdk
  cwd = await workingFolder()
  cloud = await startIn(cwd)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  s3 = new S3Client({ endpoint: cloud.s3Url, region: cloud.region, credentials, forcePathStyle: true })
}, 400_000)
afterAll(async () => {
  s3?.destroy()
  await cloud?.close()
  if (cwd !== undefined) rmSync(cwd, { recursive: true, force: true })
})

interface Ran {
  readonly out: Buffer
  readonly err: string
}

/** Runs a client with nothing of this machine's own configuration. @throws Error with what it printed where it fails. */
function client(command: string, args: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {
        PATH: [python, process.env['PATH']].join(delimiter),
        HOME: cwd,
        BUCKET: cloud.uploadsBucket,
        AWS_ENDPOINT_URL_S3: cloud.s3Url,
        AWS_REGION: cloud.region,
        AWS_DEFAULT_REGION: cloud.region,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_EC2_METADATA_DISABLED: 'true',
        RCLONE_CONFIG_CLOUD_TYPE: 's3',
        RCLONE_CONFIG_CLOUD_PROVIDER: 'Other',
        RCLONE_CONFIG_CLOUD_ENV_AUTH: 'true',
        RCLONE_CONFIG_CLOUD_ENDPOINT: cloud.s3Url,
      },
    })
    const out: Buffer[] = []
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject).on('close', (exit) => {
      if (exit === 0) resolve({ out: Buffer.concat(out), err })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${exit}:\n${err}${Buffer.concat(out)}`))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

const aws = (args: readonly string[], input?: string | Buffer) =>
  client(join(python, 'aws'), ['s3', ...args], input)
const rclone = (args: readonly string[], input?: string | Buffer) => client('rclone', args, input)
const bucketPath = (key: string) => `s3://${cloud.uploadsBucket}/${key}`
const rclonePath = (key: string) => `cloud:${cloud.uploadsBucket}/${key}`
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function served(key: string): Promise<{ status: number; body: string }> {
  await cloud.drained()
  const url = `${cloud.apiUrl}/v1/articles/${articleId(key)}`
  const response = await fetch(url, { headers: { accept: 'text/plain' } })
  return { status: response.status, body: await response.text() }
}

/** The object as the SDK reads it, which verifies the checksum that was stored with it. */
async function stored(key: string) {
  const command = new GetObjectCommand({ Bucket: cloud.uploadsBucket, Key: key, ChecksumMode: 'ENABLED' })
  const found = await s3.send(command)
  return { found, bytes: Buffer.from((await found.Body?.transformToByteArray()) ?? []) }
}

async function keysUnder(Prefix: string): Promise<(string | undefined)[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: cloud.uploadsBucket, Prefix }))
  return Contents.map(({ Key }) => Key)
}

/** Written a minute ago: S3 dates objects in whole seconds, and `sync` sends again what is younger than its object. */
const WRITTEN = new Date(Date.now() - 60_000)

/** Five articles with awkward names. */
function folderOfArticles(name: string): string[] {
  const names = ['a.txt', 'b c.txt', 'd+e 100%.txt', 'ü/f.txt', 'ü/g&h.txt']
  mkdirSync(join(cwd, name, 'ü'), { recursive: true })
  for (const file of names) {
    const path = join(cwd, name, file)
    writeFileSync(path, report(file))
    utimesSync(path, WRITTEN, WRITTEN)
  }
  return names
}

async function allServed(prefix: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    expect(await served(`${prefix}/${name}`)).toEqual({ status: 200, body: cleaned(name) })
}

async function allWithdrawn(prefix: string, names: readonly string[]): Promise<void> {
  expect(await keysUnder(`${prefix}/`)).toEqual([])
  for (const name of names) expect((await served(`${prefix}/${name}`)).status).toBe(410)
}

/** Bytes that no compression hides. Beyond what is read as an article, so that it ends as a refusal. */
function largeFile(name: string, size: number): { path: string; hash: string } {
  const bytes = randomBytes(size)
  const path = join(cwd, name)
  writeFileSync(path, bytes)
  return { path, hash: sha256(bytes) }
}

describe('the AWS command line', { timeout: 180_000 }, () => {
  it('copies a file, with its type and what is said of it', async () => {
    writeFileSync(join(cwd, 'one file.txt'), report(1))
    await aws(['cp', 'one file.txt', bucketPath('cli/one + file.txt'), '--metadata', 'title=Quay%201'])
    expect(await served('cli/one + file.txt')).toEqual({ status: 200, body: cleaned(1) })
    const listing = await fetch(`${cloud.apiUrl}/v1/articles?publisher=cli`)
    expect(await listing.json()).toMatchObject({ items: [{ title: 'Quay 1' }] })
    const { found, bytes } = await stored('cli/one + file.txt')
    expect(bytes.toString()).toBe(report(1))
    expect(found.ContentType).toBe('text/plain')
    expect(found.ChecksumType).toBe('FULL_OBJECT')
  })

  it('streams standard input', async () => {
    await aws(['cp', '-', bucketPath('cli/stream.txt')], report(2))
    expect(await served('cli/stream.txt')).toEqual({ status: 200, body: cleaned(2) })
    expect((await aws(['cp', bucketPath('cli/stream.txt'), '-'])).out.toString()).toBe(report(2))
  })

  it('syncs a folder, then nothing, then what changed, and removes it', async () => {
    const names = folderOfArticles('synced')
    await aws(['sync', 'synced', bucketPath('sync')])
    await allServed('sync', names)
    expect((await aws(['sync', 'synced', bucketPath('sync')])).out.toString()).toBe('')
    writeFileSync(join(cwd, 'synced/a.txt'), report('a, changed'))
    await aws(['sync', 'synced', bucketPath('sync')])
    expect(await served('sync/a.txt')).toEqual({ status: 200, body: cleaned('a, changed') })
    await aws(['rm', '--recursive', bucketPath('sync')])
    await allWithdrawn('sync', names)
  })

  it('sends 100 MB in parts, and gets them back', async () => {
    const { path, hash } = largeFile('large.bin', 100 * MB)
    await aws(['cp', path, bucketPath('large/cli.bin')])
    const { found, bytes } = await stored('large/cli.bin')
    expect(sha256(bytes)).toBe(hash)
    expect(found.ETag).toMatch(/-13"$/)
    expect(Object.keys(found).filter((name) => /^Checksum(CRC|SHA)/.test(name))).toHaveLength(1)
    await aws(['cp', bucketPath('large/cli.bin'), 'back.bin'])
    expect(sha256(readFileSync(join(cwd, 'back.bin')))).toBe(hash)
    expect((await served('large/cli.bin')).status).not.toBe(200)
    await aws(['rm', bucketPath('large/cli.bin')])
  })
})

describe('the SDK for JavaScript', { timeout: 120_000 }, () => {
  const program = (body: string) => {
    const file = join(sdk, `run-${sha256(Buffer.from(body)).slice(0, 12)}.mjs`)
    writeFileSync(
      file,
      `import { createReadStream } from 'node:fs'
       import { Readable } from 'node:stream'
       import { S3Client, PutObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3'
       import { Upload } from '@aws-sdk/lib-storage'
       const client = new S3Client({})
       const Bucket = process.env.BUCKET
       ${body}`,
    )
    return client(process.execPath, [file])
  }

  it('sends a file as a stream, and reads it', async () => {
    writeFileSync(join(cwd, 'js.txt'), report(3))
    const { out } = await program(`
      await client.send(new PutObjectCommand({ Bucket, Key: 'js/file é.txt', Body: createReadStream('js.txt') }))
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'js/file é.txt' }))
      process.stdout.write(await Body.transformToString())`)
    expect(out.toString()).toBe(report(3))
    expect(await served('js/file é.txt')).toEqual({ status: 200, body: cleaned(3) })
  })

  it('uploads a stream whose length nobody knows, in parts', async () => {
    const { path, hash } = largeFile('js.bin', 21 * MB)
    await program(`
      const Body = Readable.from(createReadStream(${JSON.stringify(path)}))
      await new Upload({ client, params: { Bucket, Key: 'large/js.bin', Body } }).done()`)
    const { found, bytes } = await stored('large/js.bin')
    expect(sha256(bytes)).toBe(hash)
    expect(found.ETag).toMatch(/-5"$/)
  })
})

describe('boto3', { timeout: 120_000 }, () => {
  const program = (body: string) =>
    client(join(python, 'python'), [
      '-c',
      `import boto3, io, os\ns3 = boto3.client('s3')\nbucket = os.environ['BUCKET']\n${body}`,
    ])

  it('puts, uploads from a stream, lists and deletes', async () => {
    const { out } = await program(`
s3.put_object(Bucket=bucket, Key='boto/put ü+%.txt', Body=${JSON.stringify(report(4))}.encode())
s3.upload_fileobj(io.BytesIO(${JSON.stringify(report(5))}.encode()), bucket, 'boto/stream.txt')
pages = s3.get_paginator('list_objects_v2').paginate(Bucket=bucket, Prefix='boto/', PaginationConfig={'PageSize': 1})
print(' | '.join(found['Key'] for page in pages for found in page['Contents']))`)
    expect(out.toString()).toBe('boto/put ü+%.txt | boto/stream.txt\n')
    expect(await served('boto/put ü+%.txt')).toEqual({ status: 200, body: cleaned(4) })
    expect(await served('boto/stream.txt')).toEqual({ status: 200, body: cleaned(5) })
    await program(`
s3.delete_objects(Bucket=bucket, Delete={'Objects': [{'Key': 'boto/put ü+%.txt'}, {'Key': 'boto/stream.txt'}]})`)
    await allWithdrawn('boto', ['put ü+%.txt', 'stream.txt'])
  })

  it('uploads and downloads a file in parts', async () => {
    const { path, hash } = largeFile('boto.bin', 21 * MB)
    await program(`
s3.upload_file(${JSON.stringify(path)}, bucket, 'large/boto.bin')
s3.download_file(bucket, 'large/boto.bin', 'boto-back.bin')`)
    expect(sha256((await stored('large/boto.bin')).bytes)).toBe(hash)
    expect(sha256(readFileSync(join(cwd, 'boto-back.bin')))).toBe(hash)
  })
})

describe('rclone', { timeout: 120_000 }, () => {
  it('copies a folder, finds it unchanged, and deletes it', async () => {
    const names = folderOfArticles('cloned')
    await rclone(['copy', 'cloned', rclonePath('rclone')])
    await allServed('rclone', names)
    expect((await rclone(['check', 'cloned', rclonePath('rclone')])).err).toContain('0 differences found')
    rmSync(join(cwd, 'cloned/a.txt'))
    await rclone(['sync', 'cloned', rclonePath('rclone')])
    expect((await served('rclone/a.txt')).status).toBe(410)
    await rclone(['delete', rclonePath('rclone')])
    await allWithdrawn('rclone', names)
  })

  it('streams standard input, short and in parts', async () => {
    await rclone(['rcat', rclonePath('rclone-stream/short.txt')], report(6))
    expect(await served('rclone-stream/short.txt')).toEqual({ status: 200, body: cleaned(6) })
    const bytes = randomBytes(12 * MB)
    await rclone(['rcat', rclonePath('large/rclone.bin')], bytes)
    expect(sha256((await stored('large/rclone.bin')).bytes)).toBe(sha256(bytes))
    expect(sha256((await rclone(['cat', rclonePath('large/rclone.bin')])).out)).toBe(sha256(bytes))
  })
})
