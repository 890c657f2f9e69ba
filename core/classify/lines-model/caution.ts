import type { Line } from './line.ts'

/** The model was trained beside English articles; of a text with fewer English words it knows nothing. */
export const ENGLISH = 0.6
/** A speech, a manifesto, a letter: where so many lines say we, saying it gives no line away. */
const PERSONAL = 0.3
const OF_PERSONAL = 1
/** Log-odds below which a line doesn't speak for the text. */
const STRANGE = -1
/** Of a text with fewer words in sentences (code, tables, lists) neither. */
const SENTENCES = 0.4

/** What must be taken off the model's log-odds against the lines of a text, for what the text is as a whole. `odds` are for staying. */
export function cautionOf(lines: readonly Line[], odds: Float32Array): number {
  let [known, words, told, own, personal] = [0, 0, 0, 0, 0]
  for (const [i, { shape, sense, voice }] of lines.entries()) {
    known += sense.known
    words += shape.hashes.length
    if (shape.ended) told += shape.hashes.length
    if ((odds[i] ?? 0) < STRANGE) continue
    own += 1
    if (voice.we > 0) personal += 1
  }
  if (known < words * ENGLISH || told < words * SENTENCES) return Number.POSITIVE_INFINITY
  return personal > own * PERSONAL ? OF_PERSONAL : 0
}
