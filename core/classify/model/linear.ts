import type { Block, Element } from '../../types.ts'
import type { Lines } from './page-stats.ts'
import { type Shape, shapeOf } from './shape.ts'
import { ancestorTokens, ownTokens, textTokens } from './tokens.ts'
import type { LinearWeights, Table } from './unpack.ts'

/** The linear part of the model: what the words, the element and everything above it say, apart. */
export function linearScores(blocks: readonly Block[], { bias, text, own, above }: LinearWeights): Lines {
  const count = blocks.length
  const shapes: Shape[] = []
  const links = new Float32Array(count)
  const textScores = new Float32Array(count)
  const ownScores = new Float32Array(count)
  const aboveScores = new Float32Array(count)
  const ownCache = new Map<Element, number>()
  const aboveCache = new Map<Element, number>()
  for (let i = 0; i < count; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    const shape = shapeOf(block.text)
    shapes.push(shape)
    const linkChars = block.markup?.linkChars ?? 0
    links[i] = linkChars / Math.max(1, block.text.length)
    textScores[i] = sumOf(text, textTokens(block, shape, linkChars)) + bias
    const element = block.markup?.element
    if (element === undefined) continue
    ownScores[i] = cached(ownCache, element, () => sumOf(own, ownTokens(element)))
    aboveScores[i] = scoreAbove(element.parent, above, aboveCache)
  }
  return { blocks, shapes, links, textScores, ownScores, aboveScores }
}

function sumOf({ weights, scale }: Table, tokens: readonly number[]): number {
  let sum = 0
  for (const token of tokens) sum += weights[token] ?? 0
  return sum * scale
}

function cached(cache: Map<Element, number>, element: Element, compute: () => number): number {
  const known = cache.get(element)
  if (known !== undefined) return known
  const made = compute()
  cache.set(element, made)
  return made
}

/** Adds up the path to the root; every element is looked up once a page. */
function scoreAbove(from: Element | null, table: Table, cache: Map<Element, number>): number {
  const path: Element[] = []
  let element = from
  while (element !== null && !cache.has(element)) {
    path.push(element)
    element = element.parent
  }
  let sum = element === null ? 0 : (cache.get(element) ?? 0)
  for (let i = path.length - 1; i >= 0; i--) {
    const step = path[i]
    if (step === undefined) continue
    sum += sumOf(table, ancestorTokens(step))
    cache.set(step, sum)
  }
  return sum
}
