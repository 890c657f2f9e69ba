import type { Document } from '../../types.ts'
import { denseNames, denseRows } from './dense.ts'
import { forestScores } from './forest.ts'
import { linearScores } from './linear.ts'
import { type Lines, pageStats } from './page-stats.ts'
import { pageModel } from './weights.ts'

/** What the model makes of a page: log-odds for body, a block, and the linear scores behind them. */
export interface PageScores {
  readonly logOdds: Float32Array
  readonly lines: Lines
}

/** Two looks: hashed words and names a line, then boosted trees over those, the neighbours and the containers. */
export function scorePage(document: Document): PageScores {
  const { linear, forest } = pageModel()
  const lines = linearScores(document.blocks, linear)
  const rows = denseRows(lines, pageStats(lines), document.claims)
  const logOdds = new Float32Array(forestScores(forest, rows, denseNames.length))
  return { logOdds, lines }
}
