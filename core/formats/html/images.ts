import { blankFigure } from './flush.ts'
import { append } from './line.ts'
import type { Page } from './page.ts'
import type { Attributes } from './scan.ts'

/** An image: part of its figure, a character of the line (emoji), or a figure of its own. */
export function image(page: Page, attributes: Attributes, start: number): void {
  const open = page.stack.at(-1)
  if (open === undefined || open.element.hidden) return
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim()
  if (isEmoji(alt, attributes)) {
    append(page.line, alt, start, start + 4, page.ink, page.stack)
    return
  }
  const src = sourceOf(attributes)
  if (src === null) return
  const { figure } = open.context
  if (figure !== null) {
    figure.src ??= src
    if (figure.alt === '') figure.alt = alt
    figure.end = start
    return
  }
  page.drafts.push({
    ...blankFigure(open.element, start, start),
    figure: { src, alt, caption: '', credit: '' },
  })
}

/** The address that a lazy loader would put in place; placeholders and inlined pixels are none. */
function sourceOf(attributes: Attributes): string | null {
  for (const name of ['data-src', 'data-lazy-src', 'data-original', 'src']) {
    const value = attributes.get(name)?.trim()
    if (value !== undefined && value !== '' && !value.startsWith('data:')) return value
  }
  const set = attributes.get('data-srcset') ?? attributes.get('srcset')
  return set?.trim().split(/[\s,]+/)[0] || null
}

function isEmoji(alt: string, attributes: Attributes): boolean {
  if (alt === '' || alt.length > 8) return false
  return /emoji|smiley/.test(attributes.get('class') ?? '') || /^\p{Extended_Pictographic}/u.test(alt)
}
