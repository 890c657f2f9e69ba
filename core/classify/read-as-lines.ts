import type { BlockKind, Document, Evidence, LabelledBlock } from '../types.ts'
import type { Known } from './index.ts'
import { labelText } from './lines.ts'

/** Pictures have captions of their own, and tables and listings are wholes. */
const READ: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading', 'list-item'])

/** Reads what a page keeps as the lines of a text: what those go by takes out of it what the page did not. */
export function readAsLines(
  document: Document,
  labelled: readonly LabelledBlock[],
  votes: readonly (readonly Evidence[])[],
  known: Known,
): readonly LabelledBlock[] {
  const kept = labelled.flatMap(({ block, role }, i) => (role === 'body' && READ.has(block.kind) ? [i] : []))
  const blocks = kept.flatMap((i) => labelled[i]?.block ?? [])
  const knownHere = new Map(
    kept.flatMap((i, k) => {
      const vote = known.get(i)
      return vote === undefined ? [] : [[k, vote] as const]
    }),
  )
  const read = labelText(
    { ...document, blocks },
    knownHere,
    kept.map((i) => votes[i] ?? []),
  )
  const places = new Map(kept.map((i, k) => [i, k]))
  let isNamed = labelled.some(isNaming)
  return labelled.map((line, i) => {
    const again = read[places.get(i) ?? -1]
    if (again === undefined || again.role === 'body') return line
    // What looks like a title below the title is a deck or a heading.
    if (again.role === 'title' && isNamed) return line
    if (again.role === 'title') isNamed = true
    const told = again.evidence.filter(({ rule }) => !line.evidence.some((vote) => vote.rule === rule))
    return { ...line, role: again.role, evidence: [...line.evidence, ...told] }
  })
}

/** A heading of level 1 becomes the title when the article is put together. */
function isNaming({ block, role }: LabelledBlock): boolean {
  return role === 'title' || (role === 'body' && block.kind === 'heading' && block.level === 1)
}
