import type { Line } from './line.ts'

/**
 * Of a text with fewer words that it knows, as they are read, the model knows nothing. Of lines in its languages it knows 74 (Polish) to 88 % (French) of the
 * words; of texts in Swedish and Czech, which are read as they are, a tenth and less.
 */
export const FAMILIAR = 0.5
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
  if (known < words * FAMILIAR || told < words * SENTENCES) return Number.POSITIVE_INFINITY
  return personal > own * PERSONAL ? OF_PERSONAL : 0
}
