import { mergeSpans } from '../spans.ts'
import type { Span } from '../types.ts'
import { fold } from './plain-line.ts'
import type { Candidates, Vote } from './rule.ts'

/** A pattern on `PlainLine` text and what it weighs (log-odds). */
export type Cue = readonly [pattern: RegExp, weight: number]

/** A pattern that is compiled when a line may match it. */
export type Asked = () => RegExp

/** The pattern as it matches `PlainLine` text. */
export function foldPattern(pattern: RegExp): RegExp {
  const folded = fold(pattern.source)
  return folded === pattern.source ? pattern : new RegExp(folded, pattern.flags)
}

/** What the cues that match weigh together, and the words that matched; undefined where none does. */
export function weigh(
  text: string,
  patterns: readonly Asked[],
  weights: readonly number[],
  candidates: Candidates,
): { weight: number; words: string } | undefined {
  let weight = 0
  const spans: Span[] = []
  for (let i = 0; i < patterns.length; i += 1) {
    const match = candidates?.[i] === 0 ? null : patterns[i]?.().exec(text)
    if (match == null) continue
    weight += weights[i] ?? 0
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans.length === 0 ? undefined : { weight, words: wordsAt(spans, text) }
}

/** The words in order; what several cues know of is said once. */
function wordsAt(spans: readonly Span[], text: string): string {
  return mergeSpans(spans)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(', ')
}

/** A vote of one weight when any of the patterns matches, and its guard, where it has one, does not. */
export function matches(
  text: string,
  patterns: readonly Asked[],
  candidates: Candidates,
  weight: number,
  says: string,
  guards: readonly (Asked | undefined)[] = [],
): Vote | undefined {
  for (let i = 0; i < patterns.length; i += 1) {
    const match = candidates?.[i] === 0 ? null : patterns[i]?.().exec(text)
    if (match != null && guards[i]?.().test(text) !== true)
      return { weight, note: `${says}: “${shorten(match[0].trim())}”.` }
  }
  return undefined
}

export function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`
}
