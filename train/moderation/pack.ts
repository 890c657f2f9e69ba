import { BITS } from '../../core/moderate/model/features.ts'
import { HEADS } from '../../core/moderate/model/heads.ts'
import { GROUP } from '../../core/moderate/model/rows.ts'
import { packDigits, packTable } from '../../core/pack.ts'
import type { Calibration } from './calibrate.ts'
import type { Learnt } from './learn.ts'
import type { Calibrations } from './report.ts'

/** The content of `data/moderation-model.json`; `core/moderate/model/model.ts` reads it. */
export function pack({ heads, known: { buckets } }: Learnt, calibrations: Calibrations) {
  const steps = HEADS.map(
    (head) => heads[head].weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127,
  )
  const weights = buckets.flatMap((_, feature) =>
    HEADS.map((head, at) => Math.round((heads[head].weights[feature] ?? 0) / (steps[at] ?? 1))),
  )
  const described = HEADS.map((head, at) => [
    head,
    { bias: round(heads[head].bias), step: steps[at], ...rounded(calibrations[head]) },
  ])
  const groups = Array.from({ length: 2 ** BITS / GROUP }, () => 0)
  for (const bucket of buckets) {
    const group = Math.floor(bucket / GROUP)
    groups[group] = (groups[group] ?? 0) + 1
  }
  return {
    licence: 'CC-BY-4.0',
    source: 'see moderation-model.md',
    heads: Object.fromEntries(described),
    document: rounded(calibrations.document),
    groups: packDigits(groups),
    lows: packDigits(buckets.map((bucket) => bucket % GROUP)),
    weights: packTable(weights),
  }
}

function rounded({ label, hold }: Calibration): Calibration {
  return { label: label.map(round), hold: hold.map(round) }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
