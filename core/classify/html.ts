import { accept, refuse } from '../outcome.ts'
import type { Document, Evidence, LabelledBlock, Outcome } from '../types.ts'
import { isBare } from './bare.ts'
import type { Known } from './index.ts'
import { scorePage } from './model/index.ts'
import { labelPage } from './page.ts'
import { notAnArticle } from './page-kind/index.ts'
import { inSpeech, isSpeech } from './speech.ts'
import { voteByRules } from './voters.ts'

/** Labels the blocks of a page with markup. Refuses `not-an-article` what is there to browse or to buy from. */
export async function labelHtml(
  document: Document,
  known: Known,
): Promise<Outcome<readonly LabelledBlock[]>> {
  const scores = scorePage(document)
  const other = notAnArticle(document, scores)
  if (other === undefined) {
    const votes = voteByRules(document)
    const labelled = labelPage(document, besideRules(document, votes, known), scores)
    if (scores.kind !== 'article' || !isWorthReading(document, labelled)) return accept(labelled)
    const { readAsLines } = await import('./read-as-lines.ts')
    return accept(readAsLines(document, labelled, votes, known))
  }
  const because = other.because.join(', ')
  return refuse('not-an-article', `It is a page to browse or to buy from, not an article: ${because}.`)
}

/** What the rules say against a kept line, from which there may be more of it than they know. */
const LEANS = 1.3

/**
 * Whether what a page keeps is read once more, as the lines of a text: where its markup tells nothing, or where a kept line leans. An appeal
 * that somebody pasted into an article is a paragraph like any other (docs/adr/0022-pages-read-as-lines.md has the figures).
 */
function isWorthReading({ blocks }: Document, labelled: readonly LabelledBlock[]): boolean {
  return isBare(blocks) || labelled.some((line) => line.role === 'body' && leaning(line) >= LEANS)
}

function leaning({ block, evidence }: LabelledBlock): number {
  if (block.kind === 'cell' || block.kind === 'code') return 0
  let sum = 0
  for (const { rule, role, weight } of evidence)
    if (rule !== 'model') sum += role === 'body' ? -weight : weight
  return sum
}

function besideRules(
  document: Document,
  said: readonly (readonly Evidence[])[],
  known: Known,
): readonly (readonly Evidence[])[] {
  return (isSpeech(document) ? inSpeech(said) : said).map((votes, i) => {
    const vote = known.get(i)
    return vote === undefined ? votes : [...votes, vote]
  })
}
