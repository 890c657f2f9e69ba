import { type Reason, reasonsOf } from '../core/moderate/reasons.ts'
import { PUBLISHING_STATUS, type Statement, statementsOf } from '../core/moderate/transparency.ts'
import type { ArticleRecord, Decision } from './ports.ts'
import { heldBy } from './ruling.ts'

/** What became of an article in the words of others, and why. */
export interface Transparency {
  /** IPTC. */
  readonly pubStatus: 'usable' | 'withheld' | 'canceled'
  /** For a statement of reasons under the EU's Digital Services Act. */
  readonly statements: readonly Statement[]
  readonly reasons: readonly Reason[]
}

export function transparencyOf(record: ArticleRecord): Transparency {
  const { state } = record
  if (!('publication' in state)) return { pubStatus: 'canceled', statements: [], reasons: [] }
  const { action, findings } = state.publication.verdict
  const held = holdOf(record)
  const said = [
    ...(held?.category === undefined ? [] : [{ category: held.category, by: 'person' as const }]),
    ...(state.category === undefined ? [] : [{ category: state.category, by: 'list' as const }]),
  ]
  return {
    // What a person has released is usable, whatever the policy says of it.
    pubStatus:
      state.status === 'published' ? 'usable' : PUBLISHING_STATUS[action === 'reject' ? action : 'hold'],
    statements: statementsOf(findings, said),
    reasons: [...(held === undefined ? [] : [personsReason(held)]), ...reasonsOf(state.publication)],
  }
}

/** The hold of a person that keeps it from being served. */
function holdOf({ decisions, version, state }: ArticleRecord): Decision | undefined {
  const last = decisions.findLast((one) => one.version === version)
  return state.status === 'held' && last?.action === 'hold' ? last : undefined
}

function personsReason(decision: Decision): Reason {
  const { category, dsaCategory } = decision
  return {
    detail: heldBy(decision),
    ...(category !== undefined && { category }),
    ...(dsaCategory !== undefined && { dsaCategory }),
  }
}
