import type { Evidence } from '../types.ts'

/** The rules by their names alone: metadata ask as well, and are there before any rule is loaded (docs/adr/0013-loaded-on-demand.md). */
const NOTICES: ReadonlySet<string> = new Set([
  'keep-corrections',
  'keep-corrections-dutch-polish',
  'keep-corrections-german',
  'keep-corrections-romance',
  'keep-disclosures',
  'keep-disclosures-dutch-polish',
  'keep-disclosures-german',
  'keep-disclosures-romance',
  'keep-help',
  'keep-help-dutch-polish',
  'keep-help-romance',
  'keep-interests',
  'keep-interests-dutch-polish',
  'keep-interests-romance',
  'keep-licences',
  'keep-licences-dutch-polish',
  'keep-licences-romance',
  'keep-ratings',
])

/** Whether a rule holds it to be a notice that is owed to the reader, or the rating of a review: it stays, and says nothing of a title. */
export function isNotice(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ rule }) => NOTICES.has(rule))
}
