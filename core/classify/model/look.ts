import type { Block, Element } from '../../types.ts'
import { elementCount, type Lines, sigmoid } from './page-stats.ts'
import type { Templates } from './templates.ts'

/** Log-odds beyond this say nothing more. */
const LIMIT = 6
/** The mean over no lines. */
const NONE = -9
/** How many steps up the lines of one element are taken together. */
export const UPS = 6

/** What a first look made of every line, and sums of it before each line. */
export interface Look {
  readonly odds: Float64Array
  readonly weights: Float64Array
  /** Words; none for figures. */
  readonly words: Float64Array
  /** How many of them are expected to stay. */
  readonly kept: Float64Array
  readonly weightBefore: Float64Array
  readonly oddsBefore: Float64Array
}

export function lookOf({ blocks, shapes }: Lines, first: ArrayLike<number>): Look {
  const count = blocks.length
  const odds = new Float64Array(count)
  const weights = new Float64Array(count)
  const words = new Float64Array(count)
  const kept = new Float64Array(count)
  const weightBefore = new Float64Array(count + 1)
  const oddsBefore = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) {
    const own = first[i] ?? 0
    const length = shapes[i]?.words ?? 0
    const limited = Math.max(-LIMIT, Math.min(LIMIT, own))
    const weight = Math.sqrt(length + 1)
    odds[i] = limited
    weights[i] = weight
    if (blocks[i]?.kind !== 'figure') words[i] = length
    kept[i] = (words[i] ?? 0) * sigmoid(own)
    weightBefore[i + 1] = (weightBefore[i] ?? 0) + weight
    oddsBefore[i + 1] = (oddsBefore[i] ?? 0) + weight * limited
  }
  return { odds, weights, words, kept, weightBefore, oddsBefore }
}

/** Mean log-odds of the lines from `from` to before `to`, as far as they are there. */
export function meanOf({ odds, weightBefore, oddsBefore }: Look, from: number, to: number): number {
  const [start, end] = [Math.max(0, from), Math.min(odds.length, to)]
  if (end <= start) return NONE
  const weight = (weightBefore[end] ?? 0) - (weightBefore[start] ?? 0)
  return ((oddsBefore[end] ?? 0) - (oddsBefore[start] ?? 0)) / weight
}

/** The whole page, and the highest log-odds in it. */
export function sumUp({ odds, words, kept }: Look) {
  const page = { words: 0, kept: 0, most: -LIMIT }
  for (let i = 0; i < odds.length; i++) {
    page.words += words[i] ?? 0
    page.kept += kept[i] ?? 0
    page.most = Math.max(page.most, odds[i] ?? 0)
  }
  return page
}

/** The groups that a line is in: those with the same element 1 to `UPS` steps above, and last those of its template. */
export const GROUPS = UPS + 1

export interface Groups {
  /** For each line `GROUPS` numbers of groups. */
  readonly of: Uint32Array
  /** Sums over the lines of each group; the mean of its log-odds is `odds / weights`. */
  readonly weights: Float64Array
  readonly odds: Float64Array
  readonly words: Float64Array
  readonly kept: Float64Array
}

export function groupsOf({ blocks, templates }: Lines, look: Look): Groups {
  const { of, count } = groupNumbers(blocks, templates)
  const weights = new Float64Array(count)
  const odds = new Float64Array(count)
  const words = new Float64Array(count)
  const kept = new Float64Array(count)
  for (let i = 0, at = 0; i < blocks.length; i++) {
    const weight = look.weights[i] ?? 0
    const weighted = weight * (look.odds[i] ?? 0)
    for (const end = at + GROUPS; at < end; at++) {
      const group = of[at] ?? 0
      weights[group] = (weights[group] ?? 0) + weight
      odds[group] = (odds[group] ?? 0) + weighted
      words[group] = (words[group] ?? 0) + (look.words[i] ?? 0)
      kept[group] = (kept[group] ?? 0) + (look.kept[i] ?? 0)
    }
  }
  return { of, weights, odds, words, kept }
}

/** The numbers of templates, and behind them one for each element and steps up to it, or to none. */
function groupNumbers(blocks: readonly Block[], templates: Templates) {
  const elements = elementCount(blocks)
  const of = new Uint32Array(blocks.length * GROUPS)
  // By steps up and element, and before each the place of "none"; 0 is unknown, as it is the number of a template.
  const known = new Uint32Array((elements + 1) * UPS)
  let count = templates.count
  let at = 0
  for (let i = 0; i < blocks.length; i++) {
    let above: Element | null = blocks[i]?.markup?.element ?? null
    for (let up = 0; up < UPS; up++) {
      above = above?.parent ?? null
      const place = up * (elements + 1) + (above === null ? 0 : above.index + 1)
      const group = known[place] || count++
      known[place] = group
      of[at++] = group
    }
    of[at++] = templates.of[i] ?? 0
  }
  return { of, count }
}
