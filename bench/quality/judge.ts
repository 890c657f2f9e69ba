import type { Truth } from '../../train/classify/corpus.ts'
import { holds, overlap, shingleOverlap, wordString } from '../words.ts'
import type { Extraction } from './systems.ts'
import { type Field, NOTHING_WRONG, type SnippetList, type Wrong } from './truth-errors.ts'

/** How one system did on one page. Shares are undefined where the truth has nothing to compare with. */
export interface Score {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly shingles: number
  readonly refused: boolean
  /** Share of the snippets that must be there, and of those that must not. */
  readonly found: number | undefined
  readonly absent: number | undefined
  /** The same of the snippets that are not known to be wrong. */
  readonly foundOfRight: number | undefined
  readonly absentOfRight: number | undefined
  /** The same words in the same order. */
  readonly title: boolean | undefined
  /** The byline holds the author's words in their order; whether `and` stands between two names does not matter. */
  readonly author: boolean | undefined
  /** The same day. */
  readonly date: boolean | undefined
  /** Fields where the truth is known to be wrong: they count, and the share is told without them as well. */
  readonly doubted: readonly Field[]
}

export function judge(extraction: Extraction | null, truth: Truth, wrong: Wrong = NOTHING_WRONG): Score {
  const { text, title, byline, publishedAt, refused } = extraction ?? NOTHING
  const main = truth.main_content ?? ''
  const words = wordString(text)
  const share = (list: SnippetList, wanted: boolean, but: readonly string[] = []): number | undefined => {
    const snippets = (truth[list] ?? []).filter((one) => !but.includes(one))
    return snippets.length === 0
      ? undefined
      : snippets.filter((one) => holds(words, one) === wanted).length / snippets.length
  }
  return {
    ...overlap(text, main),
    shingles: shingleOverlap(text, main).f1,
    refused,
    found: share('with', true),
    absent: share('without', false),
    foundOfRight: share('with', true, wrong.with),
    absentOfRight: share('without', false, wrong.without),
    title: truth.title ? wordString(title ?? '') === wordString(truth.title) : undefined,
    author: truth.author ? namesIn(byline ?? '').includes(namesIn(truth.author)) : undefined,
    date: truth.publish_date ? dayOf(publishedAt) === truth.publish_date.slice(0, 10) : undefined,
    doubted: wrong.fields,
  }
}

function namesIn(byline: string): string {
  return wordString(byline).replaceAll(/ (?:and|with)(?= )/g, '')
}

/** Whatever a system gives as a date, where it can be read at all. */
function dayOf(date: string | null): string | undefined {
  if (date === null) return undefined
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10)
  const time = Date.parse(date)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

const NOTHING: Extraction = { text: '', title: null, byline: null, publishedAt: null, refused: true }

/** Lines of one text whose words mostly don't stand in the other, longest first. */
export function linesMissing(text: string, other: string, most: number): readonly string[] {
  const words = wordString(other)
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !holds(words, line))
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
}
