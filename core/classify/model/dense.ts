import type { Block, Claim, Element } from '../../types.ts'
import {
  emptySubtree,
  type Lines,
  type PageStats,
  REACH,
  type Subtree,
  scoreOf,
  signatureOf,
} from './page-stats.ts'

const flagTags = [
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'article',
  'main',
  'figure',
  'ul',
  'table',
  'p',
  'a',
  'button',
  'section',
] as const
const flagBits: ReadonlyMap<string, number> = new Map(flagTags.map((tag, bit) => [tag, 1 << bit]))
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
  const rows = new Float32Array(blocks.length * denseNames.length)
  const page = pageColumns(lines, stats, claims)
  const prose = proseDistances(lines)
  const state = { offset: 0, h1: -1, heading: 0, sums: prefixSums(lines) }
  const bestPath = pathOf(stats.best)
  let at = 0
  const put = (value: number): void => {
    rows[at++] = value
  }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    if (block.kind === 'heading') {
      state.heading = i
      if (block.level === 1) state.h1 = i
    }
    at = i * denseNames.length
    ownColumns(lines, i, block, put)
    const above = ancestors(block.markup?.element ?? null)
    const flags = flagsOf(above)
    for (let bit = 0; bit < flagTags.length; bit++) put((flags >> bit) & 1)
    put(above.length)
    put(i / blocks.length)
    put(state.offset / Math.max(1, stats.total.words))
    put(state.h1 < 0 ? -1 : Math.log1p(i - state.h1))
    put(Math.log1p(prose.before[i] ?? 0))
    put(Math.log1p(prose.after[i] ?? 0))
    put(Math.log1p(i - state.heading))
    for (const k of neighbours) neighbourColumns(lines, i + k, put)
    for (const k of windows) put(windowMean(state.sums, i, k))
    containerColumns(above, stats, put)
    bestColumns(above, bestPath, stats, put)
    templateColumns(block, stats, put)
    for (const value of page.shared) put(value)
    put(page.titles.has(titleKey(block.text)) ? 1 : 0)
    put(page.ogArticle)
    state.offset += lines.shapes[i]?.words ?? 0
  }
  return rows
}

type Put = (value: number) => void

function ownColumns(lines: Lines, i: number, block: Block, put: Put): void {
  const shape = lines.shapes[i]
  if (shape === undefined) return
  const chars = Math.max(1, shape.chars)
  const words = Math.max(1, shape.words)
  put(Math.log1p(shape.words))
  put(chars / words)
  put(lines.links[i] ?? 0)
  put(shape.digits / chars)
  put(shape.capitals / words)
  put(shape.commas / words)
  put(shape.stops / words)
  put(shape.ended ? 1 : 0)
  put(block.kind === 'heading' ? 1 : 0)
  put(block.level)
  put(block.kind === 'list-item' ? 1 : 0)
  put(block.kind === 'cell' ? 1 : 0)
  put(block.kind === 'code' ? 1 : 0)
  put(block.quote)
  put(block.markup?.element.hidden === true ? 1 : 0)
  put(block.kind === 'figure' ? 1 : 0)
  put(Math.log1p(block.text.split('\n', 20).length - 1))
  put(lines.textScores[i] ?? 0)
  put(lines.ownScores[i] ?? 0)
  put(lines.aboveScores[i] ?? 0)
}

function neighbourColumns(lines: Lines, i: number, put: Put): void {
  const shape = lines.shapes[i]
  if (shape === undefined) {
    for (const missing of [-9, -9, -1, -1]) put(missing)
    return
  }
  put(lines.textScores[i] ?? 0)
  put((lines.ownScores[i] ?? 0) + (lines.aboveScores[i] ?? 0))
  put(Math.log1p(shape.words))
  put(lines.links[i] ?? 0)
}

function containerColumns(above: readonly Element[], stats: PageStats, put: Put): void {
  for (let k = 1; k <= 4; k++) {
    const element = above[k]
    const tree = (element === undefined ? undefined : stats.subtrees.get(element)) ?? stats.total
    subtreeColumns(tree, stats.total, put)
  }
}

function subtreeColumns(tree: Subtree, total: Subtree, put: Put): void {
  put(tree.words / Math.max(1, total.words))
  put(tree.linkWords / Math.max(1, tree.words))
  put(tree.score / (tree.words + tree.blocks || 1))
  put(Math.log1p(tree.blocks))
}

function bestColumns(
  above: readonly Element[],
  bestPath: ReadonlySet<Element>,
  stats: PageStats,
  put: Put,
): void {
  const meet = above.findIndex((element) => bestPath.has(element))
  put(meet >= 0 && above[meet] === stats.best ? 1 : 0)
  put(meet < 0 ? REACH : (stats.best?.depth ?? 0) - (above[meet]?.depth ?? 0))
  put(shareOf(stats.best ?? undefined, stats))
  put(
    shareOf(
      above.find(({ tag }) => tag === 'article'),
      stats,
    ),
  )
  put(
    shareOf(
      above.find(({ tag }) => tag === 'main'),
      stats,
    ),
  )
}

function shareOf(element: Element | undefined, stats: PageStats): number {
  if (element === undefined) return -1
  return (stats.subtrees.get(element)?.words ?? 0) / Math.max(1, stats.total.words)
}

function templateColumns(block: Block, stats: PageStats, put: Put): void {
  const element = block.markup?.element
  const tree =
    (element === undefined ? undefined : stats.signatures.get(signatureOf(element))) ?? emptySubtree()
  put(Math.log1p(tree.blocks))
  put(tree.words / Math.max(1, tree.blocks))
  put(tree.linkWords / Math.max(1, tree.words))
  put(tree.score / (tree.words + tree.blocks || 1))
  put(Math.min(5, stats.copies.get(block.text) ?? 1))
}

function pageColumns(lines: Lines, stats: PageStats, claims: readonly Claim[]) {
  const prose = lines.shapes.filter((shape, i) => shape.words >= 25 && (lines.links[i] ?? 0) < 0.3).length
  const titles = new Set(claims.filter(({ field }) => field === 'title').map(({ value }) => titleKey(value)))
  const { total } = stats
  return {
    shared: [
      Math.log1p(total.blocks),
      Math.log1p(total.words),
      total.linkWords / Math.max(1, total.words),
      Math.log1p(prose),
      total.score / (total.words + total.blocks || 1),
    ],
    titles,
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

function ancestors(element: Element | null): readonly Element[] {
  const path: Element[] = []
  for (let above = element; above !== null && path.length < REACH; above = above.parent) path.push(above)
  return path
}

/** For each of `flagTags` a bit: whether one of the elements has that tag. */
function flagsOf(elements: readonly Element[]): number {
  let flags = 0
  for (const { tag } of elements) flags |= flagBits.get(tag) ?? 0
  return flags
}

function pathOf(element: Element | null): ReadonlySet<Element> {
  return new Set(ancestors(element))
}
