import { fold } from './plain-line.ts'
import type { Candidates, Vote } from './rule.ts'

/** A pattern on `PlainLine` text and what it weighs (log-odds). */
export type Cue = readonly [pattern: RegExp, weight: number]

/** The pattern as it matches `PlainLine` text. */
export function foldPattern(pattern: RegExp): RegExp {
  const folded = fold(pattern.source)
  return folded === pattern.source ? pattern : new RegExp(folded, pattern.flags)
}

/** What the cues that match weigh together, and the words that matched; undefined where none does. */
export function weigh(
  text: string,
  cues: readonly Cue[],
  candidates: Candidates,
): { weight: number; words: string } | undefined {
  let weight = 0
  const words: string[] = []
  for (let i = 0; i < cues.length; i += 1) {
    const cue = candidates?.[i] === 0 ? undefined : cues[i]
    const match = cue?.[0].exec(text)
    if (cue === undefined || match == null) continue
    weight += cue[1]
    words.push(match[0].trim())
  }
  return words.length === 0 ? undefined : { weight, words: words.join(', ') }
}

/** A vote of one weight when any of the patterns matches. */
export function matches(
  text: string,
  patterns: readonly RegExp[],
  candidates: Candidates,
  weight: number,
  says: string,
): Vote | undefined {
  for (let i = 0; i < patterns.length; i += 1) {
    const match = candidates?.[i] === 0 ? null : patterns[i]?.exec(text)
    if (match != null) return { weight, note: `${says}: “${shorten(match[0].trim())}”.` }
  }
  return undefined
}

export function shorten(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`
}
