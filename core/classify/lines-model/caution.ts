import type { Line } from './line.ts'

/** The model was trained beside English articles; of a text with fewer English words it knows nothing. */
export const ENGLISH = 0.6
/** A speech, a manifesto, a letter: where so many lines say we, saying it gives no line away. */
const PERSONAL = 0.3
const OF_PERSONAL = 1
/** Of a text with fewer words in sentences (code, tables, lists) neither. */
const SENTENCES = 0.4

/** What must be taken off the model's log-odds against the lines of a text, for what the text is as a whole. */
export function cautionOf(lines: readonly Line[]): number {
  let [known, words, personal, told] = [0, 0, 0, 0]
  for (const { shape, sense, voice } of lines) {
    known += sense.known
    words += shape.hashes.length
    if (shape.ended) told += shape.hashes.length
    if (voice.we > 0) personal += 1
  }
  if (known < words * ENGLISH || told < words * SENTENCES) return Number.POSITIVE_INFINITY
  return personal > lines.length * PERSONAL ? OF_PERSONAL : 0
}
