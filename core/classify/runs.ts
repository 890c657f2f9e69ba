import type { Opinion } from './lines-model/vote.ts'

/** Log-odds of a line that takes a run with it, at the top or the bottom of the text. */
const SURE_AT_EDGE = 2
/** The same amid the text: there a run goes only where it is very sure. */
const SURE = 3
/** A line by itself, with no rule that knows it: what is set in comes in runs, and what only seems to be comes alone. */
const SURE_ALONE = 3
/** A weaker line goes with the run that it stands in. */
const LEANING = 0.25
/** At an edge a line between two that lean goes with them unless it is more surely the article's than this. */
const BRIDGE = -1.5
/** So many lines from the end it may stand. */
const NEAR_END = 8
/** How many lines may stay between a run and the edge. */
const MARGIN = 3
/** How far a sure line reaches. */
const REACH = 4

/**
 * Which lines go. What is set into an article comes in runs: lines in a row that lean away from it, one of them surely. What
 * is weak alone goes with a strong neighbour, and what is weak altogether stays. A plain
 * sentence next to the article must be sure itself. Protected lines stay, and are looked through.
 *
 * @returns for each line, the place of the surest line that takes it with it; -1 where it stays
 */
export function leavingRuns(opinions: readonly Opinion[]): Int32Array {
  const because = new Int32Array(opinions.length).fill(-1)
  const open = [...opinions.keys()].filter((i) => opinions[i]?.isProtected === false)
  const againstAt = (k: number): number => opinions[open[k] ?? -1]?.against ?? Number.NEGATIVE_INFINITY
  const isBridge = (k: number): boolean => againstAt(k) >= BRIDGE && againstAt(k + 1) >= LEANING
  const isNearEdge = (from: number, k: number): boolean => from <= MARGIN || k >= open.length - NEAR_END
  for (let from = 0; from < open.length; from++) {
    if (againstAt(from) < LEANING) continue
    let to = from
    while (againstAt(to) >= LEANING || (isNearEdge(from, to) && isBridge(to))) to++
    const end = to
    const [atTop, atBottom] = [from <= MARGIN, to >= open.length - MARGIN]
    const isOwn = (k: number): boolean =>
      opinions[open[k] ?? -1]?.isPlain === true && againstAt(k) < SURE_AT_EDGE
    while (!atTop && from < to && isOwn(from)) from++
    while (!atBottom && from < to && isOwn(to - 1)) to--
    const isAlone = to - from === 1 && (opinions[open[from] ?? -1]?.byRules ?? 0) < SURE_AT_EDGE
    const enough = !(atTop || atBottom) ? SURE : isAlone ? SURE_ALONE : SURE_AT_EDGE
    takeRun(from, to, enough, againstAt, (k, anchor) => {
      because[open[k] ?? 0] = open[anchor] ?? 0
    })
    from = end
  }
  return because
}

/** Tells of every line from `from` to before `to` that is no further than `REACH` from a sure one, and of which. */
function takeRun(
  from: number,
  to: number,
  enough: number,
  againstAt: (k: number) => number,
  take: (k: number, anchor: number) => void,
): void {
  const anchors = []
  for (let k = from; k < to; k++) if (againstAt(k) >= enough) anchors.push(k)
  let next = 0
  for (let k = from; k < to; k++) {
    while ((anchors[next] ?? to) < k) next++
    const near = [anchors[next - 1], anchors[next]].filter(
      (at) => at !== undefined && Math.abs(at - k) <= REACH,
    )
    const [best] = near.flatMap((at) => at ?? []).sort((a, b) => againstAt(b) - againstAt(a))
    if (best !== undefined) take(k, best)
  }
}
