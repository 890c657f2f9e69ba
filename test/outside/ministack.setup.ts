import type { TestProject } from 'vitest/node'
import { startMiniStack } from './ministack.ts'
import { orEnd } from './scratch.ts'

/** MiniStack, for the contract suite and for a deployment. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await orEnd(startMiniStack)
  provide('dynamoEndpoint', url)
  provide('s3Endpoint', url)
  return stop
}
