import { accept, refuse } from '../outcome.ts'
import type { DecodedText, Document, Outcome } from '../types.ts'
import { withHeadline } from './text/headline.ts'
import { joinIn } from './text/hyphens.ts'
import { chunksOf, linesOf } from './text/lines.ts'
import { withoutPageBreaks } from './text/page-breaks.ts'
import { lineBlock, segment } from './text/segment.ts'
import { closedUp, typeWidth } from './text/wrapping.ts'

/** No article has more; each costs memory that its bytes do not. */
const MAX_LINES = 200_000

/** Plain text: paragraphs, lists and verse, told apart by their lines. Refuses `too-large`. */
export function parseText({ text, notes }: DecodedText, baseUrl: string | undefined): Outcome<Document> {
  const found = linesOf(text, MAX_LINES + 1)
  if (found.length > MAX_LINES)
    return refuse('too-large', `The text has more than ${MAX_LINES} lines; an article has fewer.`)
  const read = closedUp(found)
  const setting = { join: joinIn(read), width: typeWidth(read) }
  const { lines, furniture } = withoutPageBreaks(
    withHeadline(read),
    (some) => segment(some, setting),
    setting.width,
  )
  const own = [...chunksOf(lines)].flatMap((chunk) => segment(chunk, setting))
  const between = furniture.map(({ line, note }) => ({ ...lineBlock(line), pageFurniture: note }))
  const blocks = [...own, ...between].sort((a, b) => a.span.start - b.span.start)
  return accept({ format: 'text', text, blocks, claims: [], notes, baseUrl: baseUrl ?? null })
}
