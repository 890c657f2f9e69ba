import { HEADS, type Head } from '../../core/moderate/model/heads.ts'
import type { Corpus } from './corpus.ts'
import type { Example } from './data.ts'
import { scoreRow } from './fit.ts'
import { learn } from './learn.ts'
import { perHead } from './per-head.ts'
import { type Logits, SILENT } from './report.ts'
import { foldOf } from './split.ts'

/** Sources of abuse, each left out of the training in its turn. */
export const ABUSE_SOURCES = [
  'toxic_spans',
  'davidson',
  'paradetox',
  'edos',
  'hatemojibuild',
  'convabuse',
] as const

const SOURCES: readonly string[] = ABUSE_SOURCES
const SPLITS = 3

/** Which part an example is left out with: an abuse source is a part, and everything else is divided by site, pattern, group or text. */
export function partOf({ source, unit }: Pick<Example, 'source' | 'unit'>): number {
  const own = SOURCES.indexOf(source)
  return own === -1 ? foldOf(unit, SOURCES.length) : own
}

/** Parts of which each holds some of every source. */
export function splitOf({ unit }: Pick<Example, 'unit'>): number {
  return foldOf(unit, SPLITS)
}

/**
 * Logits of every window by a model that saw nothing of its part: by `partOf`, of its source of abuse, site, pattern, group or text. Of
 * other heads than those named, nothing is said.
 */
export function crossValidate(
  { examples, matrix, reserves }: Corpus,
  divide: (example: Example) => number = partOf,
  asked: readonly Head[] = HEADS,
): Logits {
  const found = perHead(() => new Float32Array(examples.length).fill(SILENT))
  const parts = examples.map(divide)
  for (const part of new Set(parts)) {
    const { heads, known } = learn(examples, matrix, (_, at) => parts[at] !== part, asked)
    parts.forEach((own, at) => {
      if (own !== part) return
      for (const head of asked) {
        const reserve = reserves[head][at] ?? Number.NaN
        if (!Number.isNaN(reserve)) found[head][at] = scoreRow(known, heads[head], at) - reserve
      }
    })
  }
  return found
}
