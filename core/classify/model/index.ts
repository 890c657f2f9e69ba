import type { Document } from '../../types.ts'
import { contextNames, contextRows } from './context.ts'
import { denseNames, denseRows } from './dense.ts'
import { bodyFrom } from './expected.ts'
import { forestScores } from './forest.ts'
import { linearScores } from './linear.ts'
import { type Lines, pageStats } from './page-stats.ts'
import { headScore, pageTokens } from './page-words.ts'
import { kindOfReading, type ReadingKind } from './reading.ts'
import type { Forest } from './unpack.ts'
import { pageModel } from './weights.ts'

/** What the model makes of a page: log-odds for body, a block, and what is behind them. */
export interface PageScores {
  readonly logOdds: Float32Array
  /** Log-odds from which a block is body on this page. */
  readonly body: number
  readonly kind: ReadingKind
  readonly lines: Lines
  /** Hashed small words of the page. */
  readonly tokens: ReadonlySet<number>
}

/** On smaller pages all trees are asked about every line: it takes no time worth saving. */
const MANY_LINES = 128

/**
 * Three looks: hashed words and names, a line; then boosted trees over those, the neighbours and the containers; then trees over what
 * the second look made of the lines around.
 */
export function scorePage(document: Document): PageScores {
  const { linear, heads, forest, context, shares } = pageModel()
  const lines = linearScores(document.blocks, linear)
  const tokens = pageTokens(document, lines.shapes)
  const reading = {
    thread: headScore(tokens, heads.thread),
    reference: headScore(tokens, heads.reference),
  }
  const rows = denseRows(lines, pageStats(lines), document.claims)
  const scores = (trees: Forest, data: Float32Array, names: readonly string[]): Float64Array =>
    forestScores(trees, data, names.length, undefined, MANY_LINES)
  const first = scores(forest, rows, denseNames)
  const logOdds = scores(context, contextRows(lines, first, reading), contextNames)
  const kind = kindOfReading(reading)
  const body = bodyFrom(lines, logOdds, shares[kind])
  return { logOdds: new Float32Array(logOdds), body, kind, lines, tokens }
}

/** The scores of a page's lines as those of the parts of each, `lineOf` being the line that a part is of. */
export function scoresOfParts(
  scores: PageScores,
  { blocks }: Document,
  lineOf: readonly number[],
): PageScores {
  if (scores.logOdds.length === blocks.length) return scores
  const logOdds = Float32Array.from(lineOf, (line) => scores.logOdds[line] ?? 0)
  return { ...scores, logOdds, lines: linearScores(blocks, pageModel().linear) }
}
