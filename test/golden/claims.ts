/** Compares what came out with what the author of a sample says of it. Shares no code with the cleaner. */
import { readFileSync } from 'node:fs'
import type { Walk } from '../../core/pipeline.ts'
import type { Metadata, Outcome, RefusalCode, Verdict } from '../../core/types.ts'
import { claimsPath } from './samples.ts'

const FIELDS = ['title', 'byline', 'publishedAt', 'language', 'canonicalUrl'] as const

/** `content/expected/KEY.claims.json`: derived by hand from the sample's source, never from the cleaner's output. */
export type Claims = { readonly refusal: RefusalCode } | ArticleClaims

/** `null` says that there must be none; an absent field says nothing. */
interface ArticleClaims extends Readonly<Partial<Record<(typeof FIELDS)[number], string | null>>> {
  /** The whole body, in order. */
  readonly keeps: readonly string[]
  /** Everything that is removed, in order. */
  readonly removes: readonly string[]
  /** Captions with their credits, of the pictures that stay. */
  readonly figures?: readonly string[]
  /** Code, which stays to the space. */
  readonly verbatim?: readonly string[]
  /** Addresses that links of the body lead to. */
  readonly links?: readonly string[]
  /** Addresses of the pictures that stay. */
  readonly images?: readonly string[]
  /** Addresses of the videos and posts of other sites, whose links stand for them. */
  readonly embeds?: readonly string[]
  /** `pass` where it is absent. */
  readonly action?: Verdict['action']
}

export function readClaims(key: string): Claims {
  const claims: Claims = JSON.parse(readFileSync(claimsPath(key), 'utf8'))
  return claims
}

/** One sentence for each claim that does not hold; empty where all hold. */
export function brokenClaims(claims: Claims, walked: Outcome<Walk>): string[] {
  if ('refusal' in claims) {
    const found = walked.ok ? 'it is cleaned' : walked.refusal.code
    return found === claims.refusal ? [] : [`must be refused as ${claims.refusal}: ${found}`]
  }
  if (!walked.ok) return [`must not be refused: ${walked.refusal.detail}`]
  const { article, text, verdict } = walked.value.publication
  const figures = article.body.flatMap(({ figure }) => figure ?? [])
  const captions = figures.map(({ caption, credit }) => `${caption} ${credit}`)
  const hrefs = article.body.flatMap(({ runs }) => runs.flatMap(({ href }) => href ?? []))
  return [
    ...brokenFields(claims, article.metadata),
    ...difference('body', claims.keeps, [text]),
    ...difference(
      'removed',
      claims.removes,
      article.removed.map((removal) => removal.text),
    ),
    ...difference('figures', claims.figures ?? [], captions),
    ...missing('verbatim', claims.verbatim, (code) => text.includes(code)),
    ...missing('link', claims.links, (href) => hrefs.includes(href)),
    ...missing('embed', claims.embeds, (href) => figures.some(({ embed }) => embed === href)),
    ...missing('image', claims.images, (src) => figures.some((figure) => figure.src === src)),
    ...(verdict.action === (claims.action ?? 'pass')
      ? []
      : [`verdict ${verdict.action}: ${verdict.because.join(' ')}`]),
  ]
}

function brokenFields(claims: ArticleClaims, metadata: Metadata): string[] {
  return FIELDS.flatMap((name) => {
    const [wanted, found] = [claims[name], metadata[name]?.value ?? null]
    return wanted === undefined || wanted === found
      ? []
      : [`${name} must be ${wanted}: ${found} (${metadata[name]?.source})`]
  })
}

function missing(
  what: string,
  wanted: readonly string[] | undefined,
  isThere: (value: string) => boolean,
): string[] {
  return (wanted ?? []).filter((value) => !isThere(value)).map((value) => `missing in ${what}: ${value}`)
}

/** Words with their punctuation; the bullets and cell bars of the plain text are none. */
function tokensOf(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\s+/)
    .filter((token) => token !== '' && token !== '-' && token !== '|')
}

/** The passages that are missing; where none is, what else stands there. */
function difference(what: string, wanted: readonly string[], found: readonly string[]): string[] {
  const [a, b] = [tokensOf(wanted), tokensOf(found)]
  const whole = ` ${b.join(' ')} `
  const lost = missing(what, wanted, (passage) => whole.includes(` ${tokensOf([passage]).join(' ')} `))
  if (lost.length > 0 || a.join(' ') === b.join(' ')) return lost
  let start = 0
  while (a[start] === b[start]) start += 1
  return [`${what} differs from word ${start + 1}: ${b.slice(start, start + 30).join(' ')}`]
}
