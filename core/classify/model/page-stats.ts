import type { Block, Element } from '../../types.ts'
import type { Namesakes } from './namesakes.ts'
import type { Shape } from './shape.ts'
import type { Templates } from './templates.ts'

/** What some blocks add up to, the same place in each for the same blocks. */
export interface Sums {
  readonly words: Uint32Array
  readonly linkWords: Float64Array
  readonly blocks: Uint32Array
  /** Words times linear score. */
  readonly scores: Float64Array
}

export interface Lines {
  readonly blocks: readonly Block[]
  /** For each line the first with the same words. */
  readonly firsts: Uint32Array
  readonly shapes: readonly Shape[]
  /** Share of a block's characters inside links. */
  readonly links: Float32Array
  /** Linear scores (log-odds for body): of the words, of the block's own element, of everything above it. */
  readonly textScores: Float32Array
  readonly ownScores: Float32Array
  readonly aboveScores: Float32Array
  readonly namesakes: Namesakes
  readonly templates: Templates
}

export interface PageStats {
  /** What the blocks below an element add up to, by its place in the page, and last the whole page. */
  readonly subtrees: Sums
  readonly total: {
    readonly words: number
    readonly linkWords: number
    readonly blocks: number
    readonly score: number
  }
  /** The element that holds the densest good text, or null on a page without any. */
  readonly best: Element | null
  /** What the blocks of each template add up to. */
  readonly templates: Sums
  /** How often the same words stand on the page, by the first line with them. */
  readonly copies: Uint32Array
}

/** Ancestors beyond this are the page itself; the bound keeps hostile nesting linear. */
export const REACH = 40

export function pageStats(lines: Lines): PageStats {
  const elements = elementCount(lines.blocks)
  const subtrees = emptySums(elements + 1)
  const templates = emptySums(lines.templates.count)
  const merits = new Float64Array(elements)
  /** Elements that have merits, as they were met. */
  const worthy: Element[] = []
  const copies = new Uint32Array(lines.blocks.length)
  for (let i = 0; i < lines.blocks.length; i++) {
    const element = lines.blocks[i]?.markup?.element
    if (element === undefined) continue
    const words = lines.shapes[i]?.words ?? 0
    const link = lines.links[i] ?? 0
    const score = scoreOf(lines, i)
    const linkWords = words * link
    const limited = Math.max(-6, Math.min(6, score)) * (words + 1)
    addTo(subtrees, elements, words, linkWords, limited)
    addTo(templates, lines.templates.of[i] ?? 0, words, linkWords, limited)
    const first = lines.firsts[i] ?? 0
    copies[first] = (copies[first] ?? 0) + 1
    let merit = words >= 12 && !element.hidden ? words * (1 - link) * sigmoid(score) : 0
    let above: Element | null = element
    for (let step = 0; above !== null && step < REACH; step++) {
      addTo(subtrees, above.index, words, linkWords, limited)
      if (merit > 0.5) {
        const known = merits[above.index] ?? 0
        if (known === 0) worthy.push(above)
        merits[above.index] = known + merit
      }
      merit *= 0.8
      above = above.parent
    }
  }
  const total = {
    words: subtrees.words[elements] ?? 0,
    linkWords: subtrees.linkWords[elements] ?? 0,
    blocks: subtrees.blocks[elements] ?? 0,
    score: subtrees.scores[elements] ?? 0,
  }
  return { subtrees, total, best: bestOf(worthy, merits), templates, copies }
}

/** One more than the highest place of an element that has blocks. */
export function elementCount(blocks: readonly Block[]): number {
  let count = 0
  for (const { markup } of blocks) if (markup !== undefined) count = Math.max(count, markup.element.index + 1)
  return count
}

export function scoreOf(lines: Lines, i: number): number {
  return (lines.textScores[i] ?? 0) + (lines.ownScores[i] ?? 0) + (lines.aboveScores[i] ?? 0)
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function emptySums(count: number): Sums {
  return {
    words: new Uint32Array(count),
    linkWords: new Float64Array(count),
    blocks: new Uint32Array(count),
    scores: new Float64Array(count),
  }
}

function addTo(sums: Sums, at: number, words: number, linkWords: number, score: number): void {
  sums.words[at] = (sums.words[at] ?? 0) + words
  sums.linkWords[at] = (sums.linkWords[at] ?? 0) + linkWords
  sums.blocks[at] = (sums.blocks[at] ?? 0) + 1
  sums.scores[at] = (sums.scores[at] ?? 0) + score
}

function bestOf(elements: readonly Element[], merits: Float64Array): Element | null {
  let best: Element | null = null
  let most = 0
  for (const element of elements) {
    const merit = merits[element.index] ?? 0
    if (merit > most) {
      most = merit
      best = element
    }
  }
  return best
}
