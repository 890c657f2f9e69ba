import { accept, refuse } from '../outcome.ts'
import type { Document, Evidence, LabelledBlock, Outcome } from '../types.ts'
import { isOnlyLinks, selfDeclared } from './refusals.ts'

/** What the publisher's profile says of a block, by the block's place. */
export type Known = ReadonlyMap<number, Evidence>

/**
 * A role for every block: voters give evidence, which is added up. Refuses `not-an-article` where nothing
 * is left that could be one.
 */
export async function classify(
  document: Document,
  known: Known = new Map(),
): Promise<Outcome<readonly LabelledBlock[]>> {
  const labelled = await label(document, known)
  if (!labelled.ok) return labelled
  if (!labelled.value.some(({ role, block }) => role === 'body' && /[\p{L}\p{N}]/u.test(block.text)))
    return refuse('not-an-article', 'Nothing in it reads like an article.')
  if (isOnlyLinks(labelled.value))
    return refuse('not-an-article', 'It is a list of links, without a paragraph to read.')
  const refusal = document.format === 'html' ? selfDeclared(document, labelled.value) : undefined
  if (refusal !== undefined) return { ok: false, refusal }
  return labelled
}

/** Rules and models are loaded with the first page or text; each kind has a model of its own. */
async function label(document: Document, known: Known): Promise<Outcome<readonly LabelledBlock[]>> {
  if (document.format === 'html') return (await import('./html.ts')).labelHtml(document, known)
  return accept((await import('./lines.ts')).labelText(document, known))
}
