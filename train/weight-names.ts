import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { GLOSSED } from '../core/classify/lines-model/languages.ts'

const FILES = ['page-model', 'lines-model', 'headline', 'moderation-model', 'moderation-lexicon']
/** Named together, as a text is read by one of them at most. */
const GLOSSARIES = GLOSSED.map((language) => `glossaries/${language}`)

/** A name for each file of weights that ships, made of its content: what `data/weights.json` holds. */
export function weightNames(): Readonly<Record<string, string>> {
  const own = FILES.map((name) => [name, `${name}-${digest([name])}`] as const)
  return Object.fromEntries([...own, ['glossaries', `glossaries-${digest(GLOSSARIES)}`]])
}

function digest(names: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of names) hash.update(readFileSync(new URL(`../data/${name}.json`, import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}
