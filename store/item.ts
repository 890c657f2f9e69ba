import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { NO_TERMS } from '../core/rights/terms.ts'
import { indexKeys } from './listing.ts'
import type { ArticleSummary, StoredRecord, StoredState } from './ports.ts'
import { type Packed, packPassageOf, unpackPassageOf } from './publishers/pack.ts'
import type { StoredEdit } from './publishers/ports.ts'

export type Item = Record<string, AttributeValue>

/** The record as JSON, without what has an attribute of its own. */
type Detail = Omit<StoredRecord, 'revision' | 'summary' | 'edits'> & {
  readonly edits?: readonly Packed<StoredEdit>[]
}

export function recordKey(id: string): Item {
  return { pk: { S: `ARTICLE#${id}` }, sk: { S: 'RECORD' } }
}

/** JSON in three attributes: the revision for conditions, the summary for the indexes, the rest. */
export function toItem({ revision, summary, ...detail }: StoredRecord): Item {
  const inline = inlineBody(detail.state)
  return {
    ...recordKey(detail.id),
    revision: { N: String(revision) },
    detail: { S: JSON.stringify(toDetail(detail)) },
    ...(inline === undefined ? {} : { body: { B: inline } }),
    ...(summary === null ? {} : { summary: { S: JSON.stringify(summary) }, ...indexAttributes(summary) }),
  }
}

function toDetail(detail: Omit<StoredRecord, 'revision' | 'summary'>) {
  return { ...detail, edits: detail.edits.map(packPassageOf), state: withoutInline(detail.state) }
}

export function fromItem({ revision, detail, summary, body }: Item): StoredRecord {
  if (revision?.N === undefined || detail?.S === undefined)
    throw new Error('The table holds a record without detail')
  const parsed: Detail = JSON.parse(detail.S)
  const state = withRuling(parsed.state)
  return {
    ...NO_LESSON,
    ...parsed,
    edits: (parsed.edits ?? []).map(unpackPassageOf),
    state: body?.B === undefined ? state : withInline(state, body.B),
    revision: Number(revision.N),
    summary: summary?.S === undefined ? null : parseSummary(summary.S),
  }
}

export function parseSummary(json: string): ArticleSummary {
  return JSON.parse(json)
}

function indexAttributes(summary: ArticleSummary): Item {
  const { month, sortKey, everybody, publisher } = indexKeys(summary)
  return {
    gsi1pk: { S: `${publisher}#${month}` },
    gsi1sk: { S: sortKey },
    gsi2pk: { S: `${everybody}#${month}` },
    gsi2sk: { S: sortKey },
  }
}

/** Records of the first version say what the policy did, and not why or by what. */
function withRuling(state: StoredState): StoredState {
  return 'body' in state ? { ...NO_RULING, ...state } : state
}

/** Records of the first version were made without regard to the publisher. */
const NO_LESSON = { guided: null, lesson: null, formerly: [] }

const NO_RULING = { grounds: null, because: [], rules: '', terms: NO_TERMS, sampled: false }

function inlineBody(state: StoredState): Uint8Array | undefined {
  return 'body' in state && 'inline' in state.body ? state.body.inline : undefined
}

function withoutInline(state: StoredState) {
  return 'body' in state && 'inline' in state.body ? { ...state, body: 'inline' } : state
}

function withInline(state: StoredState, inline: Uint8Array): StoredState {
  return 'body' in state ? { ...state, body: { inline } } : state
}
