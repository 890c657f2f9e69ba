/** Writes `data/weights.json`. Every training ends with it; whoever changes weights by hand runs it: `npm run train:names`. */
import { writeFileSync } from 'node:fs'
import { weightNames } from './weight-names.ts'

writeFileSync(new URL('../data/weights.json', import.meta.url), `${JSON.stringify(weightNames(), null, 2)}\n`)
