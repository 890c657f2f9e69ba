import { accept, refuse } from '../outcome.ts'
import type { Document, Evidence, LabelledBlock, Outcome } from '../types.ts'
import type { Known } from './index.ts'
import { scorePage } from './model/index.ts'
import { labelPage } from './page.ts'
import { notAnArticle } from './page-kind/index.ts'
import { voteByRules } from './voters.ts'

/** Labels the blocks of a page with markup. Refuses `not-an-article` what is there to browse or to buy from. */
export function labelHtml(document: Document, known: Known): Outcome<readonly LabelledBlock[]> {
  const scores = scorePage(document)
  const other = notAnArticle(document, scores)
  if (other === undefined) return accept(labelPage(document, besideRules(document, known), scores))
  const because = other.because.join(', ')
  return refuse('not-an-article', `It is a page to browse or to buy from, not an article: ${because}.`)
}

function besideRules(document: Document, known: Known): readonly (readonly Evidence[])[] {
  return voteByRules(document).map((votes, i) => {
    const vote = known.get(i)
    return vote === undefined ? votes : [...votes, vote]
  })
}
