import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PLACES } from './cases.ts'
import type { Tally } from './judge.ts'

/** What may not get worse on one set of cases. Shares, 0 to 1. */
export interface Floors {
  /** Of the cases' texts (see `hashOf`): other cases have other floors. */
  readonly sha256: string
  readonly removed: number
  readonly nearHarmed: number
  readonly lost: number
}

const path = fileURLToPath(new URL('floors.json', import.meta.url))

export function readFloors(): readonly Floors[] {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** SHA-256 of everything that is judged, hex. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

/** Sentences about what got worse, empty where nothing did. @throws Error where the cases have no floors. */
export function fallen(all: readonly Floors[], sha256: string, tally: Tally): readonly string[] {
  const floors = all.find((one) => one.sha256 === sha256)
  if (floors === undefined)
    throw new Error('bench/appeals/floors.json has no floors for these cases: --pin writes them.')
  const now = measure(sha256, tally)
  return [
    now.removed < floors.removed && `Blocks removed fell from ${floors.removed} to ${now.removed}.`,
    now.nearHarmed > floors.nearHarmed &&
      `Near misses harmed rose from ${floors.nearHarmed} to ${now.nearHarmed}.`,
    now.lost > floors.lost && `Reporting lost rose from ${floors.lost} to ${now.lost}.`,
  ].filter((sentence) => sentence !== false)
}

/** Pins what was reached; floors of other cases with `pages` beside own samples stay. */
export function pin(all: readonly Floors[], sha256: string, tally: Tally): void {
  const others = all.filter((one) => one.sha256 !== sha256)
  writeFileSync(path, `${JSON.stringify([...others, measure(sha256, tally)], null, 2)}\n`)
}

/** Rounded to the safe side. */
function measure(sha256: string, { blocks, nearHarmed, nearOf, lost, words }: Tally): Floors {
  const removed = PLACES.reduce((sum, place) => sum + blocks[place].removed, 0)
  const of = PLACES.reduce((sum, place) => sum + blocks[place].of, 0)
  return {
    sha256,
    removed: Math.floor((removed / of) * 1000) / 1000,
    nearHarmed: Math.ceil((nearHarmed / nearOf) * 10_000) / 10_000,
    lost: Math.ceil((lost / words) * 100_000) / 100_000,
  }
}
