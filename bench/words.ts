/** Word F1 as in the Web Content eXtraction Benchmark: bags of lower-case words, each counted as often as it stands. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function overlap(text: string, truth: string): Overlap {
  const [own, other] = [bag(text), bag(truth)]
  let both = 0
  for (const [word, count] of own.counts) both += Math.min(count, other.counts.get(word) ?? 0)
  const ratio = (of: number): number => (of === 0 ? 0 : both / of)
  return { precision: ratio(own.total), recall: ratio(other.total), f1: ratio((own.total + other.total) / 2) }
}

/** Words in their order, joined by single spaces: for looking a snippet up. */
export function wordString(text: string): string {
  return ` ${(text.toLowerCase().match(WORD) ?? []).join(' ')} `
}

const WORD = /[\p{L}\p{N}_]+/gu

function bag(text: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const counts = new Map<string, number>()
  const words = text.toLowerCase().match(WORD) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
