import type { Block, Element } from '../../types.ts'
import type { Namesakes } from './namesakes.ts'
import type { Shape } from './shape.ts'
import type { Templates } from './templates.ts'

/** What the blocks below one element add up to. */
export interface Subtree {
  words: number
  linkWords: number
  blocks: number
  /** Words times linear score. */
  score: number
}

export interface Lines {
  readonly blocks: readonly Block[]
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
  /** By an element's place in the page. */
  readonly subtrees: readonly (Subtree | undefined)[]
  readonly total: Subtree
  /** The element that holds the densest good text, or null on a page without any. */
  readonly best: Element | null
  /** What the blocks of each template add up to. */
  readonly templates: readonly Subtree[]
  readonly copies: ReadonlyMap<string, number>
}

/** Ancestors beyond this are the page itself; the bound keeps hostile nesting linear. */
export const REACH = 40

export function pageStats(lines: Lines): PageStats {
  const elements = elementCount(lines.blocks)
  const subtrees = new Array<Subtree | undefined>(elements).fill(undefined)
  const templates = Array.from({ length: lines.templates.count }, emptySubtree)
  const merits = new Float64Array(elements)
  /** Elements that have merits, as they were met. */
  const worthy: Element[] = []
  const copies = new Map<string, number>()
  const total = emptySubtree()
  for (let i = 0; i < lines.blocks.length; i++) {
    const block = lines.blocks[i]
    const element = block?.markup?.element
    if (block === undefined || element === undefined) continue
    const words = lines.shapes[i]?.words ?? 0
    const link = lines.links[i] ?? 0
    const score = scoreOf(lines, i)
    const linkWords = words * link
    const limited = Math.max(-6, Math.min(6, score)) * (words + 1)
    addTo(total, words, linkWords, limited)
    const template = templates[lines.templates.of[i] ?? 0]
    if (template !== undefined) addTo(template, words, linkWords, limited)
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1)
    let merit = words >= 12 && !element.hidden ? words * (1 - link) * sigmoid(score) : 0
    let above: Element | null = element
    for (let step = 0; above !== null && step < REACH; step++) {
      let subtree = subtrees[above.index]
      if (subtree === undefined) {
        subtree = emptySubtree()
        subtrees[above.index] = subtree
      }
      addTo(subtree, words, linkWords, limited)
      if (merit > 0.5) {
        const known = merits[above.index] ?? 0
        if (known === 0) worthy.push(above)
        merits[above.index] = known + merit
      }
      merit *= 0.8
      above = above.parent
    }
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

function emptySubtree(): Subtree {
  return { words: 0, linkWords: 0, blocks: 0, score: 0 }
}

function addTo(sum: Subtree, words: number, linkWords: number, score: number): void {
  sum.words += words
  sum.linkWords += linkWords
  sum.blocks++
  sum.score += score
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
