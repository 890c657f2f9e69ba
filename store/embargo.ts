import type { ArticleSummary } from './ports.ts'

/**
 * Until when an article is closed, if `now` (milliseconds since 1970) is before it. Whoever reads compares: nothing has to happen
 * at that moment (docs/adr/0015-embargoes.md).
 */
export function closedUntil(
  { embargoUntil }: Pick<ArticleSummary, 'embargoUntil'>,
  now: number,
): string | undefined {
  return embargoUntil !== undefined && now < Date.parse(embargoUntil) ? embargoUntil : undefined
}

export function embargoSentence(until: string): string {
  return `Under embargo until ${until}.`
}
