import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LARGEST_UPLOAD, s3Uploads } from '../../store/uploads.ts'

/** What S3 answers over the wire, by path; everything else is a key that is not there. */
type Answer = { status?: number; headers?: Record<string, string>; body?: string | Buffer }
const answers = new Map<string, Answer>()
const asked: string[] = []
const server = createServer(reply)
let uploads: ReturnType<typeof s3Uploads>
let client: S3Client

function reply(request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
  asked.push(path)
  const { status = 200, headers = {}, body = '' } = answers.get(path) ?? missing('NoSuchKey')
  response.writeHead(status, headers).end(body)
}

function missing(code: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>No.</Message></Error>`
  return { status: 404, headers: { 'content-type': 'application/xml' }, body }
}

function object(body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return {
    body,
    headers: {
      etag: '"e1"',
      'x-amz-version-id': 'v1',
      'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
  }
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  client = new S3Client({
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'local',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  uploads = s3Uploads(client, 'uploads')
})
beforeEach(() => {
  answers.clear()
  asked.length = 0
})
afterAll(async () => {
  client.destroy()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

describe('reading an upload', () => {
  it('takes bytes, facts and claims from one answer', async () => {
    const headers = { 'content-type': 'text/html; charset=x', 'x-amz-meta-title': 'A%20t%C3%AFtle' }
    answers.set('/uploads/times/a b.html', object('<p>Words', headers))
    expect(await uploads.read('times/a b.html')).toEqual({
      state: 'present',
      upload: {
        key: 'times/a b.html',
        bytes: new Uint8Array(Buffer.from('<p>Words')),
        declaredType: 'text/html; charset=x',
        claims: { title: 'A tïtle' },
      },
      facts: { etag: '"e1"', versionId: 'v1', bytes: 8, receivedAt: '2026-11-22T10:00:00.000Z' },
    })
  })

  it('lets the sidecar win, field by field', async () => {
    answers.set('/uploads/a.txt', object('w', { 'x-amz-meta-title': 'One', 'x-amz-meta-byline': 'Ann' }))
    answers.set('/uploads/a.txt.meta.json', object('{"title":"Two"}', { etag: '"side"' }))
    expect(await uploads.read('a.txt')).toMatchObject({
      upload: { claims: { title: 'Two', byline: 'Ann' } },
      facts: { etag: '"e1"', sidecarEtag: '"side"' },
    })
  })

  it('is absent where S3 knows no such key, whatever its sidecar says', async () => {
    answers.set('/uploads/a.txt.meta.json', object('{}'))
    expect(await uploads.read('a.txt')).toEqual({ state: 'absent' })
  })

  it.each([
    ['a missing bucket', missing('NoSuchBucket')],
    ['a denied read', { ...missing('AccessDenied'), status: 403 }],
    ['a broken S3', { ...missing('InternalError'), status: 500 }],
  ])('throws on %s: no article may be withdrawn for it', async (_, answer) => {
    answers.set('/uploads/a.txt', answer)
    await expect(uploads.read('a.txt')).rejects.toThrow()
  })

  it('throws where only the sidecar cannot be read', async () => {
    answers.set('/uploads/a.txt', object('words'))
    answers.set('/uploads/a.txt.meta.json', { ...missing('AccessDenied'), status: 403 })
    await expect(uploads.read('a.txt')).rejects.toThrow()
  })

  it('reads 20 MB, and refuses one byte more, with what its sidecar claims', async () => {
    answers.set('/uploads/full', object(Buffer.alloc(LARGEST_UPLOAD, 'a')))
    expect(await uploads.read('full')).toMatchObject({ state: 'present', facts: { bytes: LARGEST_UPLOAD } })
    answers.set('/uploads/over', object(Buffer.alloc(LARGEST_UPLOAD + 1, 'a')))
    answers.set('/uploads/over.meta.json', object('{"publisher":"Times"}'))
    expect(await uploads.read('over')).toMatchObject({
      state: 'refused',
      refusal: {
        code: 'too-large',
        detail: 'The upload has 20,971,521 bytes; articles of up to 20,971,520 (20 MB) are read.',
      },
      facts: { bytes: LARGEST_UPLOAD + 1 },
      claims: { publisher: 'Times' },
    })
  })

  it('refuses what is empty, but takes an empty folder for nothing', async () => {
    answers.set('/uploads/times/a.txt', object(''))
    answers.set('/uploads/times/', object(''))
    expect(await uploads.read('times/a.txt')).toMatchObject({ state: 'refused', refusal: { code: 'empty' } })
    expect(await uploads.read('times/')).toEqual({ state: 'absent' })
  })

  it.each([
    ['{', 'is not JSON in UTF-8'],
    ['[]', 'is not a JSON object'],
    ['{"title":7}', 'has a "title" that is not text'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'is not JSON in UTF-8'],
    [JSON.stringify({ x: 'x'.repeat(65 * 1024) }), 'is larger than 64 KB'],
  ])('refuses a broken sidecar and says what to do: %.20s', async (body, said) => {
    answers.set('/uploads/a.txt', object('words'))
    answers.set('/uploads/a.txt.meta.json', object(body, { etag: '"side"' }))
    const state = await uploads.read('a.txt')
    expect(state).toMatchObject({
      state: 'refused',
      refusal: { code: 'broken-sidecar' },
      facts: { etag: '"e1"' },
    })
    expect(state.state === 'refused' && state.refusal.detail).toContain(said)
  })

  it.each(['a/../b', '../x', 'a//b', 'é+%/🗞 .txt', `${'k'.repeat(1014)}`])(
    'asks for exactly the key: %.30s',
    async (key) => {
      answers.set(`/uploads/${key}`, object('words'))
      expect(await uploads.read(key)).toMatchObject({ state: 'present', upload: { key } })
      expect(asked.toSorted()).toEqual([`/uploads/${key}`, `/uploads/${key}.meta.json`].toSorted())
    },
  )

  it('asks for no sidecar where its key would be longer than S3 allows', async () => {
    const key = 'é'.repeat(512)
    answers.set(`/uploads/${key}`, object('words'))
    expect(await uploads.read(key)).toMatchObject({ state: 'present' })
    expect(asked).toEqual([`/uploads/${key}`])
  })
})
