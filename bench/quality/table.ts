import type { Score } from './judge.ts'
import type { Field } from './truth-errors.ts'

/** The scores of one system on the pages of one type, and what it cost. */
export interface Row {
  readonly system: string
  readonly scores: readonly Score[]
  /** Pages that it didn't end, or died of. */
  readonly endless: number
  /** Mean milliseconds of processor time a page. */
  readonly cpu: number
}

/** Shares of snippets, titles, authors and dates are told over all, and without those whose truth is known to be wrong. */
const COLUMNS =
  'word F1 | P | R | 4-word F1 | under .8 | with[] found (truth right) | without[] absent (truth right) | title (truth right) | author (truth right) | date (truth right) | refused | no end | CPU ms a page'

/** A table in Markdown. */
export function tableOf(type: string, rows: readonly Row[]): string {
  const count = rows[0]?.scores.length ?? 0
  const head = `| ${count} × ${type} | ${COLUMNS} |`
  const rule = `|---|${'--:|'.repeat(COLUMNS.split('|').length)}`
  return [head, rule, ...rows.map(lineOf), ''].join('\n')
}

function lineOf({ system, scores, endless, cpu }: Row): string {
  const mean = (pick: (score: Score) => number): string => meanOf(scores, pick).toFixed(4)
  const percent = (pick: (score: Score) => number | boolean | undefined): string =>
    `${(meanOf(scores, pick) * 100).toFixed(1)} %`
  const twice = (field: Field): string =>
    `${percent((score) => score[field])} (${percent((score) => (score.doubted.includes(field) ? undefined : score[field]))})`
  const cells = [
    mean(({ f1 }) => f1),
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
    mean(({ shingles }) => shingles),
    String(scores.filter(({ f1 }) => f1 < 0.8).length),
    `${percent(({ found }) => found)} (${percent(({ foundOfRight }) => foundOfRight)})`,
    `${percent(({ absent }) => absent)} (${percent(({ absentOfRight }) => absentOfRight)})`,
    twice('title'),
    twice('author'),
    twice('date'),
    percent(({ refused }) => refused),
    String(endless),
    cpu.toFixed(1),
  ]
  return `| ${system} | ${cells.join(' | ')} |`
}

/** Over the pages that have something to compare with; 0 where none has. */
export function meanOf(
  scores: readonly Score[],
  pick: (score: Score) => number | boolean | undefined,
): number {
  const values = scores.flatMap((score) => pick(score) ?? []).map(Number)
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
