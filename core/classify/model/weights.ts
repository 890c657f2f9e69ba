import data from '../../../data/page-model.json' with { type: 'json' }
import { denseNames } from './dense.ts'
import { type Forest, type LinearWeights, STALE, unpackForest, unpackLinear } from './unpack.ts'

export interface PageModel {
  readonly id: string
  readonly linear: LinearWeights
  readonly forest: Forest
}

let unpacked: PageModel | undefined
let unpackedKinds: Forest | undefined

/** Unpacks on first use. */
export function pageModel(): PageModel {
  unpacked ??= unpack()
  return unpacked
}

/** The trees that tell pages to read from pages to browse or buy from. */
export function pageKindForest(columns: readonly string[]): Forest {
  if (data.kinds.columns.join() !== columns.join()) throw new Error(STALE)
  unpackedKinds ??= unpackForest(data.kinds)
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
