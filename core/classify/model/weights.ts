import { contextNames } from './context.ts'
import { denseNames } from './dense.ts'
import type { ReadingKind } from './reading.ts'
import { stored } from './stored.ts'
import {
  type Forest,
  type Head,
  type LinearWeights,
  STALE,
  unpackForest,
  unpackHead,
  unpackLinear,
} from './unpack.ts'

export interface PageModel {
  readonly id: string
  readonly linear: LinearWeights
  /** What tells threads and pages of reference from articles. */
  readonly heads: { readonly thread: Head; readonly reference: Head }
  /** The first look at each line, and the second, which knows what the first made of the lines around. */
  readonly forest: Forest
  readonly context: Forest
  /** See `bodyFrom`. */
  readonly shares: Readonly<Record<ReadingKind, number>>
}

/** What tells pages to read from pages to browse or buy from. */
export interface PageKindModel {
  /** Probability from which a page is refused. */
  readonly refuseFrom: number
  readonly head: Head
  readonly forest: Forest
}

let unpacked: PageModel | undefined
let unpackedKinds: PageKindModel | undefined

/** Unpacks on first use. */
export function pageModel(): PageModel {
  unpacked ??= unpack()
  return unpacked
}

export function pageKindModel(columns: readonly string[]): PageKindModel {
  unpackedKinds ??= unpackKinds(columns)
  return unpackedKinds
}

function unpackKinds(columns: readonly string[]): PageKindModel {
  const { kinds } = stored
  if (kinds.columns.join() !== columns.join()) throw new Error(STALE)
  return { refuseFrom: kinds.refuseFrom, head: unpackHead(kinds), forest: unpackForest(kinds) }
}

function unpack(): PageModel {
  const { linear, heads, forest, context } = stored
  if (forest.columns.join() !== denseNames.join() || context.columns.join() !== contextNames.join())
    throw new Error(STALE)
  return {
    id: stored.id,
    linear: unpackLinear(linear),
    heads: { thread: unpackHead(heads.thread), reference: unpackHead(heads.reference) },
    forest: unpackForest(forest),
    context: unpackForest(context),
    shares: context.shares,
  }
}
