import { type BeginningLine, isOpen, isParagraph } from './beginning.ts'
import { isByline } from './byline.ts'

/** `1984`; what is shorter is the number of a page. */
const NUMBER = /^\d{3,4}$/
/** `250`, and below it `euros is what a place costs`. */
const BEGINS_SMALL = /^\p{Ll}/u

/**
 * The place of a title that is a number: the first line that stays, with nothing between it and the article but who wrote it. Where
 * further numbers stand below, they are headings all.
 */
export function numberTitle(lines: readonly BeginningLine[]): number | undefined {
  const numbers = lines.filter(({ block }) => NUMBER.test(block.text))
  const [first, ...below] = [...lines.entries()].filter(([, line]) => isOpen(line))
  if (first === undefined || numbers.length !== 1 || first[1] !== numbers[0]) return undefined
  const begins = below.findIndex(([, line]) => isParagraph(line))
  const between = below.slice(0, begins)
  if (begins < 0 || BEGINS_SMALL.test(below[begins]?.[1].block.text ?? '')) return undefined
  return between.every(([, { block }]) => isByline(block.text)) ? first[0] : undefined
}
