import { readFileSync } from 'node:fs'
import type { Truth } from '../../train/classify/corpus.ts'
import { wordString } from '../words.ts'

export type Field = 'title' | 'author' | 'date'
/** Which list of snippets: what must be there, what must not. */
export type SnippetList = 'with' | 'without'

/** One statement of a collection's truth that the page, or the truth's own text, contradicts; see `about` in `truth-errors.json`. */
export interface TruthError {
  readonly id: string
  readonly field: Field | SnippetList
  /** One of the file's `reasons`. */
  readonly reason: string
  /** What the truth says, of a snippet its first words: another collection may have other pages under the same ids. */
  readonly truth: string
  /** What the page says instead. */
  readonly page: string
}

interface TruthErrors {
  readonly about: string
  readonly reasons: Readonly<Record<string, string>>
  readonly errors: readonly TruthError[]
}

export function readTruthErrors(): TruthErrors {
  return JSON.parse(readFileSync(new URL('truth-errors.json', import.meta.url), 'utf8'))
}

/** What of a page's truth is on the list; `with` and `without` are whole snippets. */
export interface Wrong {
  readonly fields: readonly Field[]
  readonly with: readonly string[]
  readonly without: readonly string[]
}

export const NOTHING_WRONG: Wrong = { fields: [], with: [], without: [] }

export function wrongOf(errors: readonly TruthError[], id: string, truth: Truth): Wrong {
  const said = { title: truth.title, author: truth.author, date: truth.publish_date }
  const own = errors.filter((error) => error.id === id)
  const snippets = (list: SnippetList): readonly string[] =>
    (truth[list] ?? []).filter((snippet) =>
      own.some(({ field, truth: start }) => field === list && beginsWith(snippet, start)),
    )
  return {
    fields: own.flatMap(({ field, truth: value }) =>
      field !== 'with' && field !== 'without' && said[field] === value ? [field] : [],
    ),
    with: snippets('with'),
    without: snippets('without'),
  }
}

function beginsWith(snippet: string, start: string): boolean {
  return wordString(snippet).startsWith(wordString(start))
}
