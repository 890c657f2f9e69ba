import { panelFor } from '../../../core/classify/panels.ts'
import { voteByRules } from '../../../core/classify/voters.ts'
import type { Document } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'

const panel = await panelFor(undefined)

/** For each line what the rule says of it, in a text of these lines. */
export function votesIn(rule: string, lines: readonly string[]): number[] {
  const blocks = lines.map((text) => paragraph(text))
  const document: Document = {
    format: 'text',
    text: lines.join('\n'),
    blocks,
    claims: [],
    notes: [],
    baseUrl: null,
  }
  return voteByRules(document, panel).map((of) =>
    of.reduce((sum, { rule: id, weight }) => (id === rule ? sum + weight : sum), 0),
  )
}
