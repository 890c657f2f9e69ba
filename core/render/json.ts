import { toCleanCopy } from '../clean-copy.ts'
import type { Publication } from '../types.ts'
import type { Renderer } from './renderer.ts'

/**
 * What the public API serves: the clean copy with its blocks, and its metadata with sources. Removed passages are
 * told by kind, place, length and reason; their words are for reviewers.
 */
export const json: Renderer = {
  rendition: 'json',
  mediaType: 'application/json',
  extension: 'json',
  render: (publication, { id, url }) => {
    const { removed, verdict, ...copy } = toCleanCopy(publication)
    const { action, because } = verdict
    return `${JSON.stringify({ id, url, ...copy, blocks: blocksOf(publication), metadata: publication.article.metadata, removed: removed.map(({ text, ...removal }) => ({ ...removal, words: countWords(text) })), verdict: { action, because } }, null, 2)}\n`
  },
}

/** The body's blocks without what only the rules and the model look at. */
function blocksOf({ article }: Publication): readonly object[] {
  return article.body.map(({ markup: _, ...block }) => block)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}
