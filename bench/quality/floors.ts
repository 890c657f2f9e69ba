import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Score } from './judge.ts'
import { meanOf } from './table.ts'

/** What may not fall on one collection, by type of page. */
export interface Floors {
  /** Of the folder (see `hashOf`): other pages have other floors. */
  readonly sha256: string
  readonly types: Record<string, Record<string, number>>
}

const path = fileURLToPath(new URL('../floors.json', import.meta.url))

const measures: Record<string, (score: Score) => number | boolean | undefined> = {
  'word F1': ({ f1 }) => f1,
  '4-word F1': ({ shingles }) => shingles,
  'with[] found': ({ found }) => found,
  'without[] absent': ({ absent }) => absent,
  title: ({ title }) => title,
  author: ({ author }) => author,
  date: ({ date }) => date,
  read: ({ refused }) => !refused,
}
/** Pages to browse or buy from have nothing to read: there it counts that they are refused. */
const refusals: typeof measures = { refused: ({ refused }) => refused }
const BROWSED: readonly string[] = ['listing', 'collection', 'product']

/** Sentences about what fell, empty where nothing did. @throws Error where the collection has no floors. */
export function fallen(
  all: readonly Floors[],
  sha256: string,
  byType: ReadonlyMap<string, readonly Score[]>,
): readonly string[] {
  const floors = all.find((one) => one.sha256 === sha256)
  if (floors === undefined)
    throw new Error('bench/floors.json has no floors for this collection: --pin writes them.')
  const reached = measure(byType)
  return Object.entries(floors.types).flatMap(([type, pinned]) =>
    Object.entries(pinned).flatMap(([name, floor]) => {
      const now = reached[type]?.[name] ?? 0
      return now < floor ? [`${type}: ${name} fell from ${floor} to ${now}.`] : []
    }),
  )
}

/** Pins what was reached. */
export function pin(
  all: readonly Floors[],
  sha256: string,
  byType: ReadonlyMap<string, readonly Score[]>,
): void {
  const others = all.filter((one) => one.sha256 !== sha256)
  writeFileSync(path, `${JSON.stringify([...others, { sha256, types: measure(byType) }], null, 2)}\n`)
}

export function readFloors(): readonly Floors[] {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Cut to three digits, so that a floor is never above what it was made from. */
function measure(byType: ReadonlyMap<string, readonly Score[]>): Floors['types'] {
  const rows = [...byType].map(([type, scores]) => {
    const wanted = BROWSED.includes(type) ? refusals : measures
    const values = Object.entries(wanted).map(([name, pick]) => [
      name,
      Math.floor(meanOf(scores, pick) * 1000) / 1000,
    ])
    return [type, Object.fromEntries(values)]
  })
  return Object.fromEntries(rows)
}
