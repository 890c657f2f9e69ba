/** Word F1 as in the Web Content eXtraction Benchmark: bags of lower-case words, each counted as often as it stands. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function overlap(text: string, truth: string): Overlap {
  return overlapOf(wordsOf(text), wordsOf(truth))
}

/** The same over runs of four words, which also sees order, as in scrapinghub/article-extraction-benchmark. */
export function shingleOverlap(text: string, truth: string): Overlap {
  return overlapOf(shinglesOf(text), shinglesOf(truth))
}

/** Words in their order, joined by single spaces: for looking a snippet up. */
export function wordString(text: string): string {
  return ` ${wordsOf(text).join(' ')} `
}

/**
 * Whether the words of `snippet` stand in `words`, in order and side by side. Its last word may go on: some snippets of
 * WCXB are cut at 80 characters.
 *
 * @param words of the text, by `wordString`
 */
export function holds(words: string, snippet: string): boolean {
  return words.includes(wordString(snippet).trimEnd())
}

const WORD = /[\p{L}\p{N}_]+/gu
const SHINGLE = 4

/** In their order, lower-case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? []
}

/** A text that is shorter than one shingle is one shingle. */
function shinglesOf(text: string): readonly string[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const count = Math.max(1, words.length - SHINGLE + 1)
  return Array.from({ length: count }, (_, i) => words.slice(i, i + SHINGLE).join(' '))
}

function overlapOf(own: readonly string[], other: readonly string[]): Overlap {
  const left = new Map<string, number>()
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1)
  let both = 0
  for (const item of own) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    both += 1
    left.set(item, count - 1)
  }
  const ratio = (of: number): number => (of === 0 ? 0 : both / of)
  return {
    precision: ratio(own.length),
    recall: ratio(other.length),
    f1: ratio((own.length + other.length) / 2),
  }
}
