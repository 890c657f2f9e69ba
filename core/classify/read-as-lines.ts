import { containsWords } from '../normalise/words.ts'
import { pick } from '../pick.ts'
import type { BlockKind, Document, Evidence, LabelledBlock } from '../types.ts'
import type { Known } from './index.ts'
import { labelText } from './lines.ts'
import type { Glossary } from './lines-model/glossary.ts'
import type { Shape } from './model/shape.ts'
import { isPlea } from './pleas.ts'
import { leastQuote } from './quoted.ts'

/** Pictures have captions of their own, and tables and listings are wholes. */
const READ: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'heading', 'list-item'])

/** Share of what a page keeps that reading may take; more is no appeal in an article, but an article that reads like one. */
const MOST_TAKEN = 0.12
/** Where its markup tells nothing. */
const MOST_OF_BARE = 0.4

/** What has been asked of the page already. */
interface Heard {
  /** The rules' votes. */
  readonly votes: readonly (readonly Evidence[])[]
  /** Of every block. */
  readonly shapes: readonly Shape[]
  readonly known: Known
  /** Of its language. */
  readonly glossary: Glossary | undefined
  /** Whether there is no page around the article (`isBare`). */
  readonly bare: boolean
}

/** Reads what a page keeps as the lines of a text: what those go by takes out of it what the page did not. */
export function readAsLines(
  document: Document,
  labelled: readonly LabelledBlock[],
  { votes, shapes, known, glossary, bare }: Heard,
): readonly LabelledBlock[] {
  // A plea that went already says what stands beside it. What is quoted is somebody else's, unless all is.
  const quote = leastQuote(labelled.map(({ block }) => block))
  const kept = labelled.flatMap(({ block, role }, i) =>
    (role === 'body' || isPlea(role)) && READ.has(block.kind) && block.quote === quote ? [i] : [],
  )
  const blocks = kept.flatMap((i) => labelled[i]?.block ?? [])
  const knownHere = new Map(
    kept.flatMap((i, k) => {
      const vote = known.get(i)
      return vote === undefined ? [] : [[k, vote] as const]
    }),
  )
  const read = labelText({ ...document, blocks }, knownHere, glossary, {
    votes: kept.map((i) => votes[i] ?? []),
    shapes: pick(shapes, kept),
  })
  const most = bare ? MOST_OF_BARE : MOST_TAKEN
  const open = read.filter((_, k) => isKeptForSure(labelled[kept[k] ?? -1]))
  if (charactersOf(open.filter(({ role }) => role !== 'body')) > charactersOf(open) * most) return labelled
  const places = new Map(kept.map((i, k) => [i, k]))
  const titles = document.claims.flatMap(({ field, value }) => (field === 'title' ? [value] : []))
  let isNamed = labelled.some(isNaming)
  return labelled.map((line, i) => {
    const again = read[places.get(i) ?? -1]
    if (line.role !== 'body' || again === undefined || again.role === 'body') return line
    if (!bare && isSurer(line, again)) return line
    // What looks like a title below the title is a deck or a heading.
    if (again.role === 'title' && (isNamed || !mayBeTitle(line, titles))) return line
    if (again.role === 'title') isNamed = true
    const told = again.evidence.filter(({ rule }) => !line.evidence.some((vote) => vote.rule === rule))
    return { ...line, role: again.role, evidence: [...line.evidence, ...told] }
  })
}

/** Of what a page hardly keeps (log-odds), any share may go: a menu of a thousand letters in one line says nothing against the reading. */
const HARDLY = 0.5

function isKeptForSure(line: LabelledBlock | undefined): boolean {
  return line?.role === 'body' && pageOdds(line) >= HARDLY
}

function pageOdds({ evidence }: LabelledBlock): number {
  return evidence.find(({ rule }) => rule === 'model')?.weight ?? 0
}

/** How much surer of a line the page has to be than what is read in it. */
const SURER = 0.9

/** Whether the page, where its markup tells something, says more clearly that a line is of the article than the reading says that it is not. */
function isSurer(line: LabelledBlock, again: LabelledBlock): boolean {
  const against = again.evidence.reduce((sum, { role, weight }) => (role === 'body' ? sum : sum + weight), 0)
  return pageOdds(line) - against >= SURER
}

/** A heading of level 1 becomes the title when the article is put together. */
function isNaming({ block, role }: LabelledBlock): boolean {
  return role === 'title' || (role === 'body' && block.kind === 'heading' && block.level === 1)
}

/** Whether the page calls itself something that the line says, too, or nothing at all. */
function mayBeTitle({ block: { text } }: LabelledBlock, titles: readonly string[]): boolean {
  return (
    titles.length === 0 || titles.some((title) => containsWords(text, title) || containsWords(title, text))
  )
}

function charactersOf(lines: readonly LabelledBlock[]): number {
  return lines.reduce((sum, { block }) => sum + block.text.length, 0)
}
