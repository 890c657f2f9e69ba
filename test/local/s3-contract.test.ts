import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestS3, testBucket } from './s3-harness.ts'

let s3: TestS3
beforeAll(async () => {
  s3 = await testBucket()
})
afterAll(() => s3.stop())

const put = (Key: string, Body: string | Buffer = 'text', more = {}) =>
  s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key, Body, ...more }))
const get = (Key: string, more = {}) =>
  s3.client.send(new GetObjectCommand({ Bucket: s3.bucket, Key, ...more }))
const headOf = (Key: string, more = {}) =>
  s3.client.send(new HeadObjectCommand({ Bucket: s3.bucket, Key, ...more }))
const text = async (Key: string) => (await get(Key)).Body?.transformToString()
const failure = (name: string, status: number) => ({ name, $metadata: { httpStatusCode: status } })

describe('objects', () => {
  it('gives back what was put: bytes, headers, metadata', async () => {
    const described = {
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'max-age=60',
      ContentDisposition: 'attachment; filename="a.html"',
      ContentEncoding: 'gzip',
      ContentLanguage: 'de',
      Metadata: { title: 'A%20title', byline: 'b' },
    }
    const { ETag } = await put('described', 'hello', described)
    expect(ETag).toBe('"5d41402abc4b2a76b9719d911017c592"')
    expect(await headOf('described')).toMatchObject({ ...described, ETag, ContentLength: 5 })
    expect(await get('described')).toMatchObject({ ...described, ETag })
    expect(await text('described')).toBe('hello')
  })

  it('takes a stream, whose checksum comes in a trailer', async () => {
    const bytes = randomBytes(700_001)
    const Body = Readable.from([bytes.subarray(0, 9), bytes.subarray(9, 400_000), bytes.subarray(400_000)])
    await s3.client.send(
      new PutObjectCommand({ Bucket: s3.bucket, Key: 'stream', Body, ContentLength: bytes.length }),
    )
    const found = await get('stream', { ChecksumMode: 'ENABLED' })
    expect(found.ContentEncoding).toBeUndefined()
    expect(found.ChecksumType).toBe('FULL_OBJECT')
    expect(Buffer.from((await found.Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true)
  })

  it('holds no bytes of a stream whose length nobody declared', async () => {
    const Body = Readable.from([Buffer.from('abc')])
    const sent = s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key: 'unmeasured', Body }))
    await expect(sent).rejects.toThrow()
    await expect(headOf('unmeasured')).rejects.toMatchObject(failure('NotFound', 404))
  })

  it.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'verifies and returns %s',
    async (name) => {
      const known = {
        CRC32: 'NhCmhg==',
        CRC32C: 'mnG7TA==',
        CRC64NVME: 'M3eFcAZSQlc=',
        SHA1: 'qvTGHdzF6KLavt4PO0gs2a6pQ00=',
        SHA256: 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
      }[name]
      const field = `Checksum${name}`
      await put('checked', 'hello', { [field]: known })
      expect(await headOf('checked', { ChecksumMode: 'ENABLED' })).toMatchObject({ [field]: known })
      expect(await headOf('checked')).not.toHaveProperty(field)
      const wrong = `${known.startsWith('A') ? 'B' : 'A'}${known.slice(1)}`
      await expect(put('checked', 'hello', { [field]: wrong })).rejects.toMatchObject({ name: 'BadDigest' })
    },
  )

  it('sends ranges', async () => {
    await put('ranged', '0123456789')
    const range = async (Range: string) => {
      const found = await get('ranged', { Range })
      return [found.$metadata.httpStatusCode, found.ContentRange, await found.Body?.transformToString()]
    }
    expect(await range('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await range('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await range('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await range('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89'])
    await expect(range('bytes=10-')).rejects.toMatchObject(failure('InvalidRange', 416))
  })

  it('knows what is not there', async () => {
    await expect(get('nothing')).rejects.toMatchObject(failure('NoSuchKey', 404))
    await expect(headOf('nothing')).rejects.toMatchObject(failure('NotFound', 404))
    const other = s3.client.send(new GetObjectCommand({ Bucket: `${s3.bucket}-x`, Key: 'a' }))
    await expect(other).rejects.toMatchObject(failure('NoSuchBucket', 404))
    await s3.client.send(new HeadBucketCommand({ Bucket: s3.bucket }))
  })

  it('deletes, and does not mind what is gone already', async () => {
    await put('deleted')
    for (let i = 0; i < 2; i++) {
      await s3.client.send(new DeleteObjectCommand({ Bucket: s3.bucket, Key: 'deleted' }))
    }
    await expect(get('deleted')).rejects.toMatchObject(failure('NoSuchKey', 404))
  })

  it('deletes many', async () => {
    const keys = ['many/1', 'many/2 <&>', 'many/ü\n']
    for (const key of keys) await put(key)
    const Objects = [...keys, 'many/none'].map((Key) => ({ Key }))
    const command = new DeleteObjectsCommand({ Bucket: s3.bucket, Delete: { Objects } })
    expect((await s3.client.send(command)).Deleted?.map(({ Key }) => Key)).toEqual([...keys, 'many/none'])
    const left = await s3.client.send(new ListObjectsV2Command({ Bucket: s3.bucket, Prefix: 'many/' }))
    expect(left.KeyCount).toBe(0)
  })

  it('writes on condition', async () => {
    const { ETag } = await put('conditional', 'one', { IfNoneMatch: '*' })
    await expect(put('conditional', 'two', { IfNoneMatch: '*' })).rejects.toMatchObject(
      failure('PreconditionFailed', 412),
    )
    await expect(put('conditional', 'two', { IfMatch: '"0"' })).rejects.toMatchObject(
      failure('PreconditionFailed', 412),
    )
    await expect(put('conditional-none', 'two', { IfMatch: ETag })).rejects.toMatchObject(
      failure('NoSuchKey', 404),
    )
    await put('conditional', 'two', { IfMatch: ETag })
    expect(await text('conditional')).toBe('two')
  })

  it('lets exactly one of many concurrent creators win', async () => {
    const tries = Array.from({ length: 12 }, (_, i) => put('raced', `writer ${i}`, { IfNoneMatch: '*' }))
    const results = await Promise.allSettled(tries)
    const won = results.findIndex(({ status }) => status === 'fulfilled')
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await text('raced')).toBe(`writer ${won}`)
  })

  it('reads on condition', async () => {
    const { ETag } = await put('read')
    await expect(get('read', { IfNoneMatch: ETag })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    })
    await expect(get('read', { IfMatch: '"0"' })).rejects.toMatchObject(failure('PreconditionFailed', 412))
    await get('read', { IfMatch: ETag, IfUnmodifiedSince: new Date(0) })
    await expect(get('read', { IfModifiedSince: new Date() })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    })
  })
})

describe('copies', () => {
  const copy = (Key: string, source: string, more = {}) =>
    s3.client.send(
      new CopyObjectCommand({
        Bucket: s3.bucket,
        Key,
        CopySource: `${s3.bucket}/${encodeURIComponent(source)}`,
        ...more,
      }),
    )

  it('keeps or replaces what is said of the object', async () => {
    await put('copy/ä + b', 'original', { ContentType: 'text/plain', Metadata: { a: '1' } })
    await copy('copy/same', 'copy/ä + b')
    expect(await headOf('copy/same')).toMatchObject({ ContentType: 'text/plain', Metadata: { a: '1' } })
    expect(await text('copy/same')).toBe('original')
    await copy('copy/new', 'copy/ä + b', { MetadataDirective: 'REPLACE', Metadata: { b: '2' } })
    expect((await headOf('copy/new')).Metadata).toEqual({ b: '2' })
  })

  it('copies nothing onto itself, nothing from nowhere, and nothing that changed', async () => {
    const { ETag } = await put('copy/self', '')
    await expect(copy('copy/self', 'copy/self')).rejects.toMatchObject(failure('InvalidRequest', 400))
    await copy('copy/self', 'copy/self', { MetadataDirective: 'REPLACE', CopySourceIfMatch: ETag })
    await expect(copy('copy/x', 'copy/none')).rejects.toMatchObject(failure('NoSuchKey', 404))
    await expect(copy('copy/x', 'copy/self', { CopySourceIfMatch: '"0"' })).rejects.toMatchObject(
      failure('PreconditionFailed', 412),
    )
  })
})

describe('multipart uploads', () => {
  const big = randomBytes(5 * 1024 * 1024)
  const begin = async (Key: string, more = {}) => {
    const command = new CreateMultipartUploadCommand({ Bucket: s3.bucket, Key, ...more })
    return { Bucket: s3.bucket, Key, UploadId: (await s3.client.send(command)).UploadId }
  }
  type Begun = Awaited<ReturnType<typeof begin>>
  const part = (upload: Begun, PartNumber: number, Body: Buffer) =>
    s3.client.send(new UploadPartCommand({ ...upload, PartNumber, Body }))
  const complete = (upload: Begun, Parts: { PartNumber: number; ETag: string | undefined }[], more = {}) =>
    s3.client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...more }))

  it('joins parts, uploaded and copied', async () => {
    await put('multi/source', '0123456789')
    const upload = await begin('multi/joined', { ContentType: 'text/x', Metadata: { m: '1' } })
    const last = await s3.client.send(
      new UploadPartCopyCommand({
        ...upload,
        PartNumber: 7,
        CopySource: `${s3.bucket}/multi/source`,
        CopySourceRange: 'bytes=3-5',
      }),
    )
    const first = await part(upload, 2, big)
    const listed = await s3.client.send(new ListPartsCommand({ ...upload }))
    expect(listed.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [2, big.length],
      [7, 3],
    ])
    const parts = [
      { PartNumber: 2, ETag: first.ETag },
      { PartNumber: 7, ETag: last.CopyPartResult?.ETag },
    ]
    expect((await complete(upload, parts)).ETag).toMatch(/^"[0-9a-f]{32}-2"$/)
    const found = await get('multi/joined')
    expect(found).toMatchObject({
      ContentType: 'text/x',
      Metadata: { m: '1' },
      ContentLength: big.length + 3,
    })
    const bytes = Buffer.from((await found.Body?.transformToByteArray()) ?? [])
    expect(bytes.equals(Buffer.concat([big, Buffer.from('345')]))).toBe(true)
    await expect(complete(upload, parts)).rejects.toMatchObject(failure('NoSuchUpload', 404))
  })

  it('makes composite and whole-object checksums as S3 does', async () => {
    const composite = await begin('multi/sha', { ChecksumAlgorithm: 'SHA256' })
    const one = await s3.client.send(
      new UploadPartCommand({ ...composite, PartNumber: 1, Body: 'hello', ChecksumAlgorithm: 'SHA256' }),
    )
    const Parts = [{ PartNumber: 1, ETag: one.ETag, ChecksumSHA256: one.ChecksumSHA256 }]
    const done = await complete(composite, Parts)
    const twice = createHash('sha256').update(createHash('sha256').update('hello').digest()).digest('base64')
    expect(done.ChecksumSHA256).toBe(`${twice}-1`)
    expect(done.ChecksumType).toBe('COMPOSITE')
    const whole = await begin('multi/crc', { ChecksumAlgorithm: 'CRC64NVME' })
    const only = await s3.client.send(
      new UploadPartCommand({ ...whole, PartNumber: 1, Body: 'hello', ChecksumCRC64NVME: 'M3eFcAZSQlc=' }),
    )
    const result = await complete(whole, [{ PartNumber: 1, ETag: only.ETag }])
    expect(result).toMatchObject({ ChecksumCRC64NVME: 'M3eFcAZSQlc=', ChecksumType: 'FULL_OBJECT' })
  })

  it('refuses parts that are unknown, unordered or too small', async () => {
    const upload = await begin('multi/refused')
    const one = (await part(upload, 1, Buffer.from('small'))).ETag
    const two = (await part(upload, 2, Buffer.from('small too'))).ETag
    const first = { PartNumber: 1, ETag: one }
    const second = { PartNumber: 2, ETag: two }
    await expect(complete(upload, [second, first])).rejects.toMatchObject({ name: 'InvalidPartOrder' })
    await expect(complete(upload, [{ ...first, ETag: two }])).rejects.toMatchObject({ name: 'InvalidPart' })
    await expect(complete(upload, [first, second])).rejects.toMatchObject({ name: 'EntityTooSmall' })
    await expect(headOf('multi/refused')).rejects.toMatchObject(failure('NotFound', 404))
    const list = new ListMultipartUploadsCommand({ Bucket: s3.bucket, Prefix: 'multi/refused' })
    expect((await s3.client.send(list)).Uploads?.map(({ Key }) => Key)).toEqual(['multi/refused'])
    await s3.client.send(new AbortMultipartUploadCommand(upload))
    expect((await s3.client.send(list)).Uploads ?? []).toEqual([])
  })

  it('completes on condition', async () => {
    await put('multi/there')
    const upload = await begin('multi/there')
    const Parts = [{ PartNumber: 1, ETag: (await part(upload, 1, Buffer.from('new'))).ETag }]
    await expect(complete(upload, Parts, { IfNoneMatch: '*' })).rejects.toMatchObject(
      failure('PreconditionFailed', 412),
    )
    expect(await text('multi/there')).toBe('text')
  })
})

describe('listings', () => {
  it('pages through prefixes and delimiters in both versions', async () => {
    for (const key of ['list/a', 'list/b/1', 'list/b/2', 'list/c d+%', 'list/\u{e000}', 'list/😀'])
      await put(key)
    const query = { Bucket: s3.bucket, Prefix: 'list/', Delimiter: '/', MaxKeys: 2 }
    const seen: (string | undefined)[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await s3.client.send(new ListObjectsV2Command({ ...query, ContinuationToken }))
      seen.push(
        ...(page.Contents ?? []).map(({ Key }) => Key),
        ...(page.CommonPrefixes ?? []).map((p) => p.Prefix),
      )
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken !== undefined)
    expect(seen).toEqual(['list/a', 'list/b/', 'list/c d+%', 'list/\u{e000}', 'list/😀'])
    const first = await s3.client.send(new ListObjectsCommand(query))
    expect(first.NextMarker).toBe('list/b/')
    const second = await s3.client.send(new ListObjectsCommand({ ...query, Marker: first.NextMarker }))
    expect(second.Contents?.map(({ Key }) => Key)).toEqual(['list/c d+%', 'list/\u{e000}'])
    const encoded = await s3.client.send(
      new ListObjectsV2Command({ Bucket: s3.bucket, Prefix: 'list/c', EncodingType: 'url' }),
    )
    expect(encoded.Contents?.map(({ Key }) => Key)).toEqual(['list/c+d%2B%25'])
  })
})

describe('keys are text, never paths', () => {
  it.each([
    '../x',
    '../../etc/passwd',
    '/leading',
    'a//b',
    'a/./b',
    'a/',
    '.',
    'a b+c%20d%',
    'é😀漢',
    'q?a=b&c#d',
    "!*'()~",
    'line\nbreak\ttab',
    'back\\slash',
    'x'.repeat(1024),
    'ü'.repeat(512),
    '__proto__',
  ])('%j', async (key) => {
    await put(key, key)
    expect(await text(key)).toBe(key)
    const listed = await s3.client.send(
      new ListObjectsV2Command({ Bucket: s3.bucket, Prefix: key, MaxKeys: 1 }),
    )
    expect(listed.Contents?.[0]?.Key).toBe(key)
    await s3.client.send(new DeleteObjectCommand({ Bucket: s3.bucket, Key: key }))
    await expect(get(key)).rejects.toMatchObject(failure('NoSuchKey', 404))
  })

  it('refuses 1,025 bytes', async () => {
    await expect(put('x'.repeat(1025))).rejects.toMatchObject(failure('KeyTooLongError', 400))
  })
})
