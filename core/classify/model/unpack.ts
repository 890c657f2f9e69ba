import { type Codes, numbersIn, type PackedTable, signed, unpackTable } from '../../packed.ts'
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

/** Boosted trees in preorder: a node is (column, threshold bin, offset of the right child), a leaf is (LEAF, value). */
export interface Forest {
  /** First node of each tree. */
  readonly roots: Int32Array
  readonly columns: Uint8Array
  readonly thresholds: Float32Array
  /** Of a node: distance to its right child. Its left child follows it. */
  readonly rights: Int16Array
  /** Of a leaf: log-odds. */
  readonly values: Float32Array
}

export const LEAF = 255

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
  /** Pairs of numbers (see `numbersIn`): of a node 1 + its column and its threshold's number, of a leaf 0 and its value (see `signed`). */
  readonly nodes: string
  readonly thresholds: readonly (readonly number[])[]
  readonly scale: number
}

export function unpackForest({ nodes, thresholds: thresholdsOf, scale }: PackedForest): Forest {
  const numbers = numbersIn(nodes)
  const count = numbers.length / 2
  const columns = new Uint8Array(count)
  const thresholds = new Float32Array(count)
  const rights = new Int16Array(count)
  const values = new Float32Array(count)
  const roots: number[] = []
  /** Nodes whose right child has not come yet. */
  const open: number[] = []
  /** How many branches of the tree have not come yet. */
  let due = 0
  for (let i = 0; i < count; i++) {
    if (due === 0) {
      roots.push(i)
      due = 1
    }
    const column = (numbers[i * 2] ?? 0) - 1
    const number = numbers[i * 2 + 1] ?? 0
    if (column >= 0) {
      columns[i] = column
      thresholds[i] = thresholdsOf[column]?.[number] ?? 0
      open.push(i)
      due += 1
      continue
    }
    columns[i] = LEAF
    values[i] = signed(number) * scale
    const above = open.pop()
    if (above !== undefined) rights[above] = i + 1 - above
    due -= 1
  }
  return { roots: Int32Array.from(roots), columns, thresholds, rights, values }
}
