/** Writes `data/rule-index/`; `npm run golden` begins with it. */
import { writeFileSync } from 'node:fs'
import { packIndex } from '../core/classify/pack-index.ts'
import { ordinaryLines } from './ordinary-lines.ts'
import { BOOKS } from './rule-books.ts'

const lines = ordinaryLines()
for (const [name, { rules }] of Object.entries(BOOKS)) {
  const packed = packIndex(
    rules.flatMap(({ patterns }) => patterns ?? []),
    lines,
  )
  writeFileSync(
    new URL(`../data/rule-index/${name}.json`, import.meta.url),
    `${JSON.stringify(packed, null, 2)}\n`,
  )
}
