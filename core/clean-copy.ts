import { PLAIN } from './moderate/grounds.ts'
import type { BoilerplateKind, Note, Publication, Verdict } from './types.ts'

/** The clean copy and its evidence. Offsets are UTF-16 units of the decoded source. */
export interface CleanCopy {
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly canonicalUrl: string | null
  /** Paragraphs separated by blank lines. */
  readonly text: string
  readonly removed: readonly {
    readonly kind: BoilerplateKind
    readonly text: string
    readonly start: number
    readonly end: number
    readonly reason: string
  }[]
  readonly verdict: Verdict
  readonly notes: readonly Note[]
}

/** The public face of a publication. */
export function toCleanCopy({ article, verdict, text }: Publication): CleanCopy {
  const { title, byline, publishedAt, language, canonicalUrl } = article.metadata
  return {
    title: title?.value ?? null,
    byline: byline?.value ?? null,
    publishedAt: publishedAt?.value ?? null,
    language: language?.value ?? null,
    canonicalUrl: canonicalUrl?.value ?? null,
    text,
    removed: [...article.removed, ...captions(article.body)]
      .map(({ kind, text, start, end, reason }) => ({ kind, text, start, end, reason }))
      .sort((a, b) => a.start - b.start),
    verdict: { ...verdict, findings: verdict.findings.filter(({ score }) => score >= PLAIN) },
    notes: article.notes,
  }
}

/** Captions stay with their pictures in every rendition that has pictures; `text` has none. */
function captions(body: Publication['article']['body']): CleanCopy['removed'] {
  return body.flatMap(({ figure, span }) => {
    const text = [figure?.caption ?? '', figure?.credit ?? ''].filter(Boolean).join('\n')
    const reason = 'It is the caption of a picture, kept with the picture and not run into the text.'
    return text === '' ? [] : [{ kind: 'caption-credit', text, ...span, reason }]
  })
}
