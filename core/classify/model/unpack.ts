import { type Codes, numbersIn, type PackedTable, signed, unpackTable } from '../../packed.ts'
import { COLUMN_BITS } from './forest.ts'
import { PAGE_TABLE_SIZE } from './page-words.ts'
import { TABLE_SIZE } from './tokens.ts'

/** A sparse linear model over hashed features, small whole numbers with one scale a table. Log-odds for body. */
export interface LinearWeights {
  readonly bias: number
  readonly text: Table
  readonly own: Table
  readonly above: Table
}

export interface Table {
  readonly weights: Codes
  readonly scale: number
}

/** A linear model over the small words of a page. Log-odds. */
export interface Head {
  readonly bias: number
  readonly words: Table
}

/** Boosted trees. */
export interface Forest {
  /** First node of each tree. */
  readonly roots: Int32Array
  /** In `COLUMN_BITS` a node's column, and above them its left child, which its right child follows; of a leaf itself. */
  readonly steps: Int32Array
  /** What is not above it goes left; nothing is above that of a leaf. */
  readonly thresholds: Float32Array
  /** Of a leaf: log-odds. */
  readonly values: Float32Array
  readonly settling?: Settling
}

/** Rows that are sure enough early on get what the other trees would add to them on average: it hardly varies. */
export interface Settling {
  /** How many trees are asked about every row. */
  readonly after: number
  /** Log-odds on either side from which they are enough. */
  readonly beyond: number
  /** What all trees make of so much, by least squares; without one, all are asked. */
  readonly below?: Line
  readonly above: Line
}

interface Line {
  readonly start: number
  readonly slope: number
}

/** What is thrown where a file of weights and the code that reads it do not belong together. */
export const STALE = 'data/page-model.json was trained on other columns: train again'

interface Packed {
  readonly weights: PackedTable
  readonly scale: number
}

export interface PackedLinear {
  readonly bias: number
  readonly text: Packed
  readonly own: Packed
  readonly above: Packed
}

export function unpackLinear({ bias, text, own, above }: PackedLinear): LinearWeights {
  const table = (packed: Packed): Table => unpack(packed, TABLE_SIZE)
  return { bias, text: table(text), own: table(own), above: table(above) }
}

function unpack({ weights, scale }: Packed, size: number): Table {
  return { weights: unpackTable(weights, size), scale }
}

export interface PackedHead {
  readonly bias: number
  readonly words: Packed
}

export function unpackHead({ bias, words }: PackedHead): Head {
  return { bias, words: unpack(words, PAGE_TABLE_SIZE) }
}

interface PackedForest {
  /** In preorder, pairs of numbers (see `numbersIn`): of a node 1 + its column and its threshold's number, of a leaf 0 and its value (see `signed`). */
  readonly nodes: string
  readonly thresholds: readonly (readonly number[])[]
  readonly scale: number
  readonly settling?: Settling
}

export function unpackForest({ nodes, thresholds: thresholdsOf, scale, settling }: PackedForest): Forest {
  const numbers = numbersIn(nodes)
  const count = numbers.length / 2
  const steps = new Int32Array(count)
  const thresholds = new Float32Array(count).fill(Number.POSITIVE_INFINITY)
  const values = new Float32Array(count)
  const roots: number[] = []
  /** Places that were given to nodes which have not come yet. */
  const awaited: number[] = []
  let given = 0
  for (let i = 0; i < count; i++) {
    if (awaited.length === 0) {
      roots.push(given)
      awaited.push(given++)
    }
    const place = awaited.pop() ?? 0
    const column = (numbers[i * 2] ?? 0) - 1
    const number = numbers[i * 2 + 1] ?? 0
    if (column < 0) {
      steps[place] = place << COLUMN_BITS
      values[place] = signed(number) * scale
      continue
    }
    steps[place] = (given << COLUMN_BITS) | column
    thresholds[place] = thresholdsOf[column]?.[number] ?? 0
    awaited.push(given + 1, given)
    given += 2
  }
  const forest = { roots: Int32Array.from(roots), steps, thresholds, values }
  return settling === undefined ? forest : { ...forest, settling }
}
