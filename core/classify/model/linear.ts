import { weightOf, ZERO } from '../../packed.ts'
import type { Block, Element } from '../../types.ts'
import { type Namesakes, namesakesIn } from './namesakes.ts'
import type { Lines } from './page-stats.ts'
import { type Shape, shapeOf } from './shape.ts'
import { firstsOf, templatesOf } from './templates.ts'
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
  const namesakes = namesakesIn(blocks)
  const ofText = summer(text)
  const ofOwn = nameScores(namesakes, ownTokens, summer(own))
  const ofAbove = nameScores(namesakes, ancestorTokens, summer(above))
  const known = new Float64Array(namesakes.of.length).fill(Number.NaN)
  for (let i = 0; i < count; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    const shape = shapeOf(block.text)
    shapes.push(shape)
    const linkChars = block.markup?.linkChars ?? 0
    links[i] = linkChars / Math.max(1, block.text.length)
    textTokens(block, shape, linkChars, ofText.add)
    textScores[i] = ofText.take() + bias
    const element = block.markup?.element
    if (element === undefined) continue
    ownScores[i] = ofOwn(element)
    aboveScores[i] = scoreAbove(element.parent, ofAbove, known)
  }
  const templates = templatesOf(blocks, namesakes)
  const firsts = firstsOf(blocks)
  return { blocks, firsts, shapes, links, textScores, ownScores, aboveScores, namesakes, templates }
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

/** What a table says of an element by its tag and names, which is reckoned once for all that share them. */
function nameScores(
  { of, count }: Namesakes,
  tokensOf: (element: Element, put: (token: number) => void) => void,
  table: Summer,
): (element: Element) => number {
  const known = new Float64Array(count).fill(Number.NaN)
  return (element) => {
    const number = of[element.index] ?? 0
    const score = known[number] ?? Number.NaN
    if (!Number.isNaN(score)) return score
    tokensOf(element, table.add)
    const sum = table.take()
    known[number] = sum
    return sum
  }
}

/** Adds up the path to the root; every element is looked up once a page. */
function scoreAbove(
  from: Element | null,
  scoreOf: (element: Element) => number,
  known: Float64Array,
): number {
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
    sum += scoreOf(step)
    known[step.index] = sum
  }
  return sum
}
