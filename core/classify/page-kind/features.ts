import { claimed } from './claimed.ts'
import type { Scene } from './group.ts'
import { keptLines } from './kept-lines.ts'
import { links } from './links.ts'
import { outline } from './outline.ts'
import { wording } from './wording.ts'

const pageFeatureGroups = { keptLines, wording, outline, claimed, links }

/** Names of the columns that `pageFeatures` writes, in order. */
export const pageFeatureNames = [
  ...Object.values(pageFeatureGroups).flatMap(({ names }) => names),
  'word-score',
] as const

/** What a page as a whole looks like: one row for the page kind model. */
export function pageFeatures(scene: Scene, wordScore: number): Float32Array<ArrayBuffer> {
  return Float32Array.from([
    ...Object.values(pageFeatureGroups).flatMap((group) => [...group.columns(scene)]),
    wordScore,
  ])
}
