import type { Document } from '../../types.ts'
import { forestScores } from '../model/forest.ts'
import type { PageScores } from '../model/index.ts'
import { sigmoid } from '../model/page-stats.ts'
import { pageKindForest } from '../model/weights.ts'
import { pageFeatureNames, pageFeatures } from './features.ts'

/** Why a page is taken for a listing, a collection or a product rather than something to read. */
export interface NotAnArticle {
  /** 0 to 1; calibrated by cross-validation so that at most one article in 200 is above `REFUSED`. */
  readonly probability: number
  /** What was seen, for a person. */
  readonly because: readonly string[]
}

/** Articles, documentation and forum threads stay below; most listings, collections and products are above. */
const REFUSED = 0.88
/** Enough where there is next to no running text. */
const REFUSED_WITHOUT_PROSE = 0.8
const LITTLE_PROSE = Math.log1p(100)

/** Below this many blocks there is not enough page to judge: fragments and pasted markup are taken at their word. */
const SMALLEST_PAGE = 25

/** The verdict of the page kind model; undefined for pages that may be articles. */
export function notAnArticle(document: Document, scores: PageScores): NotAnArticle | undefined {
  if (document.blocks.length < SMALLEST_PAGE) return undefined
  const row = pageFeatures(document, scores)
  const [logOdds = 0] = forestScores(pageKindForest(pageFeatureNames), row, row.length)
  const probability = sigmoid(logOdds)
  const hasProse = (row[pageFeatureNames.indexOf('prose-words')] ?? 0) >= LITTLE_PROSE
  return probability < (hasProse ? REFUSED : REFUSED_WITHOUT_PROSE)
    ? undefined
    : { probability, because: reasons(row) }
}

/** The plain facts that weigh most in the model, where they hold. */
function reasons(row: Float32Array): string[] {
  const value = (name: (typeof pageFeatureNames)[number]): number => row[pageFeatureNames.indexOf(name)] ?? 0
  const count = (name: (typeof pageFeatureNames)[number]): number => Math.round(Math.expm1(value(name)))
  const found: string[] = []
  if (count('prose-words') < 150) found.push(`only ${count('prose-words')} words of running text`)
  if (count('prices') >= 3) found.push(`${count('prices')} prices`)
  if (count('buy-words') >= 2) found.push(`${count('buy-words')} buttons to buy`)
  if (count('cards') >= 5) found.push(`${count('cards')} headings that are links`)
  if (count('result-words') >= 3) found.push('words of a result list')
  if (value('page-links') > 0.5)
    found.push(`${Math.round(value('page-links') * 100)} % of its words are links`)
  if (value('ld-product') > 0 || value('og-product') > 0) found.push('it calls itself a product')
  if (value('ld-list') > 0) found.push('it calls itself a list')
  if (found.length === 0)
    found.push(`${Math.round(value('kept-share') * 100)} % of its words look like an article's`)
  return found
}
