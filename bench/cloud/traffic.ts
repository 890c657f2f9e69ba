/** Uploads and reads of small reports, by HTTP as any client would. */
import type { Clients } from '../../bin/clients.ts'
import { inParallel } from '../../bin/parallel.ts'
import type { Stack } from '../../bin/stack.ts'
import { articleId } from '../../store/keys.ts'

const PARAGRAPH =
  'The harbour council voted on Monday to close the north quay to lorries until the spring, and promised a report on the state of its wall by the end of the month.'

/** About 4 KB of plain text, another one for each number. */
function report(number: number): string {
  const body = Array.from({ length: 25 }, (_, line) => `${PARAGRAPH} (${number}.${line})`)
  return `${body.join('\n')}\n\nLeave a Reply\n`
}

async function put({ endpoints, bucket }: Stack, key: string, number: number): Promise<void> {
  const response = await fetch(`${endpoints?.s3}/${bucket}/${key}`, { method: 'PUT', body: report(number) })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`PUT ${key}: ${response.status}`)
}

async function get({ api }: Stack, key: string): Promise<number> {
  const response = await fetch(`${api}/v1/articles/${articleId(key)}`)
  await response.arrayBuffer()
  return response.status
}

/** Milliseconds from the start of each upload, one after the other, until its article answers 200. */
export async function untilServed(stack: Stack, count: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let number = -3; number < count; number += 1) {
    const key = `served/${number}.txt`
    const begun = performance.now()
    await put(stack, key, number)
    while ((await get(stack, key)) !== 200);
    if (number >= 0) times.push(performance.now() - begun)
  }
  return times
}

/** Uploads a second: acknowledged, and until the last one is served. */
export async function uploads({ stack, records }: Clients, atOnce: number, count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number)
  const keyOf = (number: number) => `uploads-${atOnce}/${number}.txt`
  const begun = performance.now()
  await inParallel(numbers, atOnce, (number) => put(stack, keyOf(number), number))
  const acknowledged = (count * 1000) / (performance.now() - begun)
  for (const number of numbers) while ((await records.get(articleId(keyOf(number)))) === undefined);
  return { acknowledged, served: (count * 1000) / (performance.now() - begun) }
}

/** Reads a second of the articles that `uploads` left. */
export async function gets({ stack }: Clients, atOnce: number, count: number): Promise<number> {
  const numbers = Array.from({ length: count }, (_, number) => number)
  const begun = performance.now()
  await inParallel(numbers, atOnce, async (number) => {
    const status = await get(stack, `uploads-8/${number % 200}.txt`)
    if (status !== 200) throw new Error(`GET: ${status}`)
  })
  return (count * 1000) / (performance.now() - begun)
}
