import type { Head } from '../../core/moderate/model/heads.ts'

/** Where a head's logit becomes a score of 0.5 and of 0.9. */
export interface Calibration {
  readonly label: number
  readonly hold: number
}

/**
 * How many of a thousand clean articles may have a window with a score of 0.9, by head. Each head was given what its errors are worth;
 * together they stay under ten.
 */
const HELD: Readonly<Record<Head | 'document', number>> = {
  tox: 2.6,
  hate: 0.5,
  harass: 2.6,
  threat: 0.5,
  sexual: 1.3,
  selfharm: 0.5,
  profanity: 2.6,
  spam: 0.5,
  document: 1.3,
}
/** A label is given from this far below, in logits, or from what one clean article in fifty reaches, whichever is higher. */
const REACH = 2.5
const LABELLED = 20
/** How far above the highest clean article that is not to be held. */
const MARGIN = 0.5

/** From the highest logit of each clean article (unseen ones, by cross-validation by site). */
export function calibrate(highest: readonly number[], head: Head | 'document'): Calibration {
  const sorted = highest.toSorted((a, b) => b - a)
  const at = (thousandth: number) => {
    const place = Math.floor((thousandth / 1000) * sorted.length)
    const below = sorted[place] ?? 0
    const above = sorted[place - 1] ?? Number.POSITIVE_INFINITY
    return Math.min(below + MARGIN, (below + above) / 2)
  }
  const hold = at(HELD[head])
  return { hold, label: Math.min(hold - MARGIN, Math.max(hold - REACH, at(LABELLED))) }
}
