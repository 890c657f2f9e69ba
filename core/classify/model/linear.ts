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
  const [ofText, ofOwn, ofAbove] = [summer(text), summer(own), summer(above)]
  for (let i = 0; i < count; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    const shape = shapeOf(block.text, false)
    shapes.push(shape)
    const linkChars = block.markup?.linkChars ?? 0
    links[i] = linkChars / Math.max(1, block.text.length)
    textTokens(block, shape, linkChars, ofText.add)
    textScores[i] = ofText.take() + bias
    const element = block.markup?.element
    if (element === undefined) continue
    const known = ownKnown[element.index] ?? Number.NaN
    if (Number.isNaN(known)) ownTokens(element, ofOwn.add)
    const ownScore = Number.isNaN(known) ? ofOwn.take() : known
    ownKnown[element.index] = ownScore
    ownScores[i] = ownScore
    aboveScores[i] = scoreAbove(element.parent, ofAbove, aboveKnown)
  }
  const templates = templatesOf(blocks, elements)
  return { blocks, shapes, links, textScores, ownScores, aboveScores, templates }
}

/** Adds up the weights of feature indices as they are found: lists of them take longer to make than to add up. */
interface Summer {
  add(token: number): void
  /** The sum, which begins again. */
  take(): number
}

function summer({ weights, scale }: Table): Summer {
  let sum = 0
  return {
    add(token) {
      sum += weightOf(weights[token] ?? ZERO)
    },
    take() {
      const all = sum * scale
      sum = 0
      return all
    },
  }
}

/** Adds up the path to the root; every element is looked up once a page. */
function scoreAbove(from: Element | null, table: Summer, known: Float64Array): number {
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
    ancestorTokens(step, table.add)
    sum += table.take()
    known[step.index] = sum
  }
  return sum
}
