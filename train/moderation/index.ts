import { writeFileSync } from 'node:fs'
import { HEADS } from '../../core/moderate/model/heads.ts'
import { readCorpus } from './corpus.ts'
import { crossValidate } from './cross.ts'
import { learn } from './learn.ts'
import { pack } from './pack.ts'
import { calibrateAll } from './report.ts'

const [moderation, wcxb] = process.argv.slice(2)
if (moderation === undefined || wcxb === undefined) {
  console.error('usage: npm run train:moderation -- MODERATION_FOLDER WCXB_FOLDER')
  process.exit(2)
}
const corpus = readCorpus(moderation, wcxb)
console.log(`${corpus.examples.length} windows, ${corpus.matrix.buckets.length} features`)
const limits = calibrateAll(corpus.examples, crossValidate(corpus), () => true)
for (const head of [...HEADS, 'document'] as const) {
  console.log(`${head}: held from ${limits[head].hold.map((logit) => logit.toFixed(2)).join(', ')}`)
}
const learnt = learn(corpus.examples, corpus.matrix, () => true)
const target = new URL('../../data/moderation-model.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(pack(learnt, limits))}\n`)
await import('../name-weights.ts')
