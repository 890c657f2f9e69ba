import { parseText } from '../../core/formats/text.ts'
import { foldOfArticle, mustGo, type Paragraph, type WholeArticle } from './articles.ts'
import type { Deck } from './deck.ts'
import { dice, fnv } from './split.ts'

/** Lines that are read together, with what each is. */
export interface Sample {
  readonly id: string
  readonly sort: 'page' | 'excerpt' | 'report' | 'short' | 'whole'
  /** The page's type, e.g. `article`. */
  readonly type: string
  readonly fold: number
  readonly texts: readonly string[]
  /** 1 for the article's own lines. */
  readonly labels: readonly number[]
  /** How much a line teaches, beside its length: what was set in counts more. */
  readonly weights: readonly number[]
}

export interface LabelledPage {
  readonly id: string
  readonly type: string
  readonly fold: number
  readonly texts: readonly string[]
  /** Share of each line's words that the truth holds. */
  readonly share: readonly number[]
  readonly truth: string
}

/** Lines as the text format reads them. */
export function linesOf(text: string): readonly string[] {
  const parsed = parseText({ text, charset: 'utf-8', notes: [] }, undefined)
  return parsed.ok ? parsed.value.blocks.map((block) => block.text) : []
}

/** A whole page, and what somebody pastes of one: its body with some of what stands around it. */
export function pageSamples({ id, type, fold, texts, share }: LabelledPage): readonly Sample[] {
  const labels = share.map((value) => (value >= 0.5 ? 1 : 0))
  const weights = labels.map(() => 1)
  const samples: readonly Sample[] = [{ id, sort: 'page', type, fold, texts, labels, weights }]
  const first = labels.indexOf(1)
  const last = labels.lastIndexOf(1)
  if (first < 0 || fnv(id) % 2 === 0) return samples
  const draw = dice(`${id} excerpt`)
  const from = Math.max(0, first - draw(12))
  const to = Math.min(texts.length, last + 1 + draw(16))
  const part = <T>(all: readonly T[]): readonly T[] => all.slice(from, to)
  const excerpt = { texts: part(texts), labels: part(labels), weights: part(weights) }
  return [...samples, { id: `${id}/excerpt`, sort: 'excerpt', type, fold, ...excerpt }]
}

/** What may be set into reports, all of one fold. */
export interface Inserts {
  /** Runs of lines that must go. */
  readonly appeals: Deck
  readonly nearMisses: Deck
  /** Lines around the articles of other pages, as they stand there. */
  readonly leftovers: Deck
}

/** What a line that is set in weighs. */
export const INSERT_WEIGHT = 4
/** An article's own first and last lines are what is easily lost with a run beside them. */
const EDGE = 2
const EDGE_WEIGHT = 3
const PLACES = ['clean', 'top', 'bottom', 'both', 'middle', 'leftover'] as const
/** Runs are many, and articles few: each carries several. */
const TAKES: Record<Place, number> = { clean: 1, top: 2, bottom: 2, both: 1, middle: 3, leftover: 1 }
/** Short texts are the first lines of an article: from `SHORTEST` up to below `SHORTEST` + `SPREAD`. */
const SHORT_PLACES = ['clean', 'top', 'bottom', 'middle'] as const
const SHORTEST = 3
const SPREAD = 9
/** How many near misses are set in at most, and how many into a short text. */
const MOST_NEAR = 5
const MOST_NEAR_SHORT = 2
/** How many runs stand together. */
const TOGETHER = [1, 1, 2, 3]
/** A long article has room for several amid its text. */
const LINES_A_RUN = 20
const MOST_AMID = 4

type Place = (typeof PLACES)[number]
type Draw = (below: number) => number

interface Row {
  readonly text: string
  readonly label: 0 | 1
  readonly weight: number
}

/** An article's own text. */
export type Report = Pick<LabelledPage, 'id' | 'type' | 'fold' | 'truth'>

/** The truth of an article as plain text, with runs set in: samples for each kind of place. */
export function reportSamples({ id, type, fold, truth }: Report, inserts: Inserts): readonly Sample[] {
  const lines = linesOf(truth)
  if (lines.length < 5) return []
  const takes = PLACES.flatMap((place) =>
    Array.from({ length: TAKES[place] }, (_, take) => ({ place, take })),
  )
  const reports = takes.map(({ place, take }) => {
    const draw = dice(`${id} ${place} ${take}`)
    const rows = reportRows(lines, place, inserts, draw, draw(1 + MOST_NEAR))
    return sampleOf({ id: `${id}/${place}-${take}`, sort: 'report', type, fold }, rows)
  })
  const shorts = SHORT_PLACES.map((place) => {
    const draw = dice(`${id} short ${place}`)
    const first = lines.slice(0, SHORTEST + draw(SPREAD))
    const rows = reportRows(first, place, inserts, draw, draw(1 + MOST_NEAR_SHORT))
    return sampleOf({ id: `${id}/short-${place}`, sort: 'short', type, fold }, rows)
  })
  return [...reports, ...shorts]
}

function sampleOf(head: Pick<Sample, 'id' | 'sort' | 'type' | 'fold'>, rows: readonly Row[]): Sample {
  return {
    ...head,
    texts: rows.map(({ text }) => text),
    labels: rows.map(({ label }) => label),
    weights: rows.map(({ weight }) => weight),
  }
}

/** How often an article is read with some of its reporting left out, and which share of it stays. */
const THINNINGS = 2
const THINNED_TO = 0.5

/** A whole article as it was written, and with every other paragraph of its reporting: short texts are not only beginnings. */
export function wholeSamples(article: WholeArticle): readonly Sample[] {
  const { id, paragraphs } = article
  const head = { sort: 'whole', type: 'article', fold: foldOfArticle(article) } as const
  const thinned = Array.from({ length: THINNINGS }, (_, n) => {
    const draw = dice(`${id} thinned ${n}`)
    const left = paragraphs.filter(({ tag }) => tag !== 'keep' || draw(100) < THINNED_TO * 100)
    return sampleOf({ ...head, id: `${id}/thinned-${n}` }, left.map(rowOf))
  })
  return [sampleOf({ ...head, id }, paragraphs.map(rowOf)), ...thinned]
}

function rowOf(paragraph: Paragraph): Row {
  const { tag, text } = paragraph
  const label = mustGo(paragraph) ? 0 : 1
  // Rules read bylines, and keep what they say as metadata.
  const weight = tag === 'byline' ? 0 : label === 0 || tag === 'near' ? INSERT_WEIGHT : 1
  return { text, label, weight }
}

function reportRows(
  lines: readonly string[],
  place: Place,
  inserts: Inserts,
  draw: Draw,
  near: number,
): readonly Row[] {
  const rows = lines.map((text, i): Row => {
    const atEdge = i < EDGE || i >= lines.length - EDGE
    return { text, label: 1, weight: atEdge ? EDGE_WEIGHT : 1 }
  })
  const gone = (texts: readonly string[], weight: number) =>
    texts.map((text): Row => ({ text, label: 0, weight }))
  const many = 1 + Math.floor(lines.length / LINES_A_RUN)
  for (let n = near; n > 0; n--) {
    const at = [0, rows.length, draw(rows.length + 1)][draw(3)] ?? 0
    rows.splice(
      at,
      0,
      ...inserts.nearMisses(1).map((text): Row => ({ text, label: 1, weight: INSERT_WEIGHT })),
    )
  }
  const group = (most: number) =>
    gone(inserts.appeals(Math.min(most, TOGETHER[draw(TOGETHER.length)] ?? 1)), INSERT_WEIGHT)
  if (place === 'bottom' || place === 'both') rows.push(...group(3))
  if (place === 'top' || place === 'both') rows.unshift(...group(2))
  if (place === 'middle')
    for (let n = Math.min(MOST_AMID, many); n > 0; n--) rows.splice(1 + draw(rows.length - 1), 0, ...group(1))
  if (place === 'leftover') {
    const left = gone(inserts.leftovers(1), 1)
    if (draw(2) === 0) rows.push(...left)
    else rows.unshift(...left)
  }
  return rows
}
