import type { Claim } from '../../types.ts'
import { logOf } from './logs.ts'
import type { Lines, PageStats } from './page-stats.ts'

/** What is the same for every line of a page, and which lines are its title. */
export function pageColumns(lines: Lines, stats: PageStats, claims: readonly Claim[]) {
  const prose = lines.shapes.filter((shape, i) => shape.words >= 25 && (lines.links[i] ?? 0) < 0.3).length
  const titles = new Set(claims.filter(({ field }) => field === 'title').map(({ value }) => titleKey(value)))
  // Lower case may be longer, but never twice as long.
  const shortest = Math.min(...Array.from(titles, ({ length }) => length)) / 2
  const firsts = new Set(Array.from(titles, (title) => title.charCodeAt(0)))
  const mayBeTitle = (text: string): boolean => {
    const first = text.charCodeAt(0)
    const isInk = first > SPACE && first < BEYOND_ASCII
    return text.length >= shortest && (!isInk || text.length > LONGEST || firsts.has(lowerOf(first)))
  }
  const { total } = stats
  return {
    shared: [
      logOf(total.blocks),
      logOf(total.words),
      total.linkWords / Math.max(1, total.words),
      logOf(prose),
      total.score / (total.words + total.blocks || 1),
    ],
    isTitle: (text: string) => mayBeTitle(text) && titles.has(titleKey(text)),
    ogArticle: claims.some(({ field, source }) => field === 'publishedAt' && source === 'open-graph') ? 1 : 0,
  }
}

/** Longer ones are all alike. */
const LONGEST = 300
const SPACE = 32
const BEYOND_ASCII = 128

/** Of an ASCII character. */
function lowerOf(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

function titleKey(text: string): string {
  return text.length > LONGEST ? '' : text.replace(UNEVEN_SPACE, ' ').trim().toLowerCase()
}

/** White space that is not one space already. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g
