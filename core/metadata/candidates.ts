import type { Claim, Sourced, Span } from '../types.ts'

/** One possible value of a field, and who says so. */
export interface Candidate<T> {
  readonly value: T
  readonly source: string
  readonly span?: Span
}

/** Everything but the uploader and the article's own header is the page speaking; this is its order of trust. */
const TRUST = [
  'upload',
  'front-matter',
  'json-ld',
  'microdata',
  'open-graph',
  'html:byline',
  'block',
  'html:h1',
  'html:meta',
  'dublin-core',
  'html:link',
  'html:lang',
  'twitter',
  'html:time',
  'html:date',
  'json-ld:WebPage',
  'json-ld:WebSite',
  'html:title',
  'url',
]

function trustOf(source: string, order: readonly string[] = TRUST): number {
  const place = order.indexOf(source)
  return place === -1 ? order.length : place
}

/** What is claimed of one field, tidied, the most trusted source first. Values that tidy to nothing are no claims. */
export function candidatesFor(
  claims: readonly Claim[],
  field: Claim['field'],
  read: (raw: string) => string | undefined,
): Candidate<string>[] {
  const candidates: Candidate<string>[] = []
  for (const { field: claimed, value, source, span } of claims) {
    if (claimed !== field) continue
    const tidied = read(value)
    if (tidied !== undefined) candidates.push({ value: tidied, source, ...(span && { span }) })
  }
  return byTrust(candidates)
}

export function byTrust<T>(candidates: readonly Candidate<T>[], order?: readonly string[]): Candidate<T>[] {
  return candidates.toSorted((a, b) => trustOf(a.source, order) - trustOf(b.source, order))
}

/** The chosen value with everything that disagreed; `keyOf` tells which values say the same. */
export function settle<T>(
  chosen: Candidate<T> | undefined,
  candidates: readonly Candidate<T>[],
  keyOf: (value: T) => string,
): Sourced<T> | undefined {
  if (chosen === undefined) return undefined
  if (candidates.length === 0 || (candidates.length === 1 && candidates[0] === chosen)) return chosen
  const seen = new Set([keyOf(chosen.value)])
  const disagreed: { value: T; source: string }[] = []
  for (const { value, source } of candidates) {
    const key = keyOf(value)
    if (seen.has(key)) continue
    seen.add(key)
    disagreed.push({ value, source })
  }
  return { ...chosen, ...(disagreed.length > 0 && { disagreed }) }
}
