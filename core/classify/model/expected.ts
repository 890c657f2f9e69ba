import { type Lines, sigmoid } from './page-stats.ts'

/** Lines are counted by their probability, in so many steps: no page needs sorting. */
const STEPS = 50
/** No line needs to be surer than this: losing one costs more than keeping one. */
const MOST = 0.5
/** None that is less sure is body, whatever else the page holds. */
const LEAST = 0.2

/**
 * Log-odds from which a line is body. The best mean F1 is had by keeping what is at least half as probable as the highest F1 that the
 * page's own probabilities promise (Lipton, Elkan and Naryanaswamy 2014), were they calibrated; `share` stands for that half. A page that nobody
 * is sure of keeps its best lines, where a fixed limit would leave next to nothing of it.
 */
export function bodyFrom(lines: Lines, logOdds: ArrayLike<number>, share: number): number {
  const limit = Math.max(LEAST, Math.min(MOST, share * expectedF1(lines, logOdds)))
  return Math.log(limit / (1 - limit))
}

/** The highest that any limit promises; figures are no text. */
export function expectedF1({ blocks, shapes }: Lines, logOdds: ArrayLike<number>): number {
  const words = new Float64Array(STEPS)
  const hits = new Float64Array(STEPS)
  let truth = 0
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]?.kind === 'figure') continue
    const probability = sigmoid(logOdds[i] ?? 0)
    const step = Math.min(STEPS - 1, Math.floor(probability * STEPS))
    const own = shapes[i]?.words ?? 0
    words[step] = (words[step] ?? 0) + own
    hits[step] = (hits[step] ?? 0) + own * probability
    truth += own * probability
  }
  let [best, kept, hit] = [0, 0, 0]
  for (let step = STEPS - 1; step >= 0; step--) {
    kept += words[step] ?? 0
    hit += hits[step] ?? 0
    if (hit > 0) best = Math.max(best, (2 * hit) / (kept + truth))
  }
  return best
}
