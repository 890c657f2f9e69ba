import { weightOf, ZERO } from '../../packed.ts'
import type { Block, Element } from '../../types.ts'
import { elementCount, type Lines } from './page-stats.ts'
import { type Shape, shapeOf } from './shape.ts'
import { templatesOf } from './templates.ts'
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
  const elements = elementCount(blocks)
  const ownKnown = new Float64Array(elements).fill(Number.NaN)
  const aboveKnown = new Float64Array(elements).fill(Number.NaN)
  for (let i = 0; i < count; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    const shape = shapeOf(block.text, false)
    shapes.push(shape)
    const linkChars = block.markup?.linkChars ?? 0
    links[i] = linkChars / Math.max(1, block.text.length)
    textScores[i] = sumOf(text, textTokens(block, shape, linkChars)) + bias
    const element = block.markup?.element
    if (element === undefined) continue
    const known = ownKnown[element.index] ?? Number.NaN
    const ownScore = Number.isNaN(known) ? sumOf(own, ownTokens(element)) : known
    ownKnown[element.index] = ownScore
    ownScores[i] = ownScore
    aboveScores[i] = scoreAbove(element.parent, above, aboveKnown)
  }
  const templates = templatesOf(blocks, elements)
  return { blocks, shapes, links, textScores, ownScores, aboveScores, templates }
}

function sumOf({ weights, scale }: Table, tokens: readonly number[]): number {
  let sum = 0
  for (const token of tokens) sum += weightOf(weights[token] ?? ZERO)
  return sum * scale
}

/** Adds up the path to the root; every element is looked up once a page. */
function scoreAbove(from: Element | null, table: Table, known: Float64Array): number {
  const path: Element[] = []
  let element = from
  while (element !== null && Number.isNaN(known[element.index] ?? 0)) {
    path.push(element)
    element = element.parent
  }
  let sum = element === null ? 0 : (known[element.index] ?? 0)
  for (let i = path.length - 1; i >= 0; i--) {
    const step = path[i]
    if (step === undefined) continue
    sum += sumOf(table, ancestorTokens(step))
    known[step.index] = sum
  }
  return sum
}
