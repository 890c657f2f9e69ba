/** Writes `data/rule-index.json`; `npm run golden` begins with it. */
import { writeFileSync } from 'node:fs'
import { packIndex } from '../core/classify/pack-index.ts'
import { rules } from '../core/classify/rules/index.ts'
import { ordinaryLines } from './ordinary-lines.ts'

const packed = packIndex(
  rules.flatMap(({ patterns }) => patterns ?? []),
  ordinaryLines(),
)
writeFileSync(new URL('../data/rule-index.json', import.meta.url), `${JSON.stringify(packed, null, 2)}\n`)
