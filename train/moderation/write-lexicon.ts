import { writeFileSync } from 'node:fs'
import { packLexicon, readLexicon } from './lexicon.ts'

/** Writes `data/moderation-lexicon.json`: `tsx train/moderation/write-lexicon.ts MODERATION_FOLDER`. Run before the model is fitted. */
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: tsx train/moderation/write-lexicon.ts MODERATION_FOLDER')
  process.exit(2)
}
writeFileSync(
  new URL('../../data/moderation-lexicon.json', import.meta.url),
  `${JSON.stringify(packLexicon(readLexicon(folder)))}\n`,
)
await import('../name-weights.ts')
