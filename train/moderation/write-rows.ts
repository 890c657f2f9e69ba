import { writeFileSync } from 'node:fs'
import { drawRows } from './rows.ts'

/** Writes `train/data/moderation-own.jsonl`: `tsx train/moderation/write-rows.ts`. */
const rows = drawRows()
writeFileSync(new URL('../data/moderation-own.jsonl', import.meta.url), `${rows.join('\n')}\n`)
console.log(`${rows.length} rows`)
