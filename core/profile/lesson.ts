import type { BoilerplateKind, LabelledBlock, Lesson, Passage } from '../types.ts'
import { fingerprint, hashAll } from './fingerprint.ts'
import { isNamed, isOwed, opinionOn } from './opinion.ts'

/** So many blocks of the article itself may stand between an edge passage and the beginning or the end. */
const EDGE = 5
/** What was removed further out than this, around a page, is not looked at. */
const MARGIN = 24
/** A single word recurs by chance. */
const FEWEST_WORDS = 2
/** Log-odds from which a passage leans: that it recurs is the rest of the proof. */
const LEANS = 0.4
/** The same of one by itself that no rule knows: a sentence of background recurs as well, and appeals come in runs. */
const LEANS_ALONE = 2
/** An appeal is a run: from a passage that leans as much as this outwards, those that nothing speaks for lean with it. */
const LEANS_MUCH = 2
/** So many. */
const COMPANY = 2
/** Of one upload; further ones, weaker first, are left to other uploads. */
const MOST_LEANING = 16
/** Of one upload: few articles are longer, and what is stored of it stays small. */
const MOST_PASSAGES = 256

/** Of what is shown of a passage; UTF-16 units. */
const LONGEST_TEXT = 160

/** What is owed to whoever wrote or drew it, and what nobody sees. */
const CREDITS: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['byline', 'caption-credit', 'hidden'])
/** What a page is asked to teach: the rest stands around every article, and is known by its markup. */
const PLEAS: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'appeal',
  'newsletter',
  'subscription',
  'app-prompt',
  'affiliate',
  'republish',
])

/** A passage, its place among the blocks, and its log-odds for being something to learn. */
interface Placed extends Passage {
  readonly index: number
  readonly odds: number
  readonly isNamed: boolean
}

/** What an upload teaches, and where its passages stand. */
export interface PlacedLesson extends Lesson {
  readonly passages: readonly (Passage & { readonly index: number })[]
}

/** Reads an upload's lesson out of its blocks, as they are labelled without any profile. */
export function lessonOf(labelled: readonly LabelledBlock[]): PlacedLesson {
  const placed = placedIn(labelled)
  const leaning = new Set(
    placed
      .filter((_, i) => isLeaning(placed, i))
      .toSorted((a, b) => b.odds - a.odds || a.index - b.index)
      .slice(0, MOST_LEANING)
      .map(({ index }) => index),
  )
  const passages = placed.map(({ odds: _, isNamed: __, ...passage }) => ({
    ...passage,
    leans: leaning.has(passage.index),
  }))
  const own = placed.filter(({ index, odds }) => labelled[index]?.role === 'body' && odds < LEANS)
  return {
    body: hashAll(own.map(({ fingerprint: { hash } }) => Number.parseInt(hash.slice(0, 8), 16))),
    passages,
  }
}

function isLeaning(placed: readonly Placed[], at: number): boolean {
  const { odds, isNamed } = placed[at] ?? { odds: 0, isNamed: false }
  if (odds >= (isNamed ? LEANS : LEANS_ALONE)) return true
  if (odds < 0) return false
  const around = [...placed.slice(Math.max(0, at - COMPANY), at), ...placed.slice(at + 1, at + 1 + COMPANY)]
  return (odds >= LEANS && around.some((other) => other.odds >= LEANS)) || isInRun(placed, at)
}

/** On the outer side of one that leans much, or between two. */
function isInRun(placed: readonly Placed[], at: number): boolean {
  const leans = ({ odds }: Placed) => odds >= LEANS_MUCH
  const before = placed.slice(Math.max(0, at - COMPANY), at).some(leans)
  const after = placed.slice(at + 1, at + 1 + COMPANY).some(leans)
  return (before && after) || (at < placed.length / 2 ? after : before)
}

/** The paragraphs of the article and what stands closely around it. */
function placedIn(labelled: readonly LabelledBlock[]): readonly Placed[] {
  const own = labelled.flatMap(({ role }, index) => (role === 'body' ? [index] : []))
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? -1]
  const edges = { top: own[EDGE] ?? labelled.length, bottom: own.at(-EDGE - 1) ?? -1 }
  const from = Math.max(0, first - MARGIN)
  return labelled
    .slice(from, last + 1 + MARGIN)
    .flatMap((one, i): Placed[] => {
      const index = from + i
      if (one.role === 'title' || one.block.text === '') return []
      const isEdge = index < edges.top || index > edges.bottom
      const { text } = one.block
      const place = { isEdge, leans: false, index, odds: oddsOf(one), isNamed: isNamed(one.evidence) }
      return [{ fingerprint: fingerprint(text), text: text.slice(0, LONGEST_TEXT), ...place }]
    })
    .slice(0, MOST_PASSAGES)
}

function oddsOf({ block, evidence }: LabelledBlock): number {
  const { kind, weight } = opinionOn(evidence)
  const isShort = block.text.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS
  const isElsewhere = block.markup === undefined ? CREDITS.has(kind) : !PLEAS.has(kind)
  return isShort || isElsewhere || isOwed(evidence) ? Number.NEGATIVE_INFINITY : weight
}
