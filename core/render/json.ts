import { toCleanCopy } from '../clean-copy.ts'
import { reservationsOf } from '../rights/reservations.ts'
import type { Publication } from '../types.ts'
import { publicRemoval } from './public-removal.ts'
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
    return `${JSON.stringify({ id, url, ...copy, blocks: blocksOf(publication), metadata: publication.article.metadata, removed: removed.map(publicRemoval), rights: rightsOf(publication), verdict: { action, because } }, null, 2)}\n`
  },
}

/** By what right it is published, and what its source reserves; machines are asked to keep to both. */
function rightsOf({ article: { metadata }, terms }: Publication): object {
  const { basis, noindex, attribution } = terms
  return { basis, attribution, ...reservationsOf(metadata, noindex) }
}

/** The body's blocks without what only the rules and the model look at. */
function blocksOf({ article }: Publication): readonly object[] {
  return article.body.map(({ markup: _, ...block }) => block)
}
