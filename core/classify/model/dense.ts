import type { Block, Claim } from '../../types.ts'
import { bestColumns, containerColumns, templateColumns } from './containers.ts'
import {
  lineSummaries,
  neighbourColumns,
  prefixSums,
  proseDistances,
  windowColumns,
  windows,
} from './flow.ts'
import { logOf } from './logs.ts'
import { pageColumns } from './page-columns.ts'
import type { Lines, PageStats } from './page-stats.ts'
import { flagTags, NOWHERE, placesOf } from './places.ts'

const neighbours = [-3, -2, -1, 1, 2, 3] as const

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
    at = windowColumns(sums, i, rows, at)
    at = containerColumns(element, stats, rows, at)
    at = bestColumns(place, stats, rows, at)
    at = templateColumns(lines, i, stats, rows, at)
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
