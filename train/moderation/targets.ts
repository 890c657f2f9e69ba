import type { Head } from '../../core/moderate/model/heads.ts'
import type { Example } from './data.ts'
import type { Target } from './fit.ts'

/** How much a source's rows count; the rest counts 1. HatemojiBuild was built in pairs that differ by one emoji. */
const WEIGHTS: Readonly<Record<string, number>> = {
  hatemojibuild: 0.25,
  'own:hate': 2,
  'own:hate-post': 2,
  'own:sexual': 2,
  'own:sexual-post': 2,
  'own:sexual-advert': 2,
  'own:sexual-chat': 2,
  'own:erotica': 2,
  'own:sexual-talk': 2,
  'own:sexual-listing': 2,
  'own:scam': 2,
  'own:group-neutral': 3,
  'own:hate-post-near-miss': 3,
  'own:clean-post': 3,
  'own:counter-speech': 3,
  'own:report-brief': 3,
  'own:report-opinion': 2,
  'own:negated-or-reported-hate': 3,
}
/** Lines of a chat were judged by those who had read the lines before: what was not called sexual there often reads as if it were. */
const DOUBTED: Readonly<Record<string, number>> = { convabuse: 0.4 }
/** A head's positives together weigh at least this share of its negatives, up to ten times each. */
const SHARE = 0.05
const MOST = 10

/** What one head is to learn from the examples that `use` names. Windows of one long row share its weight. */
export function targetOf(
  examples: readonly Example[],
  head: Head,
  use: (example: Example, at: number) => boolean,
): Target {
  const labels = new Int8Array(examples.length).fill(-1)
  const weights = new Float32Array(examples.length)
  const windows = new Map<string, number>()
  for (const { row } of examples) windows.set(row, (windows.get(row) ?? 0) + 1)
  let positive = 0
  let negative = 0
  examples.forEach((example, at) => {
    const label = example.labels[head]
    if (label === undefined || !use(example, at)) return
    const doubted = head === 'sexual' && label === 0 ? (DOUBTED[example.source] ?? 1) : 1
    const weight =
      doubted *
      (WEIGHTS[example.source] ?? 1) *
      (label === 1 ? 1 / Math.sqrt(windows.get(example.row) ?? 1) : 1)
    labels[at] = label
    weights[at] = weight
    if (label === 1) positive += weight
    else negative += weight
  })
  const up = Math.min(MOST, Math.max(1, (SHARE * negative) / Math.max(1, positive)))
  labels.forEach((label, at) => {
    if (label === 1) weights[at] = (weights[at] ?? 0) * up
  })
  return { labels, weights }
}
