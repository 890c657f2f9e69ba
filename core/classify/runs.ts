import { pick } from '../pick.ts'
import { runAt } from './edge-runs.ts'
import { type Opinion, SURE } from './lines-model/vote.ts'

/** A line that is no sentence and in which no rule hears anything may be a heading where it stands alone amid a text. */
const SURE_OF_HEADING = 3
/** So many lines make a run at an edge an appeal, if a rule hears them ask; and above a text a page's bars, if a rule is sure of them. */
const ENOUGH = 2
/** How far a line gives its name to others of its row. */
const REACH = 4
/** Below an article a plain sentence that leans less does not go with an appeal. */
const FAINT = 0.3

/**
 * Which lines go: those that are surely not the article's, and with an appeal at an edge what leans. Protected lines stay, and are
 * looked through.
 *
 * @returns for each line, the place of the surest of those near it that go in one row with it, by which it is named; -1 where it stays
 */
export function leavingRuns(opinions: readonly Opinion[]): Int32Array {
  const places = [...opinions.keys()].filter((i) => opinions[i]?.isProtected === false)
  const open = pick(opinions, places)
  const because = new Int32Array(opinions.length).fill(-1)
  const take = (run: readonly number[]): void => {
    for (const [at, k] of run.entries()) {
      const near = run.slice(Math.max(0, at - REACH), at + REACH + 1)
      const surest = near.reduce(
        (best, one) => (againstAt(open, one) > againstAt(open, best) ? one : best),
        k,
      )
      because[places[k] ?? 0] = places[surest] ?? -1
    }
  }
  for (const run of sureRuns(open)) take(run)
  for (const edge of ['top', 'bottom'] as const) take(leavingAt(edge, open))
  return because
}

function againstAt(open: readonly Opinion[], k: number): number {
  return open[k]?.against ?? Number.NEGATIVE_INFINITY
}

/** Lines in a row that are sure, each by itself. */
function sureRuns(open: readonly Opinion[]): readonly (readonly number[])[] {
  const isAlone = (k: number): boolean =>
    k > 0 && k < open.length - 1 && Math.max(againstAt(open, k - 1), againstAt(open, k + 1)) < SURE
  const goes = (k: number): boolean =>
    againstAt(open, k) >= (open[k]?.mayBeHeading === true && isAlone(k) ? SURE_OF_HEADING : SURE)
  const runs: number[][] = []
  for (const k of open.keys()) {
    if (!goes(k)) continue
    if (goes(k - 1)) runs.at(-1)?.push(k)
    else runs.push([k])
  }
  return runs
}

/** The lines that go as one at an edge: all of an appeal, and above a text the labels beside the bars of its page. */
function leavingAt(edge: 'top' | 'bottom', open: readonly Opinion[]): readonly number[] {
  const run = runAt(edge, open)
  const count = (is: (opinion: Opinion) => boolean): number => pick(open, run).filter(is).length
  if (count(({ asks }) => asks) >= ENOUGH) return run.filter((k) => !isFaint(open[k], edge))
  const isPage = edge === 'top' && count(({ byRules }) => byRules >= SURE) >= ENOUGH
  return isPage ? run.filter((k) => open[k]?.isSentence === false && againstAt(open, k) >= 0) : []
}

/** The last sentence of a report may stand between appeals. */
function isFaint(opinion: Opinion | undefined, edge: 'top' | 'bottom'): boolean {
  return edge === 'bottom' && opinion?.isPlain === true && opinion.against < FAINT
}
