import type { BoilerplateKind, LabelledBlock, Lesson, Passage } from '../types.ts'
import { hashAll, hashWords, namesOf } from './fingerprint.ts'
import { leaningByVotes, leaningOf } from './leaning.ts'
import { isOwed, opinionOn } from './opinion.ts'

/** So many blocks of the article itself may stand between an edge passage and the beginning or the end. */
const EDGE = 5
/** What was removed further out than this, around a page, is not looked at. */
const MARGIN = 24
/** A single word recurs by chance. */
const FEWEST_WORDS = 2
/** Of one upload; further ones, weaker first, are left to other uploads. */
const MOST_LEANING = 16
/** Of one upload: few articles are longer, and what is stored of it stays below 110 KB, mostly below 10. */
const MOST_PASSAGES = 512

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

/** A passage and its place among the blocks. */
interface Placed extends Pick<Passage, 'fingerprint' | 'template' | 'text'> {
  readonly index: number
  /** For being something to learn (`leaningOf`). */
  readonly odds: number
  /** Part of what tells the article from others. */
  readonly isOwn: boolean
  readonly isEdge: boolean
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
      .filter(({ odds }) => odds >= 0)
      .toSorted((a, b) => b.odds - a.odds || a.index - b.index)
      .slice(0, MOST_LEANING)
      .map(({ index }) => index),
  )
  const passages = placed.map(({ fingerprint, template, text, isEdge, index }) => ({
    fingerprint,
    template,
    text: text.slice(0, LONGEST_TEXT),
    isEdge,
    leans: leaning.has(index),
    index,
  }))
  const own = placed.filter(({ isOwn }) => isOwn)
  return {
    body: hashAll(own.map(({ index }) => hashWords(labelled[index]?.block.text ?? ''))),
    passages,
  }
}

/** The paragraphs of the article and what stands closely around it. */
function placedIn(labelled: readonly LabelledBlock[]): readonly Placed[] {
  const own = labelled.flatMap(({ role }, index) => (role === 'body' ? [index] : []))
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? -1]
  const edges = { top: own[EDGE] ?? labelled.length, bottom: own.at(-EDGE - 1) ?? -1 }
  const from = Math.max(0, first - MARGIN)
  const around = labelled.slice(from, last + 1 + MARGIN).map((one, i) => ({ one, index: from + i }))
  return bothEnds(around.filter(({ one }) => one.role !== 'title' && one.block.text !== '')).map(
    ({ one, index }) => ({
      index,
      ...namesOf(one.block.text),
      text: one.block.text,
      isEdge: index < edges.top || index > edges.bottom,
      ...readingOf(one),
    }),
  )
}

/** What stands around an article is wanted of a long one as well. */
function bothEnds<One>(all: readonly One[]): readonly One[] {
  const half = MOST_PASSAGES / 2
  return all.length <= MOST_PASSAGES ? all : [...all.slice(0, half), ...all.slice(-half)]
}

function readingOf(one: LabelledBlock): Pick<Placed, 'odds' | 'isOwn'> {
  const isBody = one.role === 'body'
  if (!mayBeLearned(one)) return { odds: Number.NEGATIVE_INFINITY, isOwn: isBody }
  const byVotes = leaningByVotes(one)
  return { odds: leaningOf(one, byVotes), isOwn: isBody && byVotes < 0 }
}

function mayBeLearned({ block, evidence }: LabelledBlock): boolean {
  const { kind } = opinionOn(evidence)
  const isShort = block.text.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS
  const isElsewhere = block.markup === undefined ? CREDITS.has(kind) : !PLEAS.has(kind)
  return !isShort && !isElsewhere && !isOwed(evidence)
}
