import type { Opinion } from './vote.ts'

/** From here a line leans away from the article. */
const LEANING = Number(process.env['TLEAN'] ?? '0.25')
/** How many lines may stay between such lines and the edge. */
const MARGIN = 3
const FEWEST = 3
/** Log-odds that lines in a row must have in all to be sure together, and how much of one line's counts. */
const SURE_TOGETHER = 3.5
const MOST_OF_ONE = 2.5
/** Log-odds of a line that is sure at an edge. */
const SURE = Number(process.env['EDGE'] ?? '2.6')

/**
 * Lines in a row at the top or the bottom that all lean away confirm each other: together they say as much as one that is sure,
 * and the one that leans the most is held for sure. Persuasive lines that ask for nothing are weak one by one.
 */
export function confirmed(opinions: readonly Opinion[]): readonly Opinion[] {
  const taken = [...opinions]
  for (let from = 0; from < taken.length; from++) {
    let to = from
    while (leans(taken[to])) to++
    const isAtEdge = from <= MARGIN || to >= taken.length - MARGIN
    if (isAtEdge && to - from >= FEWEST) confirm(taken, from, to)
    from = to
  }
  return taken
}

function leans(opinion: Opinion | undefined): boolean {
  return opinion !== undefined && !opinion.isProtected && opinion.against >= LEANING
}

function confirm(opinions: Opinion[], from: number, to: number): void {
  let [sum, best] = [0, from]
  for (let k = from; k < to; k++) {
    const against = opinions[k]?.against ?? 0
    sum += Math.min(MOST_OF_ONE, against)
    if (against > (opinions[best]?.against ?? 0)) best = k
  }
  const strongest = opinions[best]
  if (strongest !== undefined && sum >= SURE_TOGETHER)
    opinions[best] = { ...strongest, against: Math.max(SURE, strongest.against) }
}
