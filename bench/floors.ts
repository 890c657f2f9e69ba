import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a benchmark measured, in its own unit. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly better: 'higher' | 'lower'
}

/** What was reached by one benchmark on one set of data, and may not get worse. */
export interface Floors {
  readonly bench: string
  /** Of the data, hex: other data has other floors. */
  readonly sha256: string
  readonly least: Readonly<Record<string, number>>
  readonly most: Readonly<Record<string, number>>
}

const path = fileURLToPath(new URL('floors.json', import.meta.url))
const DIGITS = 1e5

/** Sentences about what is worse than `floors.json` says or is no longer measured, empty where nothing is. */
export function fallen(bench: string, sha256: string, figures: readonly Figure[]): string[] {
  const floors = readFloors().find((one) => one.bench === bench && one.sha256 === sha256)
  if (floors === undefined) return [`${bench} has no floors for this data (${sha256}): --pin writes them.`]
  return worseThan(floors, figures)
}

/** Writes what was reached into `floors.json`; floors of other data stay. */
export function pin(bench: string, sha256: string, figures: readonly Figure[]): void {
  const others = readFloors().filter((one) => one.bench !== bench || one.sha256 !== sha256)
  const all = [...others, floorsOf(bench, sha256, figures)]
  all.sort((a, b) => (a.bench + a.sha256 < b.bench + b.sha256 ? -1 : 1))
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`)
}

function readFloors(): readonly Floors[] {
  return JSON.parse(readFileSync(path, 'utf8'))
}

export function worseThan({ least, most }: Floors, figures: readonly Figure[]): string[] {
  const now = new Map(figures.map(({ name, value }) => [name, value]))
  const broken = (
    limits: Floors['least'],
    verb: string,
    isWorse: (value: number, limit: number) => boolean,
  ) =>
    Object.entries(limits).flatMap(([name, limit]) => {
      const value = now.get(name)
      if (value === undefined) return [`${name} is pinned and was not measured.`]
      return isWorse(value, limit) ? [`${name} ${verb} from ${limit} to ${value}.`] : []
    })
  return [
    ...broken(least, 'fell', (value, limit) => value < limit),
    ...broken(most, 'rose', (value, limit) => value > limit),
  ]
}

/** Rounded to the safe side. */
export function floorsOf(bench: string, sha256: string, figures: readonly Figure[]): Floors {
  const pick = (better: Figure['better'], round: (value: number) => number) =>
    Object.fromEntries(
      figures
        .filter((figure) => figure.better === better)
        .map(({ name, value }) => [name, round(value * DIGITS) / DIGITS]),
    )
  return { bench, sha256, least: pick('higher', Math.floor), most: pick('lower', Math.ceil) }
}
