import { defaultPolicy } from '../core/moderate/default-policy.ts'
import { compare, lookMessage } from '../store/compare.ts'
import { listObjects, scanRecords } from '../store/everything.ts'
import { recipeOf } from '../store/recipe.ts'
import type { Clients } from './clients.ts'

/** Queues a look at every key where bucket and table differ. Answers how many. */
export async function repair(
  { s3, dynamodb, stack }: Clients,
  enqueue: (message: string) => Promise<void> | void,
): Promise<number> {
  const objects = listObjects(s3, stack.bucket)
  const records = scanRecords(dynamodb, stack.table)
  let looks = 0
  for await (const key of compare(objects, records, recipeOf(defaultPolicy))) {
    await enqueue(lookMessage(key))
    looks += 1
  }
  return looks
}
