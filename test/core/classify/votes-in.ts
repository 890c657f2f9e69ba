import { panelForText } from '../../../core/classify/panels.ts'
import { voteByRules } from '../../../core/classify/voters.ts'
import type { Document } from '../../../core/types.ts'
import { paragraph } from '../render/publication.ts'

const panel = await panelForText(undefined)

/** A text without markup of which each line is a paragraph. */
export function textOf(lines: readonly string[]): Document {
  const blocks = lines.map((text) => paragraph(text))
  return { format: 'text', text: lines.join('\n'), blocks, claims: [], notes: [], baseUrl: null }
}

/** For each line what the rule says of it, in a text of these lines. */
export function votesIn(rule: string, lines: readonly string[], asked = panel): number[] {
  return voteByRules(textOf(lines), asked).map((of) =>
    of.reduce((sum, { rule: id, weight }) => (id === rule ? sum + weight : sum), 0),
  )
}
