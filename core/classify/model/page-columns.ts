import type { Claim } from '../../types.ts'
import { logOf } from './logs.ts'
import type { Lines, PageStats } from './page-stats.ts'

/** What is the same for every line of a page, and which lines are its title. */
export function pageColumns(lines: Lines, stats: PageStats, claims: readonly Claim[]) {
  const prose = lines.shapes.filter((shape, i) => shape.words >= 25 && (lines.links[i] ?? 0) < 0.3).length
  const titles = new Set(claims.filter(({ field }) => field === 'title').map(({ value }) => titleKey(value)))
  // Lower case may be longer, but never twice as long.
  const shortest = Math.min(...Array.from(titles, ({ length }) => length)) / 2
  const { total } = stats
  return {
    shared: [
      logOf(total.blocks),
      logOf(total.words),
      total.linkWords / Math.max(1, total.words),
      logOf(prose),
      total.score / (total.words + total.blocks || 1),
    ],
    isTitle: (text: string) => text.length >= shortest && titles.has(titleKey(text)),
    ogArticle: claims.some(({ field, source }) => field === 'publishedAt' && source === 'open-graph') ? 1 : 0,
  }
}

function titleKey(text: string): string {
  return text.length > 300 ? '' : text.replace(UNEVEN_SPACE, ' ').trim().toLowerCase()
}

/** White space that is not one space already. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g
