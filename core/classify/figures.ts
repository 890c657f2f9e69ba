import { postOf } from '../formats/html/embeds.ts'
import type { Block, Element, LabelledBlock } from '../types.ts'

const leadNames = /featured|hero|lead|post-thumbnail|main-?image|article-?image|wp-post-image|opener/

/**
 * Pictures, posts of other sites, and whose words a quote holds, follow the text: one belongs to the article when the lines on both sides do, or one line in the
 * same element, or when a picture stands between the headline and the text to lead it.
 */
export function withFigures(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  const posts = labelled.map(({ block }) => postOf(block) ?? creditOf(block))
  if (!labelled.some(({ block }, i) => block.kind === 'figure' || posts[i] !== undefined))
    return [...labelled]
  const lines = labelled.map(({ block, role }, i) =>
    block.kind === 'figure' || posts[i] !== undefined ? undefined : { block, isBody: role === 'body' },
  )
  const before = nearest(lines)
  const after = nearest(lines.toReversed()).toReversed()
  const headline = labelled.findIndex(({ role }) => role === 'title')
  const begins = labelled.findIndex(({ block, role }) => role === 'body' && block.kind !== 'figure')
  return labelled.map((placed, i) => {
    const { block, role } = placed
    if (block.kind !== 'figure' && posts[i] === undefined) return placed
    const element = posts[i] ?? block.markup?.element
    const sides = [before[i], after[i]]
    const inside = sides.every((line) => line?.isBody === true)
    const beside = sides.some((line) => line?.isBody === true && sharesParent(element, line.block))
    const leads = headline >= 0 && headline < i && i < begins && isLead(block)
    if (inside || beside || leads) return { ...placed, role: 'body' }
    return role === 'body' && block.kind === 'figure'
      ? { ...placed, role: 'boilerplate:caption-credit' }
      : placed
  })
}

/** The element of a line that says whose words a quote's are. */
function creditOf({ quote, markup }: Block): Element | undefined {
  let element = quote === 0 ? null : (markup?.element ?? null)
  for (; element !== null && element.tag !== 'blockquote'; element = element.parent) {
    if (element.tag === 'footer') return element
  }
  return undefined
}

interface Line {
  readonly block: Block
  readonly isBody: boolean
}

/** For each place the last line that is no figure before it. */
function nearest(lines: readonly (Line | undefined)[]): readonly (Line | undefined)[] {
  let last: Line | undefined
  return lines.map((line) => {
    const found = last
    last = line ?? last
    return found
  })
}

function isLead({ figure, markup }: Block): boolean {
  if (figure === undefined || figure.src === null) return false
  if (figure.caption !== '' && markup?.element.tag === 'figcaption') return true
  let element: Element | null = markup?.element ?? null
  for (let step = 0; element !== null && step < 4; step++, element = element.parent) {
    if (leadNames.test(element.names)) return true
  }
  return false
}

function sharesParent(one: Element | undefined, line: Block): boolean {
  const two = line.markup?.element
  if (one === undefined || two === undefined) return false
  return (
    one === two.parent || one.parent === two.parent || one.parent === two || one.parent?.parent === two.parent
  )
}
