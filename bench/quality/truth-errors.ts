import { readFileSync } from 'node:fs'
import type { Truth } from '../../train/classify/corpus.ts'

export type Field = 'title' | 'author' | 'date'

/** One statement of a collection's truth that the page itself contradicts; see `about` in `truth-errors.json`. */
export interface TruthError {
  readonly id: string
  readonly field: Field
  /** One of the file's `reasons`. */
  readonly reason: string
  /** What the truth says: another collection may have other pages under the same ids. */
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

/** The fields of a page whose truth is on the list. */
export function wrongFields(errors: readonly TruthError[], id: string, truth: Truth): readonly Field[] {
  const said = { title: truth.title, author: truth.author, date: truth.publish_date }
  return errors.flatMap((error) =>
    error.id === id && said[error.field] === error.truth ? [error.field] : [],
  )
}
