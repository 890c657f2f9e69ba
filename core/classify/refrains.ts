import type { Block, Evidence } from '../types.ts'

/** So often nobody refers a reader to one place. */
const FEWEST = 4
/** Share of such a line that is links. */
const LINKED = 0.9
/** Longer lines may well be said again. */
const LONGEST = 60

/** For each block a vote where it is a button that the page shows again and again, as beside each of the things that an article tells of. */
export function voteByRefrains(blocks: readonly Block[]): readonly (Evidence | undefined)[] {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (isButton(block)) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  }
  return blocks.map((block) =>
    isButton(block) && (counts.get(block.text) ?? 0) >= FEWEST ? REFRAIN : undefined,
  )
}

const REFRAIN: Evidence = {
  rule: 'refrain',
  role: 'boilerplate:navigation',
  weight: 4,
  note: 'It is a link that the page repeats word for word.',
}

function isButton({ kind, text, markup }: Block): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= LONGEST &&
    markup !== undefined &&
    markup.linkChars >= text.length * LINKED
  )
}
