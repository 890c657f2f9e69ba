import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { afterEach, expect, it } from 'vitest'
import type { S3EventRecord } from '../../local/s3/index.ts'
import { sdkClient, type TestEngine, testEngine } from './s3-harness.ts'

let s3: TestEngine | undefined
afterEach(() => s3?.stop())

async function start(onEvent?: (event: S3EventRecord) => void | Promise<void>) {
  s3 = await testEngine(['uploads'], onEvent)
  return { ...s3, client: sdkClient(s3.engine.url) }
}

const Bucket = 'uploads'
const Key = 'a folder/ü+1%😀.txt'
const ENCODED = 'a+folder/%C3%BC%2B1%25%F0%9F%98%80.txt'

it('tells every change as S3 tells it', async () => {
  const { client, events } = await start()
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }))
  await client.send(
    new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `uploads/${encodeURIComponent(Key)}` }),
  )
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'multi' }))
  const part = await client.send(
    new UploadPartCommand({ Bucket, Key: 'multi', UploadId, PartNumber: 1, Body: 'x' }),
  )
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag: part.ETag }] }
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key: 'multi', UploadId, MultipartUpload }))
  await client.send(new DeleteObjectCommand({ Bucket, Key }))
  await client.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'copy' }, { Key: 'multi' }] } }),
  )

  expect(events.map(({ eventName, s3: { object } }) => [eventName, object.key, object.size])).toEqual([
    ['ObjectCreated:Put', ENCODED, 5],
    ['ObjectCreated:Copy', 'copy', 5],
    ['ObjectCreated:CompleteMultipartUpload', 'multi', 1],
    ['ObjectRemoved:Delete', ENCODED, undefined],
    ['ObjectRemoved:Delete', 'copy', undefined],
    ['ObjectRemoved:Delete', 'multi', undefined],
  ])
  expect(events[0]).toMatchObject({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'us-east-1',
    eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name: 'uploads', arn: 'arn:aws:s3:::uploads' },
      object: {
        eTag: '5d41402abc4b2a76b9719d911017c592',
        sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
      },
    },
  })
  const sequencers = events.map((event) => event.s3.object.sequencer)
  expect(sequencers).toEqual([...new Set(sequencers)].sort())
})

it('answers only when the event was taken', async () => {
  let take = () => {}
  const taken = new Promise<void>((resolve) => {
    take = resolve
  })
  const { engine, events } = await start(() => taken)
  let answered = false
  const answer = fetch(`${engine.url}/uploads/a`, { method: 'PUT', body: 'x' }).then((response) => {
    answered = true
    return response.status
  })
  await expect.poll(() => events.length).toBe(1)
  // The object is there, its uploader does not know yet.
  expect(await (await fetch(`${engine.url}/uploads/a`)).text()).toBe('x')
  expect(answered).toBe(false)
  take()
  expect(await answer).toBe(200)
})

it('tells a client that tries again, where the event was not taken', async () => {
  let broken = true
  const { engine, events } = await start(() => {
    if (broken) throw new Error('The queue is not there (this test wants it so).')
  })
  const remove = () => fetch(`${engine.url}/uploads/gone`, { method: 'DELETE' })
  expect((await remove()).status).toBe(500)
  broken = false
  expect((await remove()).status).toBe(204)
  expect(events).toHaveLength(2)
})
