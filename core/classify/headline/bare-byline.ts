import { detectLanguage } from '../../metadata/detect-language.ts'
import { readSignature, type SignatureLine } from '../../metadata/signature-line.ts'
import { type BeginningLine, isOpen, isParagraph } from './beginning.ts'

/** Languages in which a line of capitalised words is hardly anything but names. */
const IN_SMALL_LETTERS = new Set(['fr', 'es', 'it', 'pt', 'nl', 'pl'])
/** Captions and labels that may stand between it and the text. */
const MOST_BETWEEN = 3
/** Lines below in which somebody would be named whom the article is about. */
const READ_BELOW = 8
/** UTF-16 units that tell a language. */
const SAMPLE = 1500

/** Whether a line holds names, a place or a day, and nothing else. */
export function isLikeByline(text: string): boolean {
  return signedIn(text) !== undefined
}

function signedIn(text: string): SignatureLine | undefined {
  const signed = readSignature(text)
  return signed !== undefined && (signed.writers.length > 0 || signed.isDated) ? signed : undefined
}

/** Whether it names somebody, and holds nothing else but a place or a day. */
export function namesAnybody(text: string): boolean {
  return (readSignature(text)?.writers.length ?? 0) > 0
}

/**
 * Whether the line at `at` is a byline that no word introduces: it stands between the headline at `title` and the text, and
 * names people of whom nothing is told.
 */
export function isBareByline(lines: readonly BeginningLine[], title: number, at: number): boolean {
  const below = lines.slice(at + 1).filter(isOpen)
  const text = below.findIndex((line) => isParagraph(line) || line.shape.ended)
  if (text < 0 || text > MOST_BETWEEN) return false
  const told = below
    .slice(0, READ_BELOW)
    .map(({ block }) => block.text)
    .join('\n')
  // Before any line is read, which takes longer.
  if (!IN_SMALL_LETTERS.has(detectLanguage(told.slice(0, SAMPLE)) ?? '')) return false
  const signed = signedIn(lines[at]?.block.text ?? '')
  if (signed === undefined) return false
  if (lines.slice(title + 1, at).some((line) => isOpen(line) && !isLikeByline(line.block.text))) return false
  if (below.slice(0, text).some(({ block }) => isLikeByline(block.text))) return false
  return !signed.writers.some((writer) => told.includes(writer.split(' ').at(-1) ?? writer))
}
