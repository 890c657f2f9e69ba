import { fold } from './plain-line.ts'
import type { Scene, Vote } from './rule.ts'

/** A pattern on `PlainLine` text and what it weighs (log-odds). */
export type Cue = readonly [pattern: RegExp, weight: number]

/** The pattern as it matches `PlainLine` text. */
export function foldPattern(pattern: RegExp): RegExp {
  return new RegExp(fold(pattern.source), pattern.flags)
}

/** What the cues that match weigh together, and the words that matched; undefined where none does. */
export function weigh(
  text: string,
  cues: readonly Cue[],
  candidates: Scene['candidates'],
): { weight: number; words: string } | undefined {
  let weight = 0
  const words: string[] = []
  for (const [pattern, value] of cues) {
    if (candidates?.has(pattern) === false) continue
    const match = pattern.exec(text)
    if (match === null) continue
    weight += value
    words.push(match[0].trim())
  }
  return words.length === 0 ? undefined : { weight, words: words.join(', ') }
}

/** A vote of one weight when any of the patterns matches. */
export function matches(
  text: string,
  patterns: readonly RegExp[],
  candidates: Scene['candidates'],
  weight: number,
  says: string,
): Vote | undefined {
  for (const pattern of patterns) {
    if (candidates?.has(pattern) === false) continue
    const match = pattern.exec(text)
    if (match !== null) return { weight, note: `${says}: “${shorten(match[0].trim())}”.` }
  }
  return undefined
}

export function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`
}
