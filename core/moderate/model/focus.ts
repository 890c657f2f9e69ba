import type { Span } from '../../types.ts'

/** Units of text, about as many as a list shows of a finding. */
const LONGEST = 140
const SENTENCE_END = /[.!?…]["”’)]*\s+/g

/**
 * What of a window to show a person: the sentence in which the `telling` word stands, an offset, and what follows as far as there is
 * room; from the word itself where its sentence is too long.
 */
export function focusOf(text: string, { start, end }: Span, telling: number): Span {
  let from = start
  for (const match of text.slice(start, telling).matchAll(SENTENCE_END)) {
    from = start + match.index + match[0].length
  }
  if (telling - from > LONGEST / 2) from = text.lastIndexOf(' ', telling - LONGEST / 2) + 1
  return { start: Math.max(start, from), end: Math.min(end, Math.max(start, from) + LONGEST) }
}
