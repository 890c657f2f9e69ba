import { oncePer } from '../once-per.ts'
import type { Block, Element } from '../types.ts'

/** Share of a page's characters in one container from which there is no page around the article. */
const BARE = 0.85
/** What stands inside an article, and holds parts of it. */
const INNER = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table thead tbody tfoot tr td th a b i em strong span u s small sub sup mark code font center'.split(
    ' ',
  ),
)

/**
 * Whether the markup tells nothing of what stands around the article, since nearly all of it stands side by side in one element: an export
 * of a publishing system, or a text that was pasted into one.
 */
export const isBare = oncePer(standSideBySide)

function standSideBySide(blocks: readonly Block[]): boolean {
  const characters = new Map<Element | null, number>()
  let all = 0
  for (const { text, markup } of blocks) {
    if (markup === undefined || markup.element.hidden) continue
    const holder = holderOf(markup.element)
    characters.set(holder, (characters.get(holder) ?? 0) + text.length)
    all += text.length
  }
  return Math.max(0, ...characters.values()) >= all * BARE
}

function holderOf(element: Element): Element | null {
  let holder: Element | null = element
  while (holder !== null && INNER.has(holder.tag)) holder = holder.parent
  return holder
}
