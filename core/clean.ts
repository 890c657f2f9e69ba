import { defaultPolicy } from './moderate/default-policy.ts'
import { accept } from './outcome.ts'
import { publish } from './pipeline.ts'
import type { BoilerplateKind, Note, Outcome, Publication, UploaderClaims, Verdict } from './types.ts'

export interface CleanOptions extends Omit<UploaderClaims, 'sourceUrl'> {
  /** e.g. `text/html; charset=windows-1252`; guessed from the content where absent. */
  readonly contentType?: string | undefined
  /** Where the page came from; relative links resolve against it. */
  readonly url?: string | undefined
  /** File name; its ending helps to tell the format. */
  readonly name?: string | undefined
}

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

/** Cleans one article. Never throws: what cannot be cleaned comes back as a refusal with a code and a sentence. */
export function clean(input: Uint8Array | string, options: CleanOptions = {}): Outcome<CleanCopy> {
  const { contentType, url, name, ...claims } = options
  const outcome = publish(
    {
      key: name ?? '',
      bytes: typeof input === 'string' ? new TextEncoder().encode(input) : input,
      declaredType: typeof input === 'string' ? utf8(contentType) : contentType,
      claims: { ...claims, sourceUrl: url },
    },
    defaultPolicy,
  )
  return outcome.ok ? accept(toCleanCopy(outcome.value)) : outcome
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
    verdict,
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

/** A string is decoded already: whatever charset it declares is history. */
function utf8(contentType: string | undefined): string {
  return `${contentType?.split(';')[0] ?? ''}; charset=utf-8`
}
