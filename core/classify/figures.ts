import { postOf } from '../formats/html/embeds.ts'
import type { Block, Element, LabelledBlock } from '../types.ts'

const leadNames = /featured|hero|lead|post-thumbnail|main-?image|article-?image|wp-post-image|opener/

/**
 * Pictures, posts of other sites, and whose words a quote holds, follow the text: one belongs to the article when the lines on both sides do, or one line in the
 * same element, or when a picture stands between the headline and the text to lead it.
 */
export function withFigures(labelled: readonly LabelledBlock[]): LabelledBlock[] {
  const posts = labelled.map(({ block }) => postOf(block) ?? creditOf(block))
  const isLine = labelled.map(({ block }, i) => block.kind !== 'figure' && posts[i] === undefined)
  if (!isLine.includes(false)) return [...labelled]
  const { before, after } = nearest(isLine)
  const headline = labelled.findIndex(({ role }) => role === 'title')
  const begins = labelled.findIndex(({ block, role }) => role === 'body' && block.kind !== 'figure')
  return labelled.map((placed, i) => {
    if (isLine[i] === true) return placed
    const { block, role } = placed
    const element = posts[i] ?? block.markup?.element
    const sides = [labelled[before[i] ?? -1], labelled[after[i] ?? -1]]
    const inside = sides.every((line) => line?.role === 'body')
    const beside = sides.some((line) => line?.role === 'body' && sharesParent(element, line.block))
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

/** For each place where the nearest lines before and after it are that are no figures; -1 where there is none. */
function nearest(isLine: readonly boolean[]): { readonly before: Int32Array; readonly after: Int32Array } {
  const before = new Int32Array(isLine.length)
  const after = new Int32Array(isLine.length)
  for (let i = 0, last = -1; i < isLine.length; i++) {
    before[i] = last
    if (isLine[i] === true) last = i
  }
  for (let i = isLine.length - 1, next = -1; i >= 0; i--) {
    after[i] = next
    if (isLine[i] === true) next = i
  }
  return { before, after }
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
