import { DSA_CATEGORIES } from '../core/moderate/transparency.ts'
import type { Category } from '../core/types.ts'
import { closedUntil, embargoSentence } from './embargo.ts'
import type { Decision, Records, StoredRecord } from './ports.ts'
import { withStatus } from './ruling.ts'
import { clip } from './summary.ts'

export type Decided =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly refusal: { readonly code: NotDecided; readonly detail: string } }

export type NotDecided =
  | 'unknown'
  | 'already-published'
  | 'already-held'
  | 'refused'
  | 'withdrawn'
  | 'rejected'
  | 'changed'
  | 'embargoed'

type Ports = { readonly records: Records }

const ATTEMPTS = 8
const LONGEST_NAME = 200
/** Of a hold's reason, in UTF-16 units; what is longer is cut. */
export const LONGEST_REASON = 500

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
export function release(
  ports: Ports,
  id: string,
  by: string,
  at: string,
  version?: string,
): Promise<Decided> {
  return decide(ports, id, { action: 'release', by, at, version })
}

/** Why a person holds an article. */
export interface HoldReason {
  readonly category?: Category | undefined
  readonly reason?: string | undefined
}

/**
 * Takes a published article back, for its present content alone, whatever the policy says of it. Otherwise as `release`. A hold
 * for another reason replaces the one before.
 */
export function hold(
  ports: Ports,
  id: string,
  by: string,
  at: string,
  version?: string,
  { category, reason }: HoldReason = {},
): Promise<Decided> {
  return decide(ports, id, {
    action: 'hold',
    by,
    at,
    version,
    ...(category && { category, dsaCategory: DSA_CATEGORIES[category] }),
    ...(reason && { reason: clip(reason, LONGEST_REASON) ?? '' }),
  })
}

type Word = Omit<Decision, 'version'> & { readonly version: string | undefined }

async function decide({ records }: Ports, id: string, word: Word): Promise<Decided> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const previous = await records.get(id)
    if (previous === undefined) return refusal('unknown', `There is no article ${id}.`)
    const next = afterDecision(previous, word)
    if (!next.ok) return next
    if (await records.put(next.record, next.record.revision - 1)) return next
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for article ${id}`)
}

function afterDecision(previous: StoredRecord, word: Word): Decided {
  const { action, by, at, version } = word
  const { state, summary, id } = previous
  if (state.status === 'withdrawn')
    return refusal('withdrawn', `Article ${id} was withdrawn: its upload is gone.`)
  if (state.status === 'refused')
    return refusal('refused', `Article ${id} was refused and has nothing to publish: ${state.refusal.detail}`)
  if (version !== undefined && version !== previous.version)
    return refusal('changed', `Article ${id} has another content by now; look at it before you decide.`)
  const closed = summary === null ? undefined : closedUntil(summary, Date.parse(at))
  if (state.status === 'published' && action === 'release' && closed !== undefined)
    return refusal(
      'embargoed',
      `${embargoSentence(closed)} Nothing else keeps article ${id} from being served.`,
    )
  if (state.status === 'published' && action === 'release' && summary?.sampled !== true)
    return refusal('already-published', `Article ${id} is published already.`)
  const last = previous.decisions.findLast((one) => one.version === previous.version)
  const isNews = last?.category !== word.category || last?.reason !== word.reason
  if (action === 'hold' && last?.action === 'hold' && !isNews)
    return refusal('already-held', `Article ${id} is held by a person already.`)
  if (state.action === 'reject')
    return refusal('rejected', `The policy rejects article ${id}, and no decision can publish it.`)
  const decision: Decision = { ...word, version: previous.version, by: by.slice(0, LONGEST_NAME) }
  const decisions = [...previous.decisions, decision].slice(-KEPT_DECISIONS)
  return { ok: true, record: withStatus({ ...previous, revision: previous.revision + 1, decisions }) }
}

function refusal(code: NotDecided, detail: string): Decided {
  return { ok: false, refusal: { code, detail } }
}
