import type { Evidence } from '../types.ts'
import { keepCorrections } from './rules/keep-corrections.ts'
import { keepDisclosures } from './rules/keep-disclosures.ts'
import { keepHelp } from './rules/keep-help.ts'
import { keepLicences } from './rules/keep-licences.ts'

const NOTICES: ReadonlySet<string> = new Set(
  [keepCorrections, keepDisclosures, keepHelp, keepLicences].map(({ id }) => id),
)

/** Whether a rule holds it to be a notice that is owed to the reader. */
export function isNotice(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ rule }) => NOTICES.has(rule))
}
