import type { Block, Element } from '../../types.ts'
import { logOf } from './logs.ts'
import { type PageStats, REACH, type Subtree } from './page-stats.ts'
import type { Place } from './places.ts'

/** What the four elements above a line hold. Writes its columns from `from` on, as all of these do, and answers where the next begin. */
export function containerColumns(
  element: Element | undefined,
  stats: PageStats,
  rows: Float32Array,
  from: number,
): number {
  let at = from
  let above = element?.parent ?? null
  for (let k = 1; k <= 4; k++) {
    const tree = (above === null ? undefined : stats.subtrees[above.index]) ?? stats.total
    rows[at++] = tree.words / Math.max(1, stats.total.words)
    rows[at++] = tree.linkWords / Math.max(1, tree.words)
    rows[at++] = tree.score / (tree.words + tree.blocks || 1)
    rows[at++] = logOf(tree.blocks)
    above = above?.parent ?? null
  }
  return at
}

/** How a line stands to the element with the densest good text, and to its article. */
export function bestColumns(
  { meet, article, main }: Place,
  stats: PageStats,
  rows: Float32Array,
  at: number,
) {
  const { best } = stats
  rows[at] = meet !== null && meet === best ? 1 : 0
  rows[at + 1] = meet === null ? REACH : (best?.depth ?? 0) - meet.depth
  rows[at + 2] = shareOf(best, stats)
  rows[at + 3] = shareOf(article, stats)
  rows[at + 4] = shareOf(main, stats)
  return at + 5
}

function shareOf(element: Element | null, stats: PageStats): number {
  if (element === null) return -1
  return (stats.subtrees[element.index]?.words ?? 0) / Math.max(1, stats.total.words)
}

const NO_TEMPLATE: Subtree = { words: 0, linkWords: 0, blocks: 0, score: 0 }

/** What the lines of its template add up to. */
export function templateColumns(
  { text }: Block,
  template: number,
  stats: PageStats,
  rows: Float32Array,
  at: number,
): number {
  const tree = stats.templates[template] ?? NO_TEMPLATE
  rows[at] = logOf(tree.blocks)
  rows[at + 1] = tree.words / Math.max(1, tree.blocks)
  rows[at + 2] = tree.linkWords / Math.max(1, tree.words)
  rows[at + 3] = tree.score / (tree.words + tree.blocks || 1)
  rows[at + 4] = Math.min(5, stats.copies.get(text) ?? 1)
  return at + 5
}
