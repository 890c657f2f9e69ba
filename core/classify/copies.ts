import type { Block, Element, Evidence } from '../types.ts'

/** Shorter lines may well be said twice. */
const FEWEST_WORDS = 16

/** Whatever speaks for the line spoke for it where it stood first. */
const WEIGHT = 8

/**
 * For each block a vote where the same line was kept before, in another element: a page that carries its text once for wide and once for
 * narrow screens. A refrain stands in the same element as the first time. `keeps` says what would be kept without it.
 */
export function voteByCopies(
  blocks: readonly Block[],
  keeps: (i: number) => boolean,
  wordsOf: (i: number) => number,
): readonly (Evidence | undefined)[] {
  const seen = new Map<string, Element | null>()
  return blocks.map(({ kind, text, markup }, i) => {
    if (markup === undefined || kind === 'cell' || kind === 'code' || kind === 'figure') return undefined
    if (wordsOf(i) < FEWEST_WORDS || !keeps(i)) return undefined
    const { parent } = markup.element
    const first = seen.get(text)
    if (first === undefined) seen.set(text, parent)
    if (first === undefined || first === parent) return undefined
    return {
      rule: 'copy',
      role: 'boilerplate:furniture',
      weight: WEIGHT,
      note: 'It stands earlier on the page, word for word.',
    }
  })
}
