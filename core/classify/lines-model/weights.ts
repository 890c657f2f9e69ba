import { type PackedTable, unpackTable } from '../../packed.ts'
import type { LinearTable, LineTables } from './score.ts'
import { type PackedSense, unpackSense } from './sense.ts'
import { LINE_TABLE_SIZE } from './tokens.ts'

/** A table, and what one step is worth. */
interface Packed {
  readonly bias: number
  readonly scale: number
  readonly weights: PackedTable
}

export interface PackedTables {
  readonly page: Packed
  readonly ask: Packed
  readonly sense: PackedSense
}

export function unpackTables({ page, ask, sense }: PackedTables): LineTables {
  return { page: unpack(page), ask: unpack(ask), sense: unpackSense(sense) }
}

function unpack({ bias, scale, weights }: Packed): LinearTable {
  return { bias, scale, weights: unpackTable(weights, LINE_TABLE_SIZE) }
}
