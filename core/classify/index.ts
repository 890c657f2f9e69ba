import { accept, refuse } from '../outcome.ts'
import type { Document, LabelledBlock, Outcome } from '../types.ts'
import { labelPage } from './page.ts'
import { resolve } from './resolve.ts'
import { voteByRules } from './voters.ts'

/**
 * A role for every block: voters give evidence, `resolve` adds it up. Refuses `not-an-article` where nothing
 * is left that could be one.
 */
export function classify(document: Document): Outcome<readonly LabelledBlock[]> {
  const votes = voteByRules(document)
  const labelled = document.format === 'html' ? labelPage(document, votes) : resolve(document, votes)
  if (!labelled.some(({ role, block }) => role === 'body' && /[\p{L}\p{N}]/u.test(block.text)))
    return refuse('not-an-article', 'Nothing in it reads like an article.')
  return accept(labelled)
}
