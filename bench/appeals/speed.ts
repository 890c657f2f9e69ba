import { labelInLanguage } from '../../core/classify/text.ts'
import { parseText } from '../../core/formats/text.ts'
import { clean } from '../../core/index.ts'
import type { Carrier } from './cases.ts'

/** CPU time for 1,000 words of an article as plain text, in ms. */
export interface Speed {
  /** Telling what is the article's own: rules, model and the decision. */
  readonly classify: number
  /** From the text to the verdict. */
  readonly clean: number
}

const ROUNDS = 5

/** The best of five rounds an article, after one that is not counted. */
export async function measureSpeed(carriers: readonly Carrier[]): Promise<Speed> {
  let [classify, whole, words] = [0, 0, 0]
  for (const { lines } of carriers) {
    const text = lines.join('\n\n')
    const parsed = parseText({ text, charset: 'utf-8', notes: [] }, undefined)
    if (!parsed.ok) continue
    classify += await best(() => labelInLanguage(parsed.value, new Map()))
    whole += await best(() => clean(text, { name: 'article.txt' }))
    words += text.split(/\s+/).length
  }
  return { classify: (classify / words) * 1000, clean: (whole / words) * 1000 }
}

async function best(work: () => unknown): Promise<number> {
  await work()
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
