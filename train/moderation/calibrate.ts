import { documentLogit } from '../../core/moderate/model/document.ts'
import type { Head } from '../../core/moderate/model/heads.ts'
import { LENGTHS } from '../../core/moderate/model/lengths.ts'

/** Where a head's logit becomes a score of 0.5 and of 0.9, for texts of so many windows (`LENGTHS`). */
export interface Calibration {
  readonly label: readonly number[]
  readonly hold: readonly number[]
}

type Calibrated = Head | 'document'

/**
 * How many of a thousand stretches of clean news, each as long as the text in question, may reach a score of 0.9, by head. Each head
 * was given what its errors are worth; together they stay under ten, but for whole texts of a length that articles seldom have.
 */
const NEWS_HELD: Readonly<Record<Calibrated, number>> = {
  tox: 2.6,
  hate: 0.4,
  harass: 1.3,
  threat: 0.4,
  sexual: 1,
  selfharm: 0.4,
  profanity: 1,
  spam: 0.3,
  document: 10,
}
/** The same of clean posts and mails, which are no news, but nobody should lose theirs. */
const POSTS_HELD: Readonly<Record<Calibrated, number>> = {
  tox: 160,
  hate: 15,
  harass: 40,
  threat: 5,
  sexual: 20,
  selfharm: 5,
  profanity: 15,
  spam: 3,
  document: 11,
}
/** Of short reports, each one window, that a whole text may be held for as spam: neither articles nor mail are as short. */
const REPORTS_HELD = 4
/** The whole text as spam is labelled less readily: every text has a mean, also one of a single word. */
const REACH_OF_WHOLE = 0.75
/** No limit is lower, however seldom news gets there: heads with few positives have been given more weight, so theirs say less. */
const LEAST: Readonly<Record<Calibrated, number>> = {
  tox: -1.1,
  hate: -1.7,
  harass: -1,
  threat: -2,
  sexual: -3.4,
  selfharm: -3.5,
  profanity: -2,
  spam: 0,
  document: -3,
}
/** A label is given from this far below, in logits, from what six clean stretches in a thousand reach, or from just below `LEAST`. */
const REACH = 1
const LABELLED = 6
/** How far above the highest clean text that is not to be held. */
const MARGIN = 0.5

/**
 * From the logits of the windows of clean articles, of clean posts, and of short reports; unseen ones, by cross-validation. Limits on the
 * highest of the windows never fall as texts grow longer.
 */
export function calibrate(
  articles: readonly (readonly number[])[],
  posts: readonly (readonly number[])[],
  reports: readonly (readonly number[])[],
  head: Calibrated,
): Calibration {
  const verdictOn = (windows: readonly number[]) =>
    head === 'document' ? documentLogit(windows) : Math.max(...windows)
  const floor = Math.max(LEAST[head], place(posts.map(verdictOn), POSTS_HELD[head]))
  let least = floor
  const limits = LENGTHS.map((length) => {
    const clean = articles.flatMap((windows) => stretches(windows, length)).map(verdictOn)
    // The mean over many windows is less a matter of chance than over few, where the highest of many is more.
    const short = head === 'document' && length === 1 ? place(reports.map(verdictOn), REPORTS_HELD) : floor
    least = Math.max(head === 'document' ? floor : least, short, place(clean, NEWS_HELD[head]))
    const low = Math.max(
      least - (head === 'document' ? REACH_OF_WHOLE : REACH),
      LEAST[head] - MARGIN,
      place(clean, LABELLED),
    )
    const label = Math.min(least - MARGIN, low)
    return { hold: least, label }
  })
  return { hold: limits.map(({ hold }) => hold), label: limits.map(({ label }) => label) }
}

/** A text cut into stretches of so many windows; a last one of less than half of that is left out, unless it is all. */
function stretches(windows: readonly number[], length: number): number[][] {
  const found: number[][] = []
  for (let at = 0; at === 0 || at + length / 2 <= windows.length; at += length) {
    found.push(windows.slice(at, at + length))
  }
  return found
}

/** What at most so many of a thousand values reach. */
function place(values: readonly number[], thousandths: number): number {
  const sorted = values.toSorted((a, b) => b - a)
  const at = Math.floor((thousandths / 1000) * sorted.length)
  const below = sorted[at] ?? 0
  const above = sorted[at - 1] ?? Number.POSITIVE_INFINITY
  return Math.min(below + MARGIN, (below + above) / 2)
}
