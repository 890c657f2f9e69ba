import type { Element } from '../../types.ts'
import type { Attributes } from './attributes.ts'
import { enter, enterCaption } from './context.ts'
import { closePost, openPost } from './embeds.ts'
import { flush, leave } from './flush.ts'
import { type Page, rootContext } from './page.ts'
import { type Tag, tagNamed } from './tags.ts'

/** Deeper pages are refused: browsers stop at 512, real pages stay below 200. */
const MAX_DEPTH = 5_000

/** How far up an implied end tag looks; keeps a hostile page linear. */
const IMPLIED_REACH = 64

const LONGEST_NAMES = 256

const P = tagNamed('p')
const TD = tagNamed('td')
const TH = tagNamed('th')

const HEADING = /^h[1-6]$/

/** The rule of most elements: they end an open paragraph. */
const PARAGRAPH = P.implies

/** Opens an element: closes what its start tag implies, ends the line at a block boundary. */
export function openElement(page: Page, tag: Tag, attributes: Attributes, start: number): void {
  closeImplied(page, tag)
  if (endsLine(page, tag)) flush(page)
  if (tag.name === 'p') endHeading(page)
  const parent = page.stack.at(-1)
  const element = makeElement(tag.name, attributes, parent?.element ?? null, page.elements++)
  if (element.depth > MAX_DEPTH) {
    page.tooDeep = true
    return
  }
  if (attributes.size > 0 && (tag.name === 'blockquote' || attributes.has('data-href')))
    openPost(page, element, attributes, start)
  const around = parent?.context ?? rootContext
  const context = tag.isPlace
    ? enter(page, element, attributes, around, start)
    : element.names.includes('caption')
      ? enterCaption(element, around, start)
      : around
  const outer = positionOf(page, tag)
  page.openAt[tag.id] = page.stack.length
  page.stack.push({ tag, outer, element, context, marks: page.ink.marks })
  page.ink.marks |= tag.mark
}

/** Closes the innermost open element of that name and what stands open inside it; ignores a stray end tag. */
export function closeElement(page: Page, tag: Tag): void {
  const { name, mark } = tag
  const at = positionOf(page, tag)
  if (at < 0) return
  if (mark !== 0 && crossesBlock(page, at)) {
    page.ink.marks &= ~mark
    return
  }
  // An end tag inside a cell never closes what stands around the cell.
  const cell = Math.max(positionOf(page, TD), positionOf(page, TH))
  if (at < cell && name !== 'table' && name !== 'tr' && name !== 'tbody' && name !== 'body') return
  popTo(page, at)
}

export function isOpen(page: Page, tag: Tag): boolean {
  return positionOf(page, tag) >= 0
}

function positionOf({ openAt }: Page, { id }: Tag): number {
  return openAt[id] ?? -1
}

export function closeAll(page: Page): void {
  popTo(page, 0)
  flush(page)
}

function closeImplied(page: Page, { name, implies: rule }: Tag): void {
  if (rule === undefined || (rule === PARAGRAPH && !isOpen(page, P))) return
  const lowest = Math.max(0, page.stack.length - IMPLIED_REACH)
  for (let i = page.stack.length - 1; i >= lowest; i--) {
    const open = page.stack[i]?.element.tag ?? ''
    if (rule.ends.has(open)) {
      popTo(page, i)
      if (name !== 'tr' && name !== 'tbody') return
    } else if (rule.scope.has(open)) return
  }
}

/**
 * Ends a heading that has its line where a paragraph begins: its end tag is missing, and all that follows would be a heading, as it is in
 * a browser. What is open stays open: an end tag may follow after all, and boxes keep what stands in them.
 */
function endHeading({ stack, drafts }: Page): void {
  if ((stack.at(-1)?.context.heading ?? 0) === 0) return
  const lowest = Math.max(0, stack.length - IMPLIED_REACH)
  const at = stack.findLastIndex(({ tag }, i) => i >= lowest && HEADING.test(tag.name))
  const heading = stack[at]?.element
  const last = drafts.at(-1)?.element
  // Whatever opened after an element that is open still stands in it.
  if (heading === undefined || last === undefined || last.index < heading.index) return
  for (const { context } of stack.slice(at)) context.heading = 0
}

function popTo(page: Page, position: number): void {
  while (page.stack.length > position) {
    const open = page.stack.at(-1)
    if (open === undefined) return
    const { tag } = open
    if (endsLine(page, tag)) {
      flush(page)
      page.ink.marks &= open.marks
    } else page.ink.marks = (page.ink.marks & ~tag.mark) | (open.marks & tag.mark)
    page.stack.pop()
    page.openAt[tag.id] = open.outer
    if (page.post !== null) closePost(page, open)
    leave(page, open, page.stack.at(-1)?.context ?? rootContext)
  }
}

/** Custom elements are containers more often than words, except inside a paragraph that has begun. */
function endsLine(page: Page, { isBlock, isCustom }: Tag): boolean {
  if (isBlock) return true
  return isCustom && !isOpen(page, P)
}

function crossesBlock(page: Page, position: number): boolean {
  const lowest = Math.max(position + 1, page.stack.length - IMPLIED_REACH)
  for (let i = page.stack.length - 1; i >= lowest; i--) {
    if (page.stack[i]?.tag.isBlock === true) return true
  }
  return lowest > position + 1
}

function makeElement(tag: string, attributes: Attributes, parent: Element | null, index: number): Element {
  const hidden = (parent?.hidden ?? false) || (attributes.size > 0 && isHidden(attributes))
  return {
    tag,
    names: attributes.size > 0 ? namesOf(attributes) : '',
    parent,
    hidden,
    depth: parent === null ? 0 : parent.depth + 1,
    index,
  }
}

/** What may be another character in lower case; asking is quicker than making another string. */
const CASED = /[A-Z\u0080-\uffff]/
const NAMES = ['class', 'id', 'role', 'itemprop'] as const

function namesOf(attributes: Attributes): string {
  let names = ''
  for (const name of NAMES) {
    const value = attributes.get(name) ?? ''
    if (value !== '') names = names === '' ? value : `${names} ${value}`
  }
  if (names.length > LONGEST_NAMES) names = names.slice(0, LONGEST_NAMES)
  return CASED.test(names) ? names.toLowerCase() : names
}

function isHidden(attributes: Attributes): boolean {
  const hidden = attributes.get('hidden')
  // What is hidden until it is searched for can be read.
  if (hidden !== undefined && hidden.trim().toLowerCase() !== 'until-found') return true
  const style = attributes.get('style')
  return style !== undefined && /(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
