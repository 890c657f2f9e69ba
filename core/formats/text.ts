import { accept, refuse } from '../outcome.ts'
import type { Block, DecodedText, Document, Outcome } from '../types.ts'
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
  const own = withoutLoneItem(
    [...chunksOf(lines)].flatMap((chunk) => segment(chunk, setting)),
    text,
  )
  const between = furniture.map(({ line, note }) => ({ ...lineBlock(line), pageFurniture: note }))
  const blocks = [...own, ...between].sort((a, b) => a.span.start - b.span.start)
  return accept({ format: 'text', text, blocks, claims: [], notes, baseUrl: baseUrl ?? null })
}

/** `1. FC Hechlingen steigt auf`: where nothing else is numbered, and no list stands beside it, a number is no item's. */
function withoutLoneItem(blocks: readonly Block[], source: string): readonly Block[] {
  const numbered = blocks.filter(({ ordinal }) => typeof ordinal === 'number')
  const [only] = numbered
  if (only === undefined || numbered.length > 1) return blocks
  const at = blocks.indexOf(only)
  if ([blocks[at - 1], blocks[at + 1]].some((beside) => beside?.kind === 'list-item')) return blocks
  const { start, end } = only.span
  const [marker = ''] = /\d+[.)]/.exec(source.slice(start, end)) ?? []
  const line = lineBlock({ text: `${marker} ${only.text}`, start, end, quote: only.quote })
  return blocks.with(at, line)
}
