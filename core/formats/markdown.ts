import { accept } from '../outcome.ts'
import type { DecodedText, Document, Outcome } from '../types.ts'
import { readBlocks } from './markdown/blocks.ts'
import { readFrontMatter } from './markdown/front-matter.ts'

/**
 * CommonMark with tables, strikethrough and footnotes; YAML front matter becomes claims. Raw HTML keeps its words
 * and loses its tags. Refuses `broken-front-matter` and `too-deep`.
 */
export async function parseMarkdown(
  { text, notes }: DecodedText,
  baseUrl: string | undefined,
): Promise<Outcome<Document>> {
  const front = await readFrontMatter(text)
  if (!front.ok) return front
  const { claims, end } = front.value
  const blocks = readBlocks(text, end)
  if (!blocks.ok) return blocks
  return accept({ format: 'markdown', text, blocks: blocks.value, claims, notes, baseUrl: baseUrl ?? null })
}
