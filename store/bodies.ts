import { randomUUID } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { Bodies } from './ports.ts'

/**
 * Large bodies in the articles bucket, under `ID/REVISION-RANDOM.json.gz`: two looks that race for one revision must not
 * write over each other's body. Needs `s3:GetObject`, to write also `s3:PutObject` and `s3:DeleteObject`.
 */
export function s3Bodies(client: S3Client, bucket: string): Bodies {
  return {
    async put(id, revision, bytes) {
      const key = `${id}/${revision}-${randomUUID()}.json.gz`
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: 'application/gzip' }),
      )
      return key
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return await Body?.transformToByteArray()
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
  }
}
