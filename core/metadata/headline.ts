import { letterPattern } from '../letters.ts'
import type { Candidate } from './candidates.ts'
import { lineKey } from './line.ts'

/** How much a heading must have in common with another of the page's titles, 0 to 1. */
const LEAST = 0.5
/** What counts besides for a first-level heading that the model takes for the title as well. */
const AGREED = 0.25

/**
 * The heading that a reader sees as the title: the one that has most in common with what the page calls itself elsewhere.
 * What a page gives to search engines and social networks is often worded otherwise, or older. Undefined where no heading
 * has enough in common, as where the only `<h1>` is the outlet's name.
 */
export function headlineOf(candidates: readonly Candidate<string>[]): Candidate<string> | undefined {
  const elsewhere = candidates
    .filter(({ source }) => !HEADINGS.has(source))
    .map(({ value }) => contentWords(value))
  let best: Candidate<string> | undefined
  let closest = 0
  for (const heading of candidates.filter(({ source }) => HEADINGS.has(source))) {
    const words = contentWords(heading.value)
    const shared = Math.max(0, ...elsewhere.map((others) => likenessOf(words, others)))
    const likeness = shared + (isAgreed(heading, candidates) ? AGREED : 0)
    if (likeness < LEAST || likeness <= closest) continue
    best = heading
    closest = likeness
  }
  return best
}

/** Sources of titles that a reader sees. */
export const HEADINGS: ReadonlySet<string> = new Set(['html:h1', 'block'])

function isAgreed({ value }: Candidate<string>, candidates: readonly Candidate<string>[]): boolean {
  const key = lineKey(value)
  return [...HEADINGS].every((source) =>
    candidates.some((other) => other.source === source && lineKey(other.value) === key),
  )
}

/** Whether two lines have as much in common as two wordings of one title. */
export function areAlike(one: string, other: string): boolean {
  return likenessOf(contentWords(one), contentWords(other)) >= LEAST
}

/** Twice the words in common by all words (Dice). */
function likenessOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...words].filter((word) => others.has(word)).length
  return (2 * common) / Math.max(1, words.size + others.size)
}

/** Words of four letters or more, numbers, and every character of scripts that set no spaces. */
function contentWords(line: string): ReadonlySet<string> {
  const key = lineKey(line)
  const words = key.match(UNSPACED_OR_WORD(key)) ?? []
  return new Set(words.filter((word) => word.length > 3 || !/^[a-z]+$/.test(word)))
}

const UNSPACED_OR_WORD = letterPattern(
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}]+`,
  'gu',
)
