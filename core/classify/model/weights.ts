import data from '../../../data/page-model.json' with { type: 'json' }
import { denseNames } from './dense.ts'
import {
  type Forest,
  type LinearWeights,
  STALE,
  type Table,
  unpackForest,
  unpackLinear,
  unpackTable,
} from './unpack.ts'

export interface PageModel {
  readonly id: string
  readonly linear: LinearWeights
  readonly forest: Forest
}

let unpacked: PageModel | undefined
let unpackedKinds: PageKindModel | undefined

/** Unpacks on first use. */
export function pageModel(): PageModel {
  unpacked ??= unpack()
  return unpacked
}

/** What tells pages to read from pages to browse or buy from: a linear model over small words, and trees over that and more. */
export interface PageKindModel {
  /** Probability from which a page is refused. */
  readonly refuseFrom: number
  readonly bias: number
  readonly words: Table
  readonly forest: Forest
}

export function pageKindModel(columns: readonly string[], tableSize: number): PageKindModel {
  if (data.kinds.columns.join() !== columns.join()) throw new Error(STALE)
  const { refuseFrom, bias, words } = data.kinds
  unpackedKinds ??= {
    refuseFrom,
    bias,
    words: unpackTable(words, tableSize),
    forest: unpackForest(data.kinds),
  }
  return unpackedKinds
}

function unpack(): PageModel {
  if (data.forest.columns.join() !== denseNames.join()) throw new Error(STALE)
  const { linear, forest } = data
  return {
    id: data.id,
    linear: unpackLinear(linear),
    forest: unpackForest(forest),
  }
}
