/** Makes data/headline.json from train/data/lines and a folder in the layout of WCXB. Usage: npm run train:headline -- CORPUS */
import { writeFileSync } from 'node:fs'
import { featureNames } from '../../core/classify/headline/features.ts'
import { weightNames } from '../weight-names.ts'
import { choiceOf } from './choice.ts'
import { type Choice, fitWeights } from './fit.ts'
import { articleTexts, pageTexts, type Text } from './texts.ts'

/** The weight of the squares of the weights. */
const RIDGE = 1

const [corpus] = process.argv.slice(2)
if (corpus === undefined) throw new Error('usage: npm run train:headline -- CORPUS')

const choices: Choice[] = []
for (const text of articleTexts()) choices.push(...(await choicesOf(text)))
for await (const text of pageTexts(corpus)) choices.push(...(await choicesOf(text)))
const weights = fitWeights(choices, featureNames.length, RIDGE)
const named = featureNames.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(2))])
write('headline', Object.fromEntries(named))
write('weights', weightNames())

async function choicesOf(text: Text): Promise<readonly Choice[]> {
  const choice = await choiceOf(text)
  return choice === undefined ? [] : [choice]
}

function write(name: string, value: object): void {
  writeFileSync(new URL(`../../data/${name}.json`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)
}
