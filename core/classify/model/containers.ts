import type { Element } from '../../types.ts'
import { logOf } from './logs.ts'
import { type Lines, type PageStats, REACH } from './page-stats.ts'
import type { Place } from './places.ts'

/** What the four elements above a line hold. Writes its columns from `from` on, as all of these do, and answers where the next begin. */
export function containerColumns(
  element: Element | undefined,
  { subtrees, total }: PageStats,
  rows: Float32Array,
  from: number,
): number {
  const page = subtrees.words.length - 1
  let at = from
  let above = element?.parent ?? null
  for (let k = 1; k <= 4; k++) {
    // Nothing was added to what is too far above a line, nor to what is not there.
    const own = above?.index ?? page
    const tree = (subtrees.blocks[own] ?? 0) > 0 ? own : page
    const words = subtrees.words[tree] ?? 0
    const blocks = subtrees.blocks[tree] ?? 0
    rows[at++] = words / Math.max(1, total.words)
    rows[at++] = (subtrees.linkWords[tree] ?? 0) / Math.max(1, words)
    rows[at++] = (subtrees.scores[tree] ?? 0) / (words + blocks || 1)
    rows[at++] = logOf(blocks)
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
  return (stats.subtrees.words[element.index] ?? 0) / Math.max(1, stats.total.words)
}

/** What the lines of its template add up to. */
export function templateColumns(
  { templates: { of }, firsts }: Lines,
  i: number,
  { templates, copies }: PageStats,
  rows: Float32Array,
  at: number,
): number {
  const template = of[i] ?? 0
  const words = templates.words[template] ?? 0
  const blocks = templates.blocks[template] ?? 0
  rows[at] = logOf(blocks)
  rows[at + 1] = words / Math.max(1, blocks)
  rows[at + 2] = (templates.linkWords[template] ?? 0) / Math.max(1, words)
  rows[at + 3] = (templates.scores[template] ?? 0) / (words + blocks || 1)
  rows[at + 4] = Math.min(5, copies[firsts[i] ?? 0] || 1)
  return at + 5
}
