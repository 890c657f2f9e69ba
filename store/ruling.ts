import { CATEGORY_NAMES } from '../core/moderate/decide.ts'
import { PLAIN } from '../core/moderate/grounds.ts'
import type { Policy } from '../core/moderate/policy.ts'
import { verdictOn } from '../core/moderate/verdict.ts'
import { termsOf } from '../core/rights/terms.ts'
import type { Grounds } from '../core/types.ts'
import { listingDate } from './listing.ts'
import type { Decision, Ruling, StoredRecord } from './ports.ts'
import type { Rules } from './rules.ts'
import { clip } from './summary.ts'

const MOST_REASONS = 20
const LONGEST_REASON = 400

/**
 * The record as these rules and the people's decisions have it. Pure: needs nothing but what is stored, so that another policy
 * decides over a whole library without reading one article. Records that keep no grounds stay as they are.
 */
export function underRules(record: StoredRecord, rules: Rules): StoredRecord {
  const { state, summary } = record
  if (!('grounds' in state) || state.grounds === null || summary === null) return record
  const { settings, policy } = rules
  const { publisher, key } = record
  const about = { publisher, settings, key, source: state.provenance.source, date: listingDate(summary) }
  const terms = termsOf(state.grounds, policy, about)
  const { action, because, category } = verdictOn(state.grounds, policy, about)
  const ruling: Ruling = {
    action,
    ...(category && { category }),
    because: because.slice(0, MOST_REASONS).map((reason) => clip(reason, LONGEST_REASON) ?? ''),
    rules: rules.id,
    terms,
    sampled: isSampled(state.grounds, record.version, policy),
  }
  const provenance = { ...state.provenance, policy: policy.id }
  const { category: _, ...rest } = state
  return withStatus({ ...record, state: { ...rest, ...ruling, provenance } })
}

/** The record with the status that its ruling and the decisions of people add up to. */
export function withStatus(record: StoredRecord): StoredRecord {
  const { state, summary, version } = record
  if (!('grounds' in state) || summary === null) return record
  const decision = record.decisions.findLast((one) => one.version === version)
  const status = statusOf(state.action, decision)
  const isRejected = state.action === 'reject'
  const held = decision?.action === 'hold' && !isRejected ? decision : undefined
  const because = held === undefined ? state.because : [heldBy(held)]
  const category = held === undefined ? state.category : held.category
  const { embargoUntil: _, sampled: __, rejected: ___, category: ____, ...listed } = summary
  const embargo = state.terms.embargoUntil
  const isUnseen = state.sampled && status === 'published' && decision === undefined
  return {
    ...record,
    state: { ...state, status },
    summary: {
      ...listed,
      ...(embargo === null ? {} : { embargoUntil: embargo }),
      ...(isUnseen ? { sampled: true as const } : {}),
      ...(isRejected ? { rejected: true as const } : {}),
      ...(status === 'held' && category ? { category } : {}),
      status,
      because: status === 'held' ? clip(because.join(' '), 1000) : null,
    },
  }
}

/** A person's hold in a sentence. */
export function heldBy({ by, category, reason }: Decision): string {
  const why = [
    ...(category === undefined ? [] : [CATEGORY_NAMES[category]]),
    ...(reason === undefined ? [] : [reason]),
  ]
  return `Held by ${by}${why.length === 0 ? '' : `: ${why.join(': ').replace(/\.$/, '')}`}.`
}

/**
 * Whether this content is in the sample of what quotes abuse. By its version's hash: every look at it, and every policy with the
 * same share, gives the same answer, and a greater share only adds.
 */
function isSampled({ findings }: Grounds, version: string, { sample }: Policy): boolean {
  const quotes = findings.some(
    ({ quoted, category, score }) => quoted && category !== 'personal_data' && score >= PLAIN,
  )
  return quotes && Number.parseInt(version.slice(0, 8), 16) < sample * 2 ** 32
}

/** What the policy rejects is held, and no decision releases it; everything else is as the last decision has it. */
function statusOf(action: Ruling['action'], decision: Decision | undefined): 'published' | 'held' {
  if (action === 'reject') return 'held'
  if (decision !== undefined) return decision.action === 'release' ? 'published' : 'held'
  return action === 'hold' ? 'held' : 'published'
}
