import { TABLE_SIZE } from '../model/tokens.ts'
import type { LinearTable, LineTables } from './score.ts'
import { type PackedSense, unpackSense } from './sense.ts'

/** Base64 of int8, and what one step is worth. */
interface PackedTable {
  readonly bias: number
  readonly scale: number
  readonly weights: string
}

export interface PackedTables {
  readonly page: PackedTable
  readonly ask: PackedTable
  readonly sense: PackedSense
}

export function unpackTables({ page, ask, sense }: PackedTables): LineTables {
  return { page: unpackTable(page), ask: unpackTable(ask), sense: unpackSense(sense) }
}

function unpackTable({ bias, scale, weights }: PackedTable): LinearTable {
  const binary = atob(weights)
  const table = Int8Array.from(binary, (char) => char.charCodeAt(0))
  if (table.length !== TABLE_SIZE)
    throw new Error('data/lines-model.json has a table of another size: train again')
  return { bias, scale, weights: table }
}
