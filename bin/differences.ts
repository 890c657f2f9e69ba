import { compare } from '../store/compare.ts'
import { listObjects, scanRecords } from '../store/everything.ts'
import { recipeOf } from '../store/recipe.ts'
import type { Clients } from './clients.ts'

/** Keys where bucket and table differ, or that another version of the cleaner read. */
export async function differences({ s3, dynamodb, stack, rules }: Clients): Promise<readonly string[]> {
  const objects = listObjects(s3, stack.bucket)
  const records = scanRecords(dynamodb, stack.table)
  const keys: string[] = []
  for await (const key of compare(objects, records, recipeOf(), rules)) keys.push(key)
  return keys
}

/** The beginning of a sentence. */
export function differing(count: number): string {
  if (count === 0) return 'Bucket and table agree'
  return `Bucket and table differ in ${count} ${count === 1 ? 'key' : 'keys'}`
}
