import { pick } from '../pick.ts'
import { runAt, SURE } from './edge-runs.ts'
import type { Opinion } from './lines-model/vote.ts'

/** A line that leans this much goes with a sure one in whose row it stands. */
const LEANING = 1.2
/** So does a sentence in which no rule hears anything, if it leans this much. */
const UNHEARD_LEANING = 1.6
/** A sentence that says neither we nor you asks nothing of anybody; a line that is none, alone amid a text, may be a heading. */
const PLAIN_SURE = 3.5
/** From so many lines that ask, a run at an edge is an appeal, and goes as one. */
const ASKING = 2
/** From any other, a line goes that itself leans so much, and such a sentence. */
const IN_RUN = 0
const PLAIN_IN_RUN = 0.8
/** Below an article a plain sentence that leans less does not go with an appeal either. */
const FAINT = 0.3
/** How far a sure line reaches. */
const REACH = 4

/**
 * Which lines go: those that are surely not the article's, those that lean away from it in one row with them, and at the top and the bottom a
 * run of lines that are sure together; unless it is an appeal, what doesn't itself lean away stays there. A plain sentence must be surer,
 * and less so in such a run. Protected lines stay, and are looked through.
 *
 * @returns for each line, the place of the surest line that takes it with it; -1 where it stays
 */
export function leavingRuns(opinions: readonly Opinion[]): Int32Array {
  const because = new Int32Array(opinions.length).fill(-1)
  const places = [...opinions.keys()].filter((i) => opinions[i]?.isProtected === false)
  const open = pick(opinions, places)
  const againstAt = (k: number): number => open[k]?.against ?? Number.NEGATIVE_INFINITY
  const isAlone = (k: number): boolean =>
    k > 0 && k < open.length - 1 && Math.max(againstAt(k - 1), againstAt(k + 1)) < LEANING
  const mayGo = (k: number): boolean => againstAt(k) >= leastOf(open[k], isAlone(k))
  const take = (k: number, anchor: number): void => {
    because[places[k] ?? 0] = places[anchor] ?? 0
  }
  for (let from = 0; from < open.length; from++) {
    let to = from
    while (againstAt(to) >= LEANING) to++
    for (const [k, anchor] of anchorsIn(from, to, againstAt)) if (mayGo(k)) take(k, anchor)
    from = to
  }
  for (const edge of ['top', 'bottom'] as const) {
    const run = runAt(edge, open)
    const surest = run.reduce((best, k) => (againstAt(k) > againstAt(best) ? k : best), run[0] ?? 0)
    const isAppeal = run.filter((k) => open[k]?.asks === true).length >= ASKING
    for (const k of run)
      if ((because[places[k] ?? 0] ?? -1) < 0 && (isAppeal ? !isFaint(open[k], edge) : leansInRun(open[k])))
        take(k, surest)
  }
  return because
}

function leastOf(opinion: Opinion | undefined, isAlone: boolean): number {
  if (opinion === undefined || opinion.isPlain || (isAlone && opinion.isUntold)) return PLAIN_SURE
  return opinion.isUnheard ? UNHEARD_LEANING : LEANING
}

/** The last sentence of a report may stand between appeals. */
function isFaint(opinion: Opinion | undefined, edge: 'top' | 'bottom'): boolean {
  return edge === 'bottom' && opinion?.isPlain === true && opinion.against < FAINT
}

/** Bylines, bars and offers above a report say nothing of its first sentence; an appeal never asks in all its lines. */
function leansInRun(opinion: Opinion | undefined): boolean {
  return opinion !== undefined && opinion.against >= (opinion.isPlain ? PLAIN_IN_RUN : IN_RUN)
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
