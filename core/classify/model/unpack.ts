import { PAGE_TABLE_SIZE } from './page-words.ts'
import { TABLE_SIZE } from './tokens.ts'

/** A sparse linear model over hashed features, int8 with one scale a table. Log-odds for body. */
export interface LinearWeights {
  readonly bias: number
  readonly text: Table
  readonly own: Table
  readonly above: Table
}

export interface Table {
  readonly weights: Int8Array
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

interface PackedTable {
  /** Base64 of int8. */
  readonly weights: string
  readonly scale: number
}

export interface PackedLinear {
  readonly bias: number
  readonly text: PackedTable
  readonly own: PackedTable
  readonly above: PackedTable
}

export function unpackLinear({ bias, text, own, above }: PackedLinear): LinearWeights {
  const table = (packed: PackedTable): Table => unpackTable(packed, TABLE_SIZE)
  return { bias, text: table(text), own: table(own), above: table(above) }
}

function unpackTable({ weights, scale }: PackedTable, size: number): Table {
  const table = new Int8Array(bytesOf(weights).buffer)
  if (table.length !== size) throw new Error(STALE)
  return { weights: table, scale }
}

export interface PackedHead {
  readonly bias: number
  readonly words: PackedTable
}

export function unpackHead({ bias, words }: PackedHead): Head {
  return { bias, words: unpackTable(words, PAGE_TABLE_SIZE) }
}

interface PackedForest {
  /** Base64 of four bytes a node: column, threshold number, right offset (uint16); a leaf is LEAF, 0, value (int16). */
  readonly nodes: string
  readonly thresholds: readonly (readonly number[])[]
  readonly trees: readonly number[]
  readonly scale: number
}

export function unpackForest({ nodes, thresholds: thresholdsOf, trees, scale }: PackedForest): Forest {
  const bytes = bytesOf(nodes)
  const count = bytes.length / 4
  const view = new DataView(bytes.buffer)
  const columns = new Uint8Array(count)
  const thresholds = new Float32Array(count)
  const rights = new Int16Array(count)
  const values = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const column = view.getUint8(i * 4)
    columns[i] = column
    if (column === LEAF) values[i] = view.getInt16(i * 4 + 2, true) * scale
    else {
      thresholds[i] = thresholdsOf[column]?.[view.getUint8(i * 4 + 1)] ?? 0
      rights[i] = view.getUint16(i * 4 + 2, true)
    }
  }
  return { roots: Int32Array.from(trees), columns, thresholds, rights, values }
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
