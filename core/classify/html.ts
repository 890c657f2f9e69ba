import { accept, refuse } from '../outcome.ts'
import type { Document, LabelledBlock, Outcome } from '../types.ts'
import { scorePage } from './model/index.ts'
import { labelPage } from './page.ts'
import { notAnArticle } from './page-kind/index.ts'
import { voteByRules } from './voters.ts'

/** Labels the blocks of a page with markup. Refuses `not-an-article` what is there to browse or to buy from. */
export function labelHtml(document: Document): Outcome<readonly LabelledBlock[]> {
  const scores = scorePage(document)
  const other = notAnArticle(document, scores)
  if (other === undefined) return accept(labelPage(document, voteByRules(document), scores))
  const because = other.because.join(', ')
  return refuse('not-an-article', `It is a page to browse or to buy from, not an article: ${because}.`)
}
