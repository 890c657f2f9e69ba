/** Where the contract suite runs: on the embedded engines, or on those that a global setup has started. */
import { randomUUID } from 'node:crypto'
import { CreateBucketCommand, PutBucketVersioningCommand, type S3Client } from '@aws-sdk/client-s3'
import { inject } from 'vitest'
import { sdkClient, testEngine } from '../local/s3-harness.ts'

declare module 'vitest' {
  interface ProvidedContext {
    dynamoEndpoint?: string
    s3Endpoint?: string
  }
}

/** A bucket with versions, as the stack's are, where the engine has them. */
export async function contractBucket(): Promise<{ client: S3Client; bucket: string; stop(): Promise<void> }> {
  const bucket = `contract-${randomUUID()}`
  const endpoint = inject('s3Endpoint')
  if (endpoint === undefined) {
    const { engine, stop } = await testEngine([bucket])
    const client = sdkClient(engine.url)
    return { client, bucket, stop: () => stop().finally(() => client.destroy()) }
  }
  const client = sdkClient(endpoint)
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }))
  return { client, bucket, stop: async () => client.destroy() }
}
