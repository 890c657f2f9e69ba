import type { Document, Evidence } from '../types.ts'

/** More than all else: the text itself goes on behind it. */
const WEIGHT = 20

/** The votes, and beside them what a text that was set in pages shows of their heads, feet and numbers. */
export function withPageFurniture(
  { blocks }: Document,
  votes: readonly (readonly Evidence[])[],
): readonly (readonly Evidence[])[] {
  return blocks.map(({ pageFurniture: note }, i) => {
    const own = votes[i] ?? []
    if (note === undefined) return own
    return [...own, { rule: 'between-pages', role: 'boilerplate:furniture', weight: WEIGHT, note }]
  })
}
