/** Writes `data/rule-index.json`; `npm run golden` begins with it. */
import { writeFileSync } from 'node:fs'
import { packIndex } from '../core/classify/pack-index.ts'
import { rules } from '../core/classify/rules/index.ts'

const packed = packIndex(rules.flatMap(({ patterns }) => patterns ?? []))
writeFileSync(new URL('../data/rule-index.json', import.meta.url), `${JSON.stringify(packed, null, 2)}\n`)
