import { accept, refuse } from '../outcome.ts'
import type { Document, LabelledBlock, Outcome } from '../types.ts'
import { labelLines } from './lines.ts'
import { scorePage } from './model/index.ts'
import { labelPage } from './page.ts'
import { notAnArticle } from './page-kind/index.ts'
import { isOnlyLinks, selfDeclared } from './refusals.ts'
import { voteByRules } from './voters.ts'

/**
 * A role for every block: voters give evidence, which is added up. Refuses `not-an-article` where nothing
 * is left that could be one.
 */
export function classify(document: Document): Outcome<readonly LabelledBlock[]> {
  const scores = document.format === 'html' ? scorePage(document) : undefined
  const other = scores === undefined ? undefined : notAnArticle(document, scores)
  if (other !== undefined)
    return refuse(
      'not-an-article',
      `It is a page to browse or to buy from, not an article: ${other.because.join(', ')}.`,
    )
  const votes = voteByRules(document)
  const labelled = scores === undefined ? labelLines(document, votes) : labelPage(document, votes, scores)
  if (!labelled.some(({ role, block }) => role === 'body' && /[\p{L}\p{N}]/u.test(block.text)))
    return refuse('not-an-article', 'Nothing in it reads like an article.')
  if (isOnlyLinks(labelled))
    return refuse('not-an-article', 'It is a list of links, without a paragraph to read.')
  const refusal = document.format === 'html' ? selfDeclared(document, labelled) : undefined
  if (refusal !== undefined) return { ok: false, refusal }
  return accept(labelled)
}
