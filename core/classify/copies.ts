import type { Block, Element, Evidence } from '../types.ts'
import type { Templates } from './model/templates.ts'

/** Shorter lines may well be said twice. */
const FEWEST_WORDS = 16

/** Whatever speaks for the line spoke for it where it stood first. */
const WEIGHT = 8

/** Share of the kept words in copies from which a page carries its text twice, whatever templates they are of. */
const TWICE = 0.25

/**
 * For each block a vote where the same line was kept before, in another element: a page that carries its text once for wide and once for
 * narrow screens, or once more as Markdown. A refrain stands in the same element as the first time, and a list that says the same of
 * many things makes its entries of one template. `keeps` says what would be kept without it.
 */
export function voteByCopies(
  blocks: readonly Block[],
  { of }: Templates,
  keeps: (i: number) => boolean,
  wordsOf: (i: number) => number,
): readonly (Evidence | undefined)[] {
  const seen = new Map<string, { readonly parent: Element | null; readonly template: number | undefined }>()
  let [kept, copied] = [0, 0]
  const copies = blocks.map(({ kind, text, markup }, i) => {
    if (kind === 'figure' || !keeps(i)) return undefined
    kept += wordsOf(i)
    if (markup === undefined || kind === 'cell' || kind === 'code' || wordsOf(i) < FEWEST_WORDS)
      return undefined
    const { parent } = markup.element
    const first = seen.get(text)
    if (first === undefined) seen.set(text, { parent, template: of[i] })
    if (first === undefined || first.parent === parent) return undefined
    copied += wordsOf(i)
    return { isOfTemplate: first.template === of[i] }
  })
  const isTwice = copied > kept * TWICE
  return copies.map((copy, i) => {
    if (copy !== undefined) return isTwice || !copy.isOfTemplate ? COPY : undefined
    return keeps(i) ? sourceVote(blocks[i], seen) : undefined
  })
}

const COPY: Evidence = {
  rule: 'copy',
  role: 'boilerplate:furniture',
  weight: WEIGHT,
  note: 'It stands earlier on the page, word for word.',
}

/** More than what keeps a listing whole. */
const SOURCE: Evidence = {
  rule: 'copy',
  role: 'boilerplate:furniture',
  weight: 20,
  note: 'It is the text of the page once more, as its source is written.',
}
/** Fewer characters hold no article. */
const SHORTEST_SOURCE = 1_500
const FEWEST_LINES = 8

/** A listing whose long lines mostly are lines of the page. */
function sourceVote(block: Block | undefined, seen: ReadonlyMap<string, unknown>): Evidence | undefined {
  if (block?.kind !== 'code' || block.text.length < SHORTEST_SOURCE) return undefined
  const lines = block.text.split('\n').filter((line) => line.split(' ').length >= FEWEST_WORDS)
  const known = lines.filter((line) => seen.has(line.trim())).length
  return known >= FEWEST_LINES && known > lines.length / 3 ? SOURCE : undefined
}
