import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import floors from './floors.json' with { type: 'json' }

interface Floor {
  readonly least?: number
  readonly most?: number
}

const LIMITS: Readonly<Record<string, Floor>> = floors.figures

/** A sentence for every figure that is beyond what `floors.json` pins, and for data other than it was pinned on. */
export function beyondFloors(figures: Readonly<Record<string, number>>, sha256: string): string[] {
  const broken = Object.entries(LIMITS)
    .filter(([name, { least, most }]) => {
      const figure = figures[name]
      return figure === undefined || figure < (least ?? 0) || figure > (most ?? 100)
    })
    .map(([name]) => `beyond its floor: ${name} (${figures[name]?.toFixed(1)} %)`)
  if (sha256 === floors.sha256) return broken
  return [...broken, `the data is other than the floors were pinned on: ${sha256}`]
}

/** Names the data: the moderation folder's files and the main texts of the articles, in order of their names. */
export function hashOfData(moderation: string, wcxb: string): string {
  const hash = createHash('sha256')
  for (const folder of [moderation, join(wcxb, 'ground-truth')]) {
    for (const name of readdirSync(folder).sort()) {
      if (/\.(?:gz|csv|txt|json)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex')
}
