import { statSync } from 'node:fs'
import { readNews } from '../../train/moderation/data.ts'

const TURNS = 3

/**
 * What moderation costs on the articles of a folder of WCXB: milliseconds of processor time for 1,000 words, the best of three turns, as
 * what else the machine does is not our figure; and the size of its weights.
 */
export async function speedOf(folder: string, moderate: (text: string) => unknown) {
  const texts = readNews(folder, ['article'])
    .filter(({ window }) => window.span.start === 0)
    .map(({ text }) => text)
  const count = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  let milliseconds = Number.POSITIVE_INFINITY
  // The first turn is for warming up.
  for (let turn = 0; turn <= TURNS; turn++) {
    const started = process.cpuUsage()
    for (const text of texts) await moderate(text)
    const { user, system } = process.cpuUsage(started)
    if (turn > 0) milliseconds = Math.min(milliseconds, (user + system) / count)
  }
  const bytes = statSync(new URL('../../data/moderation-model.json', import.meta.url)).size
  return { texts: texts.length, milliseconds, bytes }
}
