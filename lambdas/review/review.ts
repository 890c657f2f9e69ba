import { keptPassages, paragraphsOf, passageId } from '../../core/profile/passages.ts'
import type { Publication, Removal } from '../../core/types.ts'
import type { Library } from '../../store/library-ports.ts'
import type { ArticleRecord } from '../../store/ports.ts'
import { transparencyOf } from '../../store/transparency.ts'
import { type ApiResponse, json } from '../http/message.ts'
import { unknownArticle } from '../http/problem.ts'

/**
 * `GET /v1/review/articles/{id}`: an article whatever became of it, what was taken out of it with place, kind, reason and evidence,
 * and what people have decided. Places are UTF-16 units of the decoded upload.
 */
export async function getReview({ library }: { library: Library }, id: string): Promise<ApiResponse> {
  const record = await articleOf(library, id)
  if (record === undefined) return unknownArticle()
  const { key, publisher, version, state, decisions } = record
  const { pubStatus, statements, reasons } = transparencyOf(record)
  const edits = record.edits.map(({ action, kind, text, by, at }) => ({ action, kind, text, by, at }))
  const head = { id, key, publisher, status: state.status, version, edits, decisions }
  if ('publication' in state)
    return json({ ...head, pubStatus, statements, reasons, ...describe(state.publication) })
  return json(state.status === 'refused' ? { ...head, refusal: state.refusal } : head)
}

/** The form of an id is public; whatever cannot be one is not worth a read. */
export function isArticleId(id: string): boolean {
  return /^[a-z2-7]{26}$/.test(id)
}

export async function articleOf(library: Library, id: string): Promise<ArticleRecord | undefined> {
  return isArticleId(id) ? library.get(id) : undefined
}

function describe(publication: Publication) {
  const { article, verdict } = publication
  return {
    title: article.metadata.title?.value ?? null,
    verdict,
    removed: article.removed.map(describeRemoval),
    kept: keptPassages(publication).map(({ id, paragraphs }) => ({ id, text: paragraphs.join('\n\n') })),
  }
}

function describeRemoval({ kind, start, end, reason, text, evidence }: Removal) {
  const paragraphs = paragraphsOf(text)
  return {
    id: passageId(text),
    kind,
    start,
    end,
    reason,
    text,
    // One of several can be put back by its own id.
    ...(paragraphs.length > 1 && {
      paragraphs: paragraphs.map((one) => ({ id: passageId(one), text: one })),
    }),
    evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }
}
