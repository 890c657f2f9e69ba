import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { head, type TestEngine, testEngine, wire } from './s3-harness.ts'

let s3: TestEngine
beforeAll(async () => {
  s3 = await testEngine()
})
afterAll(() => s3.stop())
beforeEach(() => {
  s3.events.length = 0
})

const send = (...pieces: (string | Buffer)[]) => wire(s3.engine.port, ...pieces)
const get = (key: string) => send(head('GET', `/uploads/${key}`))
const put = (key: string, body: string, headers = {}) =>
  send(head('PUT', `/uploads/${key}`, { 'Content-Length': body.length, ...headers }), body)

/** Refused with this code, nothing stored under `key`, nobody told, no temporary file left. */
async function refused(
  key: string,
  sent: Promise<{ status: number; body: string }>,
  code: string,
): Promise<void> {
  const answer = await sent
  expect(answer.body).toContain(`<Code>${code}</Code>`)
  expect((await get(key)).status).toBe(404)
  expect(s3.events).toEqual([])
  expect(readdirSync(join(s3.folder, 'tmp'))).toEqual([])
}

describe('aws-chunked framing', () => {
  const framed = (body: string, headers = {}, sha = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') =>
    head('PUT', '/uploads/framed', {
      'Content-Encoding': 'aws-chunked',
      'Content-Length': body.length,
      'x-amz-content-sha256': sha,
      'x-amz-decoded-content-length': 5,
      ...headers,
    }) + body
  const trailer = { 'x-amz-trailer': 'x-amz-checksum-crc32' }
  const signature = `;chunk-signature=${'0'.repeat(64)}`

  it.each([
    ['unsigned', '3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n', {}, 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'],
    [
      'a trailer',
      '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n',
      trailer,
      'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    ],
    ['signed', `5${signature}\r\nhello\r\n0${signature}\r\n\r\n`, {}, 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'],
    [
      'signed with a trailer',
      `5${signature}\r\nhello\r\n0${signature}\r\nx-amz-checksum-crc32:NhCmhg==\r\nx-amz-trailer-signature:00\r\n\r\n`,
      trailer,
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
    ],
  ])('is taken off: %s', async (_name, body, headers, sha) => {
    expect((await send(framed(body, headers, sha))).status).toBe(200)
    const found = await get('framed')
    expect(found.body).toBe('hello')
    expect(found.head).not.toContain('content-encoding')
    expect((await send(head('DELETE', '/uploads/framed'))).status).toBe(204)
  })

  it('is the same however the network cuts it', async () => {
    const request = framed('3\r\nhel\r\n2\r\nlo\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n', trailer)
    const answered = new Promise<string>((resolve) => {
      const socket = connect(s3.engine.port, '127.0.0.1').setNoDelay(true)
      let text = ''
      socket.on('data', (bytes) => {
        text += bytes
      })
      socket.on('close', () => resolve(text))
      const next = (i: number) => {
        if (i < request.length) socket.write(request.slice(i, i + 1), () => setImmediate(next, i + 1))
      }
      next(0)
    })
    expect(await answered).toMatch(/^HTTP\/1\.1 200 /)
    expect((await get('framed')).body).toBe('hello')
    await send(head('DELETE', '/uploads/framed'))
  })

  it.each([
    [
      'a wrong trailing checksum',
      '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n',
      trailer,
      'BadDigest',
    ],
    ['a trailer that does not come', '5\r\nhello\r\n0\r\n\r\n', trailer, 'MalformedTrailerError'],
    [
      'a trailer that nobody announced',
      '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n',
      {},
      'MalformedTrailerError',
    ],
    ['no last chunk', '5\r\nhello\r\n', {}, 'IncompleteBody'],
    ['fewer bytes than declared', '4\r\nhell\r\n0\r\n\r\n', {}, 'IncompleteBody'],
    ['more bytes than declared', '6\r\nhello!\r\n0\r\n\r\n', {}, 'IncompleteBody'],
    ['bytes after the last chunk', '5\r\nhello\r\n0\r\n\r\nmore', {}, 'IncompleteBody'],
    ['a chunk without a size', 'x\r\nhello\r\n0\r\n\r\n', {}, 'InvalidChunkSizeError'],
    ['a chunk longer than its size', '4\r\nhello\r\n0\r\n\r\n', {}, 'InvalidChunkSizeError'],
  ])('is refused with %s', async (_name, body, headers, code) => {
    await refused('framed', send(framed(body, headers)), code)
  })
})

describe('what a request says of its body', () => {
  const md5 = createHash('md5').update('hello').digest('base64')
  const sha256 = createHash('sha256').update('hello').digest('hex')

  it('is accepted where it is true', async () => {
    const headers = {
      'Content-MD5': md5,
      'x-amz-content-sha256': sha256,
      'x-amz-checksum-crc32c': 'mnG7TA==',
    }
    expect((await put('true', 'hello', headers)).head).toContain('x-amz-checksum-crc32c: mng7ta==')
  })

  it.each([
    [{ 'Content-MD5': createHash('md5').update('x').digest('base64') }, 'BadDigest'],
    [{ 'Content-MD5': 'abc' }, 'InvalidDigest'],
    [{ 'x-amz-content-sha256': '0'.repeat(64) }, 'XAmzContentSHA256Mismatch'],
    [{ 'x-amz-checksum-sha1': 'AAAA' }, 'InvalidRequest'],
    [{ 'x-amz-checksum-crc32': 'NhCmhg==', 'x-amz-checksum-crc32c': 'mnG7TA==' }, 'InvalidRequest'],
    [{ 'x-amz-checksum-crc64nvme': 'AAAAAAAAAAA=' }, 'BadDigest'],
    [{ 'x-amz-tagging': 'a=b' }, 'NotImplemented'],
    [{ 'x-amz-meta-long': 'x'.repeat(2048) }, 'MetadataTooLarge'],
  ])('is refused otherwise: %j', async (headers, code) => {
    await refused('false', put('false', 'hello', headers), code)
  })

  it('is needed: a length, which Transfer-Encoding does not give', async () => {
    await refused('lengthless', send(head('PUT', '/uploads/lengthless')), 'MissingContentLength')
    const chunked = head('PUT', '/uploads/lengthless', { 'Transfer-Encoding': 'chunked' })
    await refused('lengthless', send(chunked, '5\r\nhello\r\n0\r\n\r\n'), 'NotImplemented')
  })

  it('is refused early where it announces more than 5 GiB', async () => {
    const length = { 'Content-Length': 5 * 1024 ** 3 + 1, Expect: '100-continue' }
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(s3.engine.port, '127.0.0.1')
      let text = ''
      socket.on('data', (bytes) => {
        text += bytes
        if (text.includes('</Error>')) socket.destroy()
      })
      socket.on('close', () => resolve(text))
      socket.write(head('PUT', '/uploads/huge', length))
    })
    expect(answer).toContain('<Code>EntityTooLarge</Code>')
  })
})

it.each([10, 3_000_000])('an upload cut off after %i bytes leaves what was there before', async (sent) => {
  await put('torn', 'before')
  s3.events.length = 0
  await new Promise<void>((resolve) => {
    const socket = connect(s3.engine.port, '127.0.0.1', () => {
      socket.write(head('PUT', '/uploads/torn', { 'Content-Length': 4_000_000 }))
      socket.write(Buffer.alloc(sent), () => socket.destroy())
    })
    socket.on('close', () => resolve())
  })
  await expect.poll(() => readdirSync(join(s3.folder, 'tmp'))).toEqual([])
  expect((await get('torn')).body).toBe('before')
  expect(s3.events).toEqual([])
})

describe('metadata beyond ASCII', () => {
  it('comes back as an encoded word', async () => {
    const value = Buffer.from('Größe').toString('latin1')
    await send(
      Buffer.from(head('PUT', '/uploads/meta', { 'Content-Length': 0, 'x-amz-meta-title': value }), 'latin1'),
    )
    const answer = await wire(s3.engine.port, head('HEAD', '/uploads/meta'))
    expect(answer.head).toContain(
      `x-amz-meta-title: =?UTF-8?B?${Buffer.from('Größe').toString('base64')}?=`.toLowerCase(),
    )
  })
})

describe('addresses', () => {
  it('has buckets as hosts too', async () => {
    const Host = 'uploads.localhost:1'
    expect((await send(head('PUT', '/a/b', { Host, 'Content-Length': 2 }), 'ab')).status).toBe(200)
    expect((await get('a/b')).body).toBe('ab')
  })

  it.each(['%FF', '%zz'])('refuses what is not UTF-8: %s', async (key) => {
    expect((await get(key)).body).toContain('<Code>InvalidURI</Code>')
  })

  it.each([{ Host: 'evil.example' }, { Origin: 'https://evil.example' }])(
    'keeps foreign pages out: %j',
    async (h) => {
      expect((await send(head('GET', '/uploads', h))).status).toBe(403)
    },
  )

  it.each([
    ['GET', '/uploads?versions'],
    ['PUT', '/uploads?versioning'],
    ['GET', '/uploads/a/b?attributes'],
    ['GET', '/uploads/a/b?versionId=1'],
    ['GET', '/uploads/a/b?partNumber=1'],
    ['POST', '/uploads'],
  ])('says what it does not do: %s %s', async (method, target) => {
    const answer = await send(head(method, target, { 'Content-Length': 0 }))
    expect(answer.status).toBe(501)
    expect(answer.body).toMatch(
      /<Message>.+ is not part of the local S3; see docs\/local-cloud\.md\.<\/Message>/,
    )
  })

  it('answers the settings that clients ask for at their defaults', async () => {
    expect((await send(head('GET', '/uploads?versioning'))).body).toContain('<VersioningConfiguration')
    expect((await send(head('GET', '/uploads?policy'))).body).toContain('<Code>NoSuchBucketPolicy</Code>')
    expect((await send(head('GET', '/uploads?location'))).body).toContain('<LocationConstraint')
  })
})

it.each([
  '',
  'x',
  '<Delete>',
  '<Delete/>',
  '<Other><Object><Key>a</Key></Object></Other>',
  '<Delete><Object/></Delete>',
])('a broken DeleteObjects document is MalformedXML: %j', async (body) => {
  const answer = await send(head('POST', '/uploads?delete', { 'Content-Length': body.length }), body)
  expect(answer.body).toContain('<Code>MalformedXML</Code>')
})
