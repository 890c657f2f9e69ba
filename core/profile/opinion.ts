import { kindOf } from '../normalise/removals.ts'
import type { BoilerplateKind, Evidence } from '../types.ts'

/** So much a rule gives to what must stay; less only doubts what another rule said. */
const OWED = 4

/** Whose word is not a rule's. */
export const MODELS: ReadonlySet<string> = new Set(['model', 'lines-model'])

/** What the votes on a block say it may be taken out as, and how strongly; negative where they speak for keeping it. */
export function opinionOn(evidence: readonly Evidence[]): { kind: BoilerplateKind; weight: number } {
  const totals = new Map<BoilerplateKind, number>()
  let kept = 0
  for (const { role, weight } of evidence) {
    const kind = kindOf(role)
    if (kind !== undefined) totals.set(kind, (totals.get(kind) ?? 0) + weight)
    else if (role === 'body') kept += weight
  }
  const [best] = [...totals].toSorted((a, b) => b[1] - a[1])
  return best === undefined ? { kind: 'appeal', weight: -kept } : { kind: best[0], weight: best[1] - kept }
}

/** Corrections, helplines, licences, disclosures: what a rule says must stay is never learned. */
export function isOwed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ rule, role, weight }) => role === 'body' && weight >= OWED && !MODELS.has(rule))
}
