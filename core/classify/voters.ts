import type { Document, Evidence } from '../types.ts'
import { plainLine } from './plain-line.ts'
import { rules } from './rules/index.ts'

/** What every rule says of every block, in document order. */
export function voteByRules(document: Document): Evidence[][] {
  return document.blocks.map((block, index) => {
    const line = plainLine(block.text)
    const evidence: Evidence[] = []
    for (const { id, kind, vote } of rules) {
      const answer = vote({ document, block, index, line })
      if (answer === undefined) continue
      const role = kind === 'body' ? 'body' : (`boilerplate:${kind}` as const)
      evidence.push({ rule: id, role, ...answer })
    }
    return evidence
  })
}
