import type { TestProject } from 'vitest/node'
import { startDynamoDbLocal } from './dynamodb-local.ts'
import { orEnd } from './scratch.ts'

/** Runs the contract suite on AWS's own engine. S3 stays the embedded one: AWS has none to give away. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await orEnd(startDynamoDbLocal)
  provide('dynamoEndpoint', url)
  return stop
}
