import { HEADS } from '../../core/moderate/model/heads.ts'
import type { Calibration } from './calibrate.ts'
import type { Learnt } from './learn.ts'
import type { Calibrations } from './report.ts'

/** The content of `data/moderation-model.json`; `core/moderate/model/model.ts` reads it. */
export function pack({ heads, kept }: Learnt, calibrations: Calibrations) {
  const steps = HEADS.map(
    (head) => kept.reduce((most, at) => Math.max(most, Math.abs(heads[head].weights[at] ?? 0)), 0) / 127,
  )
  const weights = kept.flatMap((bucket) =>
    HEADS.map((head, at) => Math.round((heads[head].weights[bucket] ?? 0) / (steps[at] ?? 1))),
  )
  const described = HEADS.map((head, at) => [
    head,
    { bias: round(heads[head].bias), step: steps[at], ...rounded(calibrations[head]) },
  ])
  return {
    licence: 'CC-BY-4.0',
    source: 'see moderation-model.md',
    heads: Object.fromEntries(described),
    document: rounded(calibrations.document),
    buckets: Buffer.from(kept.flatMap((bucket, at) => distance(bucket - (kept[at - 1] ?? -1)))).toString(
      'base64',
    ),
    weights: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
  }
}

function rounded({ label, hold }: Calibration): Calibration {
  return { label: label.map(round), hold: hold.map(round) }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}

/** 7 bits a byte, lowest first, the high bit set where more follow. */
function distance(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...distance(value >>> 7)]
}
