import { type Opinion, SURE } from './lines-model/vote.ts'

/** What makes lines at an edge a run that goes as one; log-odds. */
interface Bounds {
  /** Of every line of it … */
  readonly leaning: number
  /** … but for single ones amid it. */
  readonly bridge: number
  /** Of all of it. */
  readonly together: number
}

/** Above a text nothing of its own stands but its title; its last words are short, and look like what stands below them. */
const BOUNDS: Record<'top' | 'bottom', Bounds> = {
  top: { leaning: -0.3, bridge: -2, together: 3 },
  bottom: { leaning: 0.8, bridge: 0, together: 6 },
}
const FEWEST = 3
/** How much of a line counts. */
const MOST_OF_ONE = 2.5
/** A headline may stay above a run. */
const MARGIN = 1

/**
 * The places of lines in a row at an edge that all lean away from the article, and together so much that they may be an appeal, whose
 * persuasive lines are weak one by one, or the bars of a page (`runs.ts` tells).
 */
export function runAt(edge: 'top' | 'bottom', opinions: readonly Opinion[]): readonly number[] {
  const bounds = BOUNDS[edge]
  const inwards = edge === 'top' ? opinions : opinions.toReversed()
  for (let from = 0; from <= MARGIN; from++) {
    const to = innerEnd(inwards, from, bounds)
    // What leans from one end to the other is a text that speaks like this: advice, a letter.
    if (to === inwards.length) return []
    const sum = inwards.slice(from, to).reduce((all, { against }) => all + Math.min(MOST_OF_ONE, against), 0)
    if (to - from < FEWEST || sum < bounds.together) continue
    return Array.from({ length: to - from }, (_, k) =>
      edge === 'top' ? from + k : opinions.length - 1 - from - k,
    )
  }
  return []
}

/** Where the run from `from` ends: before the article, and before plain sentences next to it. */
function innerEnd(inwards: readonly Opinion[], from: number, { leaning, bridge }: Bounds): number {
  const againstAt = (k: number): number => inwards[k]?.against ?? Number.NEGATIVE_INFINITY
  const isBridge = (k: number): boolean => k > from && againstAt(k) >= bridge && againstAt(k + 1) >= leaning
  let to = from
  while (againstAt(to) >= leaning || isBridge(to)) to++
  while (to > from && inwards[to - 1]?.isPlain === true && againstAt(to - 1) < SURE) to--
  return to
}
