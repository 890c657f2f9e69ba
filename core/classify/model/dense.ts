import type { Block, Claim, Element } from '../../types.ts'
import { logOf } from './logs.ts'
import { emptySubtree, type Lines, type PageStats, REACH, scoreOf } from './page-stats.ts'
import { flagTags, NOWHERE, type Place, placesOf } from './places.ts'

const neighbours = [-3, -2, -1, 1, 2, 3] as const
const windows = [2, 6, 15] as const

/** Names of the columns that `denseRows` writes, in order. */
export const denseNames: readonly string[] = [
  ...['words', 'chars-per-word', 'link-share', 'digits', 'capitals', 'commas', 'stops', 'ended'],
  ...['heading', 'level', 'list-item', 'cell', 'code', 'quote', 'hidden', 'figure-kind', 'breaks'],
  ...['text-score', 'own-score', 'above-score'],
  ...flagTags.map((tag) => `in-${tag}`),
  ...['depth', 'index', 'offset', 'after-h1', 'to-prose-before', 'to-prose-after', 'since-heading'],
  ...neighbours.flatMap((k) => [`text-score${k}`, `markup-score${k}`, `words${k}`, `link-share${k}`]),
  ...windows.map((k) => `mean-score-${k}`),
  ...[1, 2, 3, 4].flatMap((k) => [`share-up${k}`, `links-up${k}`, `score-up${k}`, `blocks-up${k}`]),
  ...['in-best', 'to-best', 'best-share', 'article-share', 'main-share'],
  ...['template-blocks', 'template-words', 'template-links', 'template-score', 'copies'],
  ...['page-blocks', 'page-words', 'page-links', 'page-prose', 'page-score', 'is-title', 'og-article'],
]

/** Row-major, `lines.blocks.length` x `denseNames.length`. */
export function denseRows(
  lines: Lines,
  stats: PageStats,
  claims: readonly Claim[],
): Float32Array<ArrayBuffer> {
  const { blocks } = lines
  const width = denseNames.length
  const rows = new Float32Array(blocks.length * width)
  const page = pageColumns(lines, stats, claims)
  const prose = proseDistances(lines)
  const sums = prefixSums(lines)
  const placeOf = placesOf(stats)
  const summaries = lineSummaries(lines)
  const state = { offset: 0, h1: -1, heading: 0 }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    if (block.kind === 'heading') {
      state.heading = i
      if (block.level === 1) state.h1 = i
    }
    const element = block.markup?.element
    const place = element === undefined ? NOWHERE : placeOf(element)
    let at = ownColumns(lines, i, block, rows, i * width)
    for (let bit = 0; bit < flagTags.length; bit++) rows[at++] = (place.flags >> bit) & 1
    rows[at++] = place.steps
    rows[at++] = i / blocks.length
    rows[at++] = state.offset / Math.max(1, stats.total.words)
    rows[at++] = state.h1 < 0 ? -1 : logOf(i - state.h1)
    rows[at++] = logOf(prose.before[i] ?? 0)
    rows[at++] = logOf(prose.after[i] ?? 0)
    rows[at++] = logOf(i - state.heading)
    for (const k of neighbours) at = neighbourColumns(summaries, i + k, rows, at)
    for (const k of windows) rows[at++] = windowMean(sums, i, k)
    at = containerColumns(element, stats, rows, at)
    at = bestColumns(place, stats, rows, at)
    at = templateColumns(block, stats, rows, at)
    for (const value of page.shared) rows[at++] = value
    rows[at++] = page.isTitle(block.text) ? 1 : 0
    rows[at] = page.ogArticle
    state.offset += lines.shapes[i]?.words ?? 0
  }
  return rows
}

/** Writes its columns from `at` on, as all of these do, and answers where the next ones begin. */
function ownColumns(lines: Lines, i: number, block: Block, rows: Float32Array, from: number): number {
  const shape = lines.shapes[i]
  let at = from
  if (shape === undefined) return at
  const chars = Math.max(1, shape.chars)
  const words = Math.max(1, shape.words)
  rows[at++] = logOf(shape.words)
  rows[at++] = chars / words
  rows[at++] = lines.links[i] ?? 0
  rows[at++] = shape.digits / chars
  rows[at++] = shape.capitals / words
  rows[at++] = shape.commas / words
  rows[at++] = shape.stops / words
  rows[at++] = shape.ended ? 1 : 0
  rows[at++] = block.kind === 'heading' ? 1 : 0
  rows[at++] = block.level
  rows[at++] = block.kind === 'list-item' ? 1 : 0
  rows[at++] = block.kind === 'cell' ? 1 : 0
  rows[at++] = block.kind === 'code' ? 1 : 0
  rows[at++] = block.quote
  rows[at++] = block.markup?.element.hidden === true ? 1 : 0
  rows[at++] = block.kind === 'figure' ? 1 : 0
  rows[at++] = logOf(breaksIn(block.text))
  rows[at++] = lines.textScores[i] ?? 0
  rows[at++] = lines.ownScores[i] ?? 0
  rows[at++] = lines.aboveScores[i] ?? 0
  return at
}

const MOST_BREAKS = 19

function breaksIn(text: string): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0 && breaks < MOST_BREAKS; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}

/** What a line's neighbours are told of it, four numbers a line. */
function lineSummaries({ blocks, shapes, links, textScores, ownScores, aboveScores }: Lines): Float64Array {
  const summaries = new Float64Array(blocks.length * 4)
  for (let i = 0, at = 0; i < blocks.length; i++) {
    summaries[at++] = textScores[i] ?? 0
    summaries[at++] = (ownScores[i] ?? 0) + (aboveScores[i] ?? 0)
    summaries[at++] = logOf(shapes[i]?.words ?? 0)
    summaries[at++] = links[i] ?? 0
  }
  return summaries
}

function neighbourColumns(summaries: Float64Array, i: number, rows: Float32Array, at: number): number {
  const from = i * 4
  const isThere = from >= 0 && from < summaries.length
  rows[at] = isThere ? (summaries[from] ?? 0) : -9
  rows[at + 1] = isThere ? (summaries[from + 1] ?? 0) : -9
  rows[at + 2] = isThere ? (summaries[from + 2] ?? 0) : -1
  rows[at + 3] = isThere ? (summaries[from + 3] ?? 0) : -1
  return at + 4
}

function containerColumns(
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

function bestColumns({ meet, article, main }: Place, stats: PageStats, rows: Float32Array, at: number) {
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

const NO_TEMPLATE = emptySubtree()

function templateColumns(block: Block, stats: PageStats, rows: Float32Array, at: number): number {
  const tree = stats.templates[block.markup?.element.index ?? -1] ?? NO_TEMPLATE
  rows[at] = logOf(tree.blocks)
  rows[at + 1] = tree.words / Math.max(1, tree.blocks)
  rows[at + 2] = tree.linkWords / Math.max(1, tree.words)
  rows[at + 3] = tree.score / (tree.words + tree.blocks || 1)
  rows[at + 4] = Math.min(5, stats.copies.get(block.text) ?? 1)
  return at + 5
}

function pageColumns(lines: Lines, stats: PageStats, claims: readonly Claim[]) {
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

/** Blocks to the nearest line of prose on either side; 99 where there is none. */
function proseDistances(lines: Lines): { readonly before: Float32Array; readonly after: Float32Array } {
  const count = lines.blocks.length
  const before = new Float32Array(count)
  const after = new Float32Array(count)
  const isProse = (i: number): boolean => (lines.shapes[i]?.words ?? 0) >= 25 && (lines.links[i] ?? 0) < 0.3
  for (let i = 0, last = -99; i < count; i++) {
    before[i] = Math.min(99, i - last)
    if (isProse(i)) last = i
  }
  for (let i = count - 1, next = count + 99; i >= 0; i--) {
    after[i] = Math.min(99, next - i)
    if (isProse(i)) next = i
  }
  return { before, after }
}

function prefixSums(lines: Lines): { readonly weights: Float64Array; readonly scores: Float64Array } {
  const count = lines.blocks.length
  const weights = new Float64Array(count + 1)
  const scores = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    const weight = Math.sqrt((lines.shapes[i]?.words ?? 0) + 1)
    weights[i + 1] = (weights[i] ?? 0) + weight
    scores[i + 1] = (scores[i] ?? 0) + weight * Math.max(-6, Math.min(6, scoreOf(lines, i)))
  }
  return { weights, scores }
}

/** Mean score of the blocks up to `k` away on either side. */
function windowMean({ weights, scores }: ReturnType<typeof prefixSums>, i: number, k: number): number {
  const from = Math.max(0, i - k)
  const to = Math.min(weights.length - 1, i + k + 1)
  const weight = (weights[to] ?? 0) - (weights[from] ?? 0)
  return weight === 0 ? 0 : ((scores[to] ?? 0) - (scores[from] ?? 0)) / weight
}
