import { baseKey, sidecarKey } from './keys.ts'
import type { CleanedState, StoredRecord } from './ports.ts'
import type { RuleBook } from './rules.ts'
import { type Recipe, recipeId } from './version.ts'

/** What a listing of the uploads bucket says of one key. */
export interface ListedObject {
  readonly key: string
  readonly etag: string
  readonly bytes: number
  /** ISO 8601. */
  readonly modifiedAt: string
}

/** What a record says of the upload that it was made from. */
export type RecordedUpload = Pick<StoredRecord, 'key' | 'publisher' | 'facts' | 'recipe' | 'state'>

/** A record's upload, and what of it the listing has not shown yet. */
interface Expected {
  readonly object: string
  readonly sidecar: string | undefined
  readonly missing: Set<'object' | 'sidecar'>
}

/**
 * Keys that need a look: objects that the library doesn't know or knows otherwise, records whose object or sidecar is gone,
 * and records that another recipe made or other rules decided over. The listing is streamed; of each record some hundred bytes stay in memory. What
 * changes meanwhile may be named without need, which costs a look.
 */
export async function* compare(
  objects: AsyncIterable<ListedObject>,
  records: AsyncIterable<RecordedUpload>,
  recipe: Recipe,
  rules: RuleBook,
): AsyncGenerator<string> {
  const expected = await expectations(records, recipeId(recipe), rules)
  for await (const object of objects) {
    const isFolder = object.bytes === 0 && object.key.endsWith('/')
    if (!isFolder && !agrees(expected, object)) yield object.key
  }
  for (const [key, { missing }] of expected) if (missing.size > 0) yield key
}

async function expectations(
  records: AsyncIterable<RecordedUpload>,
  recipe: string,
  rules: RuleBook,
): Promise<Map<string, Expected>> {
  const expected = new Map<string, Expected>()
  const inForce = new Map<string, string>()
  for await (const { key, publisher, facts, recipe: made, state } of records) {
    if (facts === null) continue
    const current = inForce.get(publisher) ?? (await rules.read(publisher)).id
    inForce.set(publisher, current)
    const isCurrent =
      made === recipe && (!('rules' in state) || (state.rules === current && !isUnanswered(state)))
    const object = isCurrent ? fingerprint(facts.etag, facts.receivedAt) : 'made by others'
    const sidecar = facts.sidecarEtag
    expected.set(key, { object, sidecar, missing: new Set(sidecar ? ['object', 'sidecar'] : ['object']) })
  }
  return expected
}

/** A service that did not answer is asked again. */
function isUnanswered({ grounds }: CleanedState): boolean {
  return grounds !== null && grounds.unanswered.length > 0
}

function agrees(expected: Map<string, Expected>, { key, etag, modifiedAt }: ListedObject): boolean {
  const base = baseKey(key)
  const record = expected.get(base)
  if (key === base) {
    record?.missing.delete('object')
    return record?.object === fingerprint(etag, modifiedAt)
  }
  // A sidecar of nothing, and a sidecar's sidecar, are never read.
  if (record === undefined || key !== sidecarKey(base)) return true
  record.missing.delete('sidecar')
  return record.sidecar === etag
}

/** Seconds, as S3's GET and its listing agree on no more. */
function fingerprint(etag: string, time: string): string {
  return `${etag} ${Math.floor(Date.parse(time) / 1000)}`
}

/** A look as a message for the ingest queue: the shape of an S3 notification, without a sequencer. */
export function lookMessage(key: string): string {
  const encoded = encodeURIComponent(key).replaceAll('%20', '+')
  return JSON.stringify({ Records: [{ eventSource: 'aws:s3', s3: { object: { key: encoded } } }] })
}
