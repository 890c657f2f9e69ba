import { publicRemoval } from '../../core/render/public-removal.ts'
import type { Library } from '../../store/library-ports.ts'
import { type ApiResponse, json } from '../http/message.ts'
import { published } from './article.ts'

/**
 * `GET /v1/articles/{id}/removals`: what was taken out of the upload, where (UTF-16 units of its decoded text), how
 * much and why. The passages themselves are for reviewers.
 */
export async function getRemovals(library: Library, id: string): Promise<ApiResponse> {
  const publication = await published(library, id)
  if ('status' in publication) return publication
  const removals = publication.article.removed.map(publicRemoval)
  return json({ id, removals }, { 'cache-control': 'public, max-age=60, stale-while-revalidate=300' })
}
