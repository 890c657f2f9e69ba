import type { Opinion } from './lines-model/vote.ts'

/** Log-odds of a line that goes by itself. Cross-validated on `train/data/lines/articles.txt`, like the other bounds here. */
const SURE = 2.6
/** A line that leans this much goes with a sure one in whose row it stands. */
const LEANING = 1.2
/** How far a sure line reaches. */
const REACH = 4

/**
 * Which lines go: those that are surely not the article's, and those that lean away from it in one row with them. A plain sentence must be
 * sure itself. Protected lines stay, and are looked through.
 *
 * @returns for each line, the place of the surest line that takes it with it; -1 where it stays
 */
export function leavingRuns(opinions: readonly Opinion[]): Int32Array {
  const because = new Int32Array(opinions.length).fill(-1)
  const open = [...opinions.keys()].filter((i) => opinions[i]?.isProtected === false)
  const againstAt = (k: number): number => opinions[open[k] ?? -1]?.against ?? Number.NEGATIVE_INFINITY
  const mayGo = (k: number): boolean => againstAt(k) >= SURE || opinions[open[k] ?? -1]?.isPlain === false
  for (let from = 0; from < open.length; from++) {
    let to = from
    while (againstAt(to) >= LEANING) to++
    for (const [k, anchor] of anchorsIn(from, to, againstAt))
      if (mayGo(k)) because[open[k] ?? 0] = open[anchor] ?? 0
    from = to
  }
  return because
}

/** Every line from `from` to before `to` that is no further than `REACH` from a sure one, and the surest of the nearest on each side. */
function anchorsIn(
  from: number,
  to: number,
  againstAt: (k: number) => number,
): readonly (readonly [number, number])[] {
  const sure: number[] = []
  for (let k = from; k < to; k++) if (againstAt(k) >= SURE) sure.push(k)
  const anchors: (readonly [number, number])[] = []
  let next = 0
  for (let k = from; k < to; k++) {
    while ((sure[next] ?? to) < k) next++
    const near = [sure[next - 1], sure[next]].filter((at) => at !== undefined && Math.abs(at - k) <= REACH)
    const [best] = near.flatMap((at) => at ?? []).sort((a, b) => againstAt(b) - againstAt(a))
    if (best !== undefined) anchors.push([k, best])
  }
  return anchors
}
