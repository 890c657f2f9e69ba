/** What `store` asks of S3, on whatever engine it runs. */
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { s3Bodies } from '../../store/bodies.ts'
import type { ListedObject } from '../../store/compare.ts'
import { listObjects } from '../../store/everything.ts'
import { LARGEST_UPLOAD, s3Uploads } from '../../store/uploads.ts'
import { contractBucket } from './engines.ts'

let s3: Awaited<ReturnType<typeof contractBucket>>
beforeAll(async () => {
  s3 = await contractBucket()
})
afterAll(() => s3.stop())

const put = (Key: string, Body: string | Buffer, more = {}) =>
  s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key, Body, ...more }))
const remove = (Key: string) => s3.client.send(new DeleteObjectCommand({ Bucket: s3.bucket, Key }))
const AWKWARD = ['a b/c+d 100%.txt', 'a/é 📰.txt', 'a//b/../c', 'a/?x=1&y#z', "a/<&>'.txt"]

describe('an upload', () => {
  it.each(AWKWARD)('is read whole, with what was said of it: %s', async (key) => {
    const { ETag, VersionId } = await put(key, 'Größe\n', {
      ContentType: 'text/plain; charset=utf-8',
      Metadata: { title: 'Die%20Gr%C3%B6%C3%9Fe', language: 'de' },
    })
    const read = await s3Uploads(s3.client, s3.bucket).read(key)
    expect(read).toMatchObject({
      state: 'present',
      upload: {
        key,
        bytes: new Uint8Array(Buffer.from('Größe\n')),
        declaredType: 'text/plain; charset=utf-8',
        claims: { title: 'Die Größe', language: 'de' },
      },
      facts: { etag: ETag, versionId: VersionId ?? null, bytes: 8 },
    })
  })

  it('comes with its sidecar, which wins', async () => {
    await put('sidecar/a.txt', 'text', { Metadata: { title: 'Header', byline: 'B' } })
    const { ETag } = await put('sidecar/a.txt.meta.json', '{ "title": "Aside" }')
    const read = await s3Uploads(s3.client, s3.bucket).read('sidecar/a.txt')
    expect(read).toMatchObject({
      upload: { claims: { title: 'Aside', byline: 'B' } },
      facts: { sidecarEtag: ETag },
    })
  })

  it('is absent before it is there and after it is deleted', async () => {
    const uploads = s3Uploads(s3.client, s3.bucket)
    expect(await uploads.read('absent/a b.txt')).toEqual({ state: 'absent' })
    await put('absent/a b.txt', 'text')
    expect(await uploads.read('absent/a b.txt')).toMatchObject({ state: 'present' })
    await remove('absent/a b.txt')
    expect(await uploads.read('absent/a b.txt')).toEqual({ state: 'absent' })
  })

  it('that is too large is refused unread', async () => {
    await put('large.txt', Buffer.alloc(LARGEST_UPLOAD + 1))
    const read = await s3Uploads(s3.client, s3.bucket).read('large.txt')
    expect(read).toMatchObject({ state: 'refused', refusal: { code: 'too-large' } })
  })

  it('of a bucket that is missing is no deletion', async () => {
    await expect(s3Uploads(s3.client, `${s3.bucket}-x`).read('a.txt')).rejects.toMatchObject({
      name: 'NoSuchBucket',
    })
  })
})

describe('a body', () => {
  it('comes back as it was written, until it is deleted, twice if need be', async () => {
    const bodies = s3Bodies(s3.client, s3.bucket)
    const bytes = new Uint8Array(300_000).map((_, n) => n % 251)
    const key = await bodies.put('someid', 3, bytes)
    expect(Buffer.from((await bodies.get(key)) ?? []).equals(bytes)).toBe(true)
    await bodies.delete(key)
    await bodies.delete(key)
    expect(await bodies.get(key)).toBeUndefined()
  })
})

describe('the listing', () => {
  it('names every object once, in order, over pages, and none that is deleted', async () => {
    const own = await contractBucket()
    const send = (Key: string) =>
      own.client.send(new PutObjectCommand({ Bucket: own.bucket, Key, Body: Key }))
    const keys = [...AWKWARD, ...Array.from({ length: 1100 }, (_, n) => `many/${n}`)]
    for (let n = 0; n < keys.length; n += 50) await Promise.all(keys.slice(n, n + 50).map(send))
    await send('gone')
    await own.client.send(new DeleteObjectCommand({ Bucket: own.bucket, Key: 'gone' }))

    const listed: ListedObject[] = []
    for await (const object of listObjects(own.client, own.bucket)) listed.push(object)
    const inBytes = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(listed.map(({ key }) => key)).toEqual(inBytes)
    for (const [n, { etag, bytes, modifiedAt }] of listed.entries()) {
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
      expect(bytes).toBe(Buffer.byteLength(inBytes[n] ?? ''))
      expect(Date.parse(modifiedAt)).toBeGreaterThan(0)
    }
    await own.stop()
  }, 120_000)
})
