import { statusOf } from './compose.ts'
import type { Decision, Records, StoredRecord } from './ports.ts'

export type Released =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly refusal: { readonly code: NotReleased; readonly detail: string } }

export type NotReleased = 'unknown' | 'already-published' | 'refused' | 'withdrawn' | 'rejected' | 'changed'

const ATTEMPTS = 8
const LONGEST_NAME = 200

/** Decisions kept in a record: an item has an upper size, and old ones speak of content that is long gone. */
const KEPT_DECISIONS = 50

/**
 * Publishes a held article, for its present content alone: the next upload is judged anew. The corridor isn't run again,
 * since the verdict is part of the record, and nothing is read from the uploads bucket: the decision is about what the
 * library holds, and an upload that it has not seen yet makes its own look.
 *
 * `version` is the content that the person saw (`ArticleRecord.version`); where it is given and no longer there, nothing is
 * released. `at` is ISO 8601.
 */
export async function release(
  { records }: { readonly records: Records },
  id: string,
  by: string,
  at: string,
  version?: string,
): Promise<Released> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const previous = await records.get(id)
    const next = previous === undefined ? undefined : decide(previous, by, at, version)
    if (next === undefined) return refusal('unknown', `There is no article ${id}.`)
    if (!next.ok) return next
    if (await records.put(next.record, next.record.revision - 1)) return next
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for article ${id}`)
}

function decide(previous: StoredRecord, by: string, at: string, version: string | undefined): Released {
  const { state, summary, id } = previous
  if (state.status === 'withdrawn')
    return refusal('withdrawn', `Article ${id} was withdrawn: its upload is gone.`)
  if (state.status === 'refused')
    return refusal('refused', `Article ${id} was refused and has nothing to publish: ${state.refusal.detail}`)
  if (version !== undefined && version !== previous.version)
    return refusal('changed', `Article ${id} has another content by now; look at it before you release it.`)
  if (state.status === 'published') return refusal('already-published', `Article ${id} is published already.`)
  const decision: Decision = {
    action: 'release',
    version: previous.version,
    by: by.slice(0, LONGEST_NAME),
    at,
  }
  const decisions = [...previous.decisions, decision].slice(-KEPT_DECISIONS)
  const status = statusOf(state.action, previous.version, decisions)
  if (status === 'held' || summary === null)
    return refusal('rejected', `The policy rejects article ${id}, and no decision can publish it.`)
  const record: StoredRecord = {
    ...previous,
    revision: previous.revision + 1,
    decisions,
    state: { ...state, status },
    summary: { ...summary, status, because: null },
  }
  return { ok: true, record }
}

function refusal(code: NotReleased, detail: string): Released {
  return { ok: false, refusal: { code, detail } }
}
