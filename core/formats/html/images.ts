import type { Attributes } from './attributes.ts'
import { blankFigure } from './flush.ts'
import { isFormulaImage, showFormula } from './formula.ts'
import { append } from './line.ts'
import type { OpenElement, Page } from './page.ts'

/** An image: part of its figure, a character of the line (emoji), or a figure of its own. */
export function image(page: Page, attributes: Attributes, start: number): void {
  const open = page.stack.at(-1)
  if (open === undefined || open.element.hidden) return
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim()
  if (isEmoji(alt, attributes)) {
    append(page.line, alt, start, start + 4, page.ink, page.stack)
    return
  }
  if (alt !== '' && isFormulaImage(attributes)) {
    showFormula(page, alt, start, start + 4)
    return
  }
  const src = sourceOf(attributes) ?? fromPicture(page, open)
  if (src === null) {
    page.imageMissing = true
    return
  }
  place(page, open, src, alt, start)
}

/** A `<source>` of a `<picture>`, for an `<img>` that holds nothing but a placeholder. */
export function pictureSource(page: Page, attributes: Attributes): void {
  const picture = page.stack.at(-1)?.element
  if (picture?.tag !== 'picture' || page.pictureSource?.picture === picture) return
  const src = sourceOf(attributes)
  if (src !== null) page.pictureSource = { picture, src }
}

function fromPicture(page: Page, { element }: OpenElement): string | null {
  return page.pictureSource?.picture === element ? page.pictureSource.src : null
}

/** The image that a page gives to browsers without scripts, where it has none for the others yet. */
export function fallbackImage(page: Page, attributes: Attributes, start: number): void {
  const open = page.stack.at(-1)
  const figure = open?.context.figure
  const src = sourceOf(attributes)
  if (open === undefined || src === null || open.element.hidden) return
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim()
  // What counts visits is not described.
  const isAlone = alt !== '' && page.drafts.at(-1)?.figure === undefined
  const isMissing = figure ? figure.src === null : page.imageMissing || isAlone
  if (isMissing) place(page, open, src, alt, start)
}

function place(page: Page, open: OpenElement, src: string, alt: string, start: number): void {
  page.imageMissing = false
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
  for (const name of LAZY) {
    const value = attributes.get(name)?.trim()
    if (value) return name.endsWith('set') ? largestOf(value) : value
  }
  const src = attributes.get('src')?.trim()
  const set = attributes.get('srcset')?.trim()
  const isPlaceholder =
    src === undefined || src === '' || src.startsWith('data:') || (set && PLACEHOLDER.test(src))
  return isPlaceholder ? largestOf(set ?? '') : src
}

const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'data-lazy-srcset'] as const
const PLACEHOLDER =
  /(?:placeholder|blank|spacer|transparent|pixel|loading|lazy|1x1)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i

/** Of `a.jpg 320w, b.jpg 1280w` the widest; the first where no width is given. */
function largestOf(set: string): string | null {
  let largest: string | null = null
  let widest = -1
  for (const candidate of set.split(/(?<=\d[wx]),|,\s+/)) {
    const [address = '', size = ''] = candidate.trim().split(/\s+/)
    const width = size.endsWith('w') ? Number.parseFloat(size) : 0
    if (address === '' || address.startsWith('data:') || !(width > widest)) continue
    largest = address
    widest = width
  }
  return largest
}

function isEmoji(alt: string, attributes: Attributes): boolean {
  if (alt === '' || alt.length > 8) return false
  return /emoji|smiley/.test(attributes.get('class') ?? '') || /^\p{Extended_Pictographic}/u.test(alt)
}
