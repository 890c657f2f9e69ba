import { GROUPS, groupsOf, lookOf, meanOf, sumUp, UPS } from './look.ts'
import type { Lines } from './page-stats.ts'
import type { Reading } from './reading.ts'

const neighbours = [-3, -2, -1, 1, 2, 3] as const
const windows = [2, 6, 15, 40] as const
/** How far the halves of a window on one side reach. */
const SIDE = 15
/** Stands for a line that is not there. */
const NONE = -9
/** Characters from which a line that stands twice is a copy. */
const COPY = 40

/** Names of the columns that `contextRows` writes, in order. */
export const contextNames: readonly string[] = [
  'first',
  ...neighbours.map((k) => `first${k}`),
  ...windows.map((k) => `window-${k}`),
  ...['side-before', 'side-after', 'all-before', 'all-after'],
  ...Array.from({ length: UPS }, (_, k) => [`mean-up${k + 1}`, `kept-up${k + 1}`, `share-up${k + 1}`]).flat(),
  ...['template-mean', 'template-kept'],
  ...['page-kept', 'page-kept-words', 'page-most', 'kept-before', 'copy', 'page-thread', 'page-reference'],
]

/**
 * What the first look made of the lines around each line: its neighbours, the lines with the same element so many steps above, its
 * template, the page. Row-major, `lines.blocks.length` x `contextNames.length`; `first` are log-odds.
 */
export function contextRows(
  lines: Lines,
  first: ArrayLike<number>,
  { thread, reference }: Reading,
): Float32Array<ArrayBuffer> {
  const count = lines.blocks.length
  const rows = new Float32Array(count * contextNames.length)
  const look = lookOf(lines, first)
  const groups = groupsOf(lines, look)
  const page = sumUp(look)
  let before = 0
  let at = 0
  for (let i = 0; i < count; i++) {
    const { text = '' } = lines.blocks[i] ?? {}
    before += look.kept[i] ?? 0
    rows[at++] = look.odds[i] ?? 0
    for (const k of neighbours) rows[at++] = i + k < 0 ? NONE : (look.odds[i + k] ?? NONE)
    for (const k of windows) rows[at++] = meanOf(look, i - k, i + k + 1)
    rows[at++] = meanOf(look, i - SIDE, i)
    rows[at++] = meanOf(look, i + 1, i + 1 + SIDE)
    rows[at++] = meanOf(look, 0, i)
    rows[at++] = meanOf(look, i + 1, count)
    for (let k = 0; k < GROUPS; k++) {
      const group = groups.of[i * GROUPS + k] ?? 0
      const kept = groups.kept[group] ?? 0
      rows[at++] = (groups.odds[group] ?? 0) / (groups.weights[group] ?? 0)
      rows[at++] = kept / Math.max(1, groups.words[group] ?? 0)
      if (k < UPS) rows[at++] = kept / Math.max(1, page.kept)
    }
    rows[at++] = page.kept / Math.max(1, page.words)
    rows[at++] = Math.log1p(page.kept)
    rows[at++] = page.most
    rows[at++] = before / Math.max(1, page.kept)
    rows[at++] = text.length >= COPY && lines.firsts[i] !== i ? 1 : 0
    rows[at++] = thread
    rows[at++] = reference
  }
  return rows
}
