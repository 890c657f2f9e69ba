import type { Document } from '../../types.ts'
import { forestScores } from '../model/forest.ts'
import type { PageScores } from '../model/index.ts'
import { sigmoid } from '../model/page-stats.ts'
import { headScore } from '../model/page-words.ts'
import { pageKindModel } from '../model/weights.ts'
import { pageFeatureNames, pageFeatures } from './features.ts'
import { isProse } from './kept-lines.ts'

/** Why a page is taken for a listing, a collection or a product rather than something to read. */
export interface NotAnArticle {
  /** 0 to 1. */
  readonly probability: number
  /** What was seen, for a person. */
  readonly because: readonly string[]
}

/** Below this many blocks there is not enough page to judge: fragments and pasted markup are taken at their word. */
const SMALLEST_PAGE = 25

export function isTooSmall({ blocks }: Document): boolean {
  return blocks.length < SMALLEST_PAGE
}

/**
 * Log-odds of its words from which a page with prose is one to read: of 1,497 pages of WCXB nine articles in ten and none to browse or to buy
 * from, and none that the whole model refuses (it comes up to log-odds of 1.2, of 1.8).
 */
const SURELY_READ = -2
/** Words of it. */
const FEWEST_OF_PROSE = 150

function hasProse({ lines, logOdds }: PageScores): boolean {
  let prose = 0
  for (let i = 0; i < logOdds.length && prose < FEWEST_OF_PROSE; i++) {
    const words = lines.shapes[i]?.words ?? 0
    if ((logOdds[i] ?? 0) >= 0 && isProse(words, lines.links[i] ?? 0)) prose += words
  }
  return prose >= FEWEST_OF_PROSE
}

/**
 * The verdict of the page kind model; undefined for pages that may be articles. Its threshold is set by cross-validation, so
 * that it refuses at most one article in 200.
 */
export function notAnArticle(document: Document, scores: PageScores): NotAnArticle | undefined {
  // What is told from an article by its words alone is no listing either.
  if (isTooSmall(document) || scores.kind !== 'article') return undefined
  const model = pageKindModel(pageFeatureNames)
  const words = headScore(scores.tokens, model.head)
  if (words <= SURELY_READ && hasProse(scores)) return undefined
  const row = pageFeatures({ document, scores }, words)
  const [logOdds = 0] = forestScores(model.forest, row, row.length)
  const probability = sigmoid(logOdds)
  return probability < model.refuseFrom ? undefined : { probability, because: reasons(row) }
}

/** The plain facts that weigh most in the model, where they hold. */
function reasons(row: Float32Array): string[] {
  const value = (name: (typeof pageFeatureNames)[number]): number => row[pageFeatureNames.indexOf(name)] ?? 0
  const count = (name: (typeof pageFeatureNames)[number]): number => Math.round(Math.expm1(value(name)))
  const found: string[] = []
  if (count('prose-words') < 150) found.push(`only ${count('prose-words')} words of running text`)
  if (count('prices') >= 3) found.push(`${count('prices')} prices`)
  if (count('buy-words') >= 2) found.push(`${count('buy-words')} buttons to buy`)
  if (count('headline-links') >= 10) found.push(`${count('headline-links')} headlines that lead elsewhere`)
  if (count('result-words') >= 3) found.push('words of a result list')
  if (value('page-links') > 0.5)
    found.push(`${Math.round(value('page-links') * 100)} % of its words are links`)
  if (value('ld-product') > 0 || value('og-product') > 0) found.push('it calls itself a product')
  if (value('ld-list') > 0) found.push('it calls itself a list')
  if (found.length === 0)
    found.push(`${Math.round(value('kept-share') * 100)} % of its words look like an article's`)
  return found
}
