import { documentLogit } from '../../core/moderate/model/document.ts'
import type { Head } from '../../core/moderate/model/heads.ts'
import type { Example } from './data.ts'

export type Logits = Readonly<Record<Head, Float32Array>>
/** What a head that may not speak has said. */
export const SILENT = -99

export function isNews(example: Example): boolean {
  return example.source === 'news:article' && !example.window.quoted
}

/** The highest logit of each row, by row. */
export function highest(
  examples: readonly Example[],
  logits: Float32Array,
  use: (example: Example) => boolean,
): Map<string, number> {
  const found = new Map<string, number>()
  examples.forEach((example, at) => {
    if (use(example)) found.set(example.row, Math.max(found.get(example.row) ?? SILENT, logits[at] ?? SILENT))
  })
  return found
}

/** What each row is as a whole: the highest over its first 1, 2, 4 ... windows, because articles come in all lengths. */
export function documents(
  examples: readonly Example[],
  logits: Float32Array,
  use: (example: Example) => boolean,
): Map<string, number> {
  const rows = new Map<string, number[]>()
  examples.forEach((example, at) => {
    if (!use(example)) return
    const row = rows.get(example.row)
    if (row === undefined) rows.set(example.row, [logits[at] ?? 0])
    else row.push(logits[at] ?? 0)
  })
  return new Map(Array.from(rows, ([row, spam]) => [row, Math.max(...leads(spam).map(documentLogit))]))
}

function leads(spam: readonly number[]): (readonly number[])[] {
  const shorter = [1, 2, 4, 8, 16].filter((length) => length < spam.length)
  return [...shorter.map((length) => spam.slice(0, length)), spam]
}
