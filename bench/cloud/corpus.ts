/** A folder of real pages through a local cloud: what became of each. */
import { setTimeout as pause } from 'node:timers/promises'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import type { Clients } from '../../bin/clients.ts'
import { inParallel } from '../../bin/parallel.ts'
import { contentTypeOf } from '../../bin/uploading.ts'
import { articleId } from '../../store/keys.ts'
import type { RecordState } from '../../store/ports.ts'
import type { Page } from './pages.ts'

export interface Fate {
  readonly key: string
  /** `lost`: nothing was heard of it in time. */
  readonly status: RecordState['status'] | 'lost'
  /** Of the API, asked for text. */
  readonly http: number
  /** Characters of the served text. */
  readonly served: number
  /** Refused: the code. Held: why. */
  readonly because: string
}

/** Uploads every page and follows it until it is served, held or refused; at most `seconds` after the last upload. */
export async function throughTheCloud(
  clients: Clients,
  pages: readonly Page[],
  seconds: number,
): Promise<readonly Fate[]> {
  const { s3, stack } = clients
  await inParallel(pages, 8, async ({ key, read }) => {
    const put = { Bucket: stack.bucket, Key: key, Body: read(), ContentType: contentTypeOf(key) }
    await s3.send(new PutObjectCommand(put))
  })
  const end = Date.now() + seconds * 1000
  const fates = new Map<string, Fate>()
  await inParallel(pages, 8, async ({ key }) => {
    fates.set(key, await fateOf(clients, key, end))
  })
  return [...fates.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

async function fateOf({ library, stack }: Clients, key: string, end: number): Promise<Fate> {
  const id = articleId(key)
  let record = await library.get(id)
  while (record === undefined && Date.now() < end) {
    await pause(200)
    record = await library.get(id)
  }
  const response = await fetch(`${stack.api}/v1/articles/${id}`, { headers: { accept: 'text/plain' } })
  const text = await response.text()
  return {
    key,
    status: record?.state.status ?? 'lost',
    http: response.status,
    served: response.ok ? text.length : 0,
    because: record === undefined ? '' : reasonOf(record.state),
  }
}

function reasonOf(state: RecordState): string {
  if (state.status === 'refused') return state.refusal.code
  return 'publication' in state ? state.publication.verdict.because.join(' ') : ''
}

/** How many of each status, and of each code among the refused. */
export function tally(fates: readonly Fate[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, because } of fates) {
    const name = status === 'refused' ? `refused: ${because}` : status
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
