import { wordsOf } from '../core/normalise/words.ts'
import type { Publication, Refusal } from '../core/types.ts'
import type { ArticleSummary } from './ports.ts'

type Identity = Pick<ArticleSummary, 'id' | 'key' | 'publisher' | 'receivedAt'>

/**
 * What listings show of a publication, still without what the rules say. Long values are cut: index items must stay small
 * whatever a page claims.
 */
export function summarise(
  identity: Identity,
  { article: { metadata, removed }, text }: Publication,
): ArticleSummary {
  return {
    ...identity,
    status: 'held',
    title: clip(metadata.title?.value, 500),
    byline: clip(metadata.byline?.value, 300),
    publishedAt: clip(metadata.publishedAt?.value, 40),
    language: clip(metadata.language?.value, 40),
    words: wordsOf(text).length,
    removedPassages: removed.length,
    removedWords: removed.reduce((sum, passage) => sum + wordsOf(passage.text).length, 0),
    because: null,
  }
}

export function summariseRefusal(identity: Identity, refusal: Refusal): ArticleSummary {
  return {
    ...identity,
    status: 'refused',
    title: null,
    byline: null,
    publishedAt: null,
    language: null,
    words: 0,
    removedPassages: 0,
    removedWords: 0,
    because: refusal.detail,
  }
}

/** At most `length` UTF-16 units, never half a character. */
export function clip(text: string | undefined, length: number): string | null {
  if (text === undefined) return null
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
