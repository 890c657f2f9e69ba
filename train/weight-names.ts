import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const FILES = ['page-model', 'lines-model', 'headline', 'moderation-model', 'moderation-lexicon'] as const

/** A name for each file of weights that ships, made of its content: what `data/weights.json` holds. */
export function weightNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(FILES.map((name) => [name, `${name}-${digest(`../data/${name}.json`)}`]))
}

function digest(path: string): string {
  const bytes = readFileSync(new URL(path, import.meta.url))
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}
