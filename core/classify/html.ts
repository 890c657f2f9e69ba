import { onDemand } from '../on-demand.ts'
import { accept, refuse } from '../outcome.ts'
import type { Document, LabelledBlock, Outcome } from '../types.ts'
import { isBare } from './bare.ts'
import type { Known } from './index.ts'
import { detectedIn } from './lines-model/languages.ts'
import { type PageScores, scorePage, scoresOfParts } from './model/index.ts'
import { inParts, type Wholes, wholesOf } from './model/wholes.ts'
import { labelPage } from './page.ts'
import { notAnArticle } from './page-kind/index.ts'
import { panelFor } from './panels.ts'
import { isPlea } from './pleas.ts'
import { inSpeech, isSpeech } from './speech.ts'
import { voteByRules } from './voters.ts'
import { withKnown } from './with-known.ts'

/** Labels the blocks of a page with markup. Refuses `not-an-article` what is there to browse or to buy from. */
export async function labelHtml(
  document: Document,
  known: Known,
): Promise<Outcome<readonly LabelledBlock[]>> {
  const wholes = wholesOf(document.blocks)
  const whole = { ...document, blocks: wholes.lines }
  const scores = scorePage(whole)
  const other = notAnArticle(whole, scores)
  if (other !== undefined) {
    const because = other.because.join(', ')
    return refuse('not-an-article', `It is a page to browse or to buy from, not an article: ${because}.`)
  }
  const mayPart = keptOfParts(document, wholes, scores)
  if (mayPart.size === 0) return accept(await labelScored(whole, scores, known))
  if (isBare(document.blocks)) return accept(await labelParts(document, wholes, scores, mayPart, known))
  // What is known of the publisher has no say in what is parted, as it is known by the places of the blocks.
  const labelled = await labelScored(whole, scores, new Map())
  const parted = new Set([...mayPart].filter((line) => isPlea(labelled[line]?.role)))
  if (parted.size === 0 && known.size === 0) return accept(labelled)
  return accept(await labelParts(document, wholes, scores, parted, known))
}

/**
 * The lines in parts that the model would keep. They are judged by their parts: all where nothing stands around the article, elsewhere those
 * that go all the same, for what one part asks.
 */
function keptOfParts({ blocks }: Document, { lineOf }: Wholes, scores: PageScores): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const [i, { markup }] of blocks.entries()) {
    const line = lineOf[i] ?? 0
    if (markup?.partOf !== undefined && (scores.logOdds[line] ?? 0) >= scores.body) kept.add(line)
  }
  return kept
}

/** A page whose lines are judged as wholes, but for some that are judged part by part. */
function labelParts(
  document: Document,
  wholes: Wholes,
  scores: PageScores,
  parted: ReadonlySet<number>,
  known: Known,
): Promise<readonly LabelledBlock[]> {
  const { lines, lineOf } = inParts(document.blocks, wholes, (line) => parted.has(line))
  const page = { ...document, blocks: lines }
  return labelScored(page, scoresOfParts(scores, page, lineOf), known)
}

/** The rest of it, whatever model made the scores: rules and boxes beside it, then what is kept as lines of a text. */
export async function labelScored(
  document: Document,
  scores: PageScores,
  known: Known,
): Promise<readonly LabelledBlock[]> {
  const language = detectedIn(document.blocks.map(({ text }) => text))
  const votes = voteByRules(document, await panelFor(language))
  const heard = isSpeech(document, votes) ? inSpeech(votes) : votes
  const labelled = labelPage(document, withKnown(heard, known), scores)
  if (scores.kind !== 'article') return labelled
  const bare = isBare(document.blocks)
  if (!bare && !labelled.some(leans)) return labelled
  const { readAsLines, glossaryFor } = await forLines()
  const glossary = await glossaryFor(language)
  return readAsLines(document, labelled, { votes, shapes: scores.lines.shapes, known, glossary, bare })
}

const forLines = onDemand(async () => {
  const [{ readAsLines }, { glossaryFor }] = await Promise.all([
    import('./read-as-lines.ts'),
    import('./lines-model/glossaries.ts'),
    import('./lines-model/stored.ts'),
  ])
  return { readAsLines, glossaryFor }
})

/** What the rules say against a kept line, from which there may be more of it than they know. */
const LEANS = 1.3
/** The page is so much surer of a line than the rules are of the contrary that no reading takes it away (see `readAsLines`). */
const SURELY_OWN = 2

/**
 * Whether a kept line leans. Where one does, and where a page's markup tells nothing, what the page keeps is read once more, as the lines of
 * a text: an appeal that somebody pasted into an article is a paragraph like any other (docs/adr/0022-pages-read-as-lines.md has the figures).
 */
function leans({ block, role, evidence }: LabelledBlock): boolean {
  if (role !== 'body' || block.kind === 'cell' || block.kind === 'code') return false
  let [against, own] = [0, 0]
  for (const { rule, role, weight } of evidence) {
    if (rule === 'model') own = weight
    else against += role === 'body' ? -weight : weight
  }
  return against >= LEANS && own - against < SURELY_OWN
}
