import { accept, refuse } from '../outcome.ts'
import type { DecodedText, Document, Outcome } from '../types.ts'
import { chunksOf } from './text/lines.ts'
import { segment } from './text/segment.ts'

/** No article has more; each costs memory that its bytes do not. */
const MAX_BLOCKS = 200_000

/** Plain text: paragraphs, lists and verse, told apart by their lines. Refuses `too-large`. */
export function parseText({ text, notes }: DecodedText, baseUrl: string | undefined): Outcome<Document> {
  const blocks = []
  for (const chunk of chunksOf(text)) {
    for (const block of segment(chunk)) blocks.push(block)
    if (blocks.length > MAX_BLOCKS)
      return refuse('too-large', `The text has more than ${MAX_BLOCKS} lines; an article has fewer.`)
  }
  return accept({ format: 'text', text, blocks, claims: [], notes, baseUrl: baseUrl ?? null })
}
