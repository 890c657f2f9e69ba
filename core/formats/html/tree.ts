import type { Element } from '../../types.ts'
import { enter } from './context.ts'
import { blockElements, impliedEnds } from './elements.ts'
import { flush, leave } from './flush.ts'
import { markBit } from './line.ts'
import { type Page, rootContext } from './page.ts'
import type { Attributes } from './scan.ts'

/** Deeper pages are refused: browsers stop at 512, real pages stay below 200. */
const MAX_DEPTH = 5_000

/** How far up an implied end tag looks; keeps a hostile page linear. */
const IMPLIED_REACH = 64

const LONGEST_NAMES = 256

/** Opens an element: closes what its start tag implies, ends the line at a block boundary. */
export function openElement(page: Page, tag: string, attributes: Attributes, start: number): void {
  closeImplied(page, tag)
  if (endsLine(page, tag)) flush(page)
  const parent = page.stack.at(-1)
  const element = makeElement(tag, attributes, parent?.element ?? null)
  if (element.depth > MAX_DEPTH) {
    page.tooDeep = true
    return
  }
  const context = enter(page, element, attributes, parent?.context ?? rootContext, start)
  const positions = page.openAt.get(tag)
  if (positions === undefined) page.openAt.set(tag, [page.stack.length])
  else positions.push(page.stack.length)
  page.stack.push({ element, context, marks: page.ink.marks })
  page.ink.marks |= markBit(tag)
}

/** Closes the innermost open element of that name and what stands open inside it; ignores a stray end tag. */
export function closeElement(page: Page, tag: string): void {
  const at = page.openAt.get(tag)?.at(-1)
  if (at === undefined) return
  if (markBit(tag) !== 0 && crossesBlock(page, at)) {
    page.ink.marks &= ~markBit(tag)
    return
  }
  // An end tag inside a cell never closes what stands around the cell.
  const cell = Math.max(page.openAt.get('td')?.at(-1) ?? -1, page.openAt.get('th')?.at(-1) ?? -1)
  if (at < cell && tag !== 'table' && tag !== 'tr' && tag !== 'tbody' && tag !== 'body') return
  popTo(page, at)
}

export function closeAll(page: Page): void {
  popTo(page, 0)
  flush(page)
}

function closeImplied(page: Page, tag: string): void {
  const rule = impliedEnds(tag)
  if (rule === undefined) return
  const lowest = Math.max(0, page.stack.length - IMPLIED_REACH)
  for (let i = page.stack.length - 1; i >= lowest; i--) {
    const open = page.stack[i]?.element.tag ?? ''
    if (rule.ends.has(open)) {
      popTo(page, i)
      if (tag !== 'tr' && tag !== 'tbody') return
    } else if (rule.scope.has(open)) return
  }
}

function popTo(page: Page, position: number): void {
  while (page.stack.length > position) {
    const open = page.stack.at(-1)
    if (open === undefined) return
    const { tag } = open.element
    if (endsLine(page, tag)) {
      flush(page)
      page.ink.marks &= open.marks
    } else if (markBit(tag) !== 0)
      page.ink.marks = (page.ink.marks & ~markBit(tag)) | (open.marks & markBit(tag))
    page.stack.pop()
    page.openAt.get(tag)?.pop()
    leave(page, open, page.stack.at(-1)?.context ?? rootContext)
  }
}

/** Custom elements are containers more often than words, except inside a paragraph that has begun. */
function endsLine(page: Page, tag: string): boolean {
  if (blockElements.has(tag)) return true
  return tag.includes('-') && !page.openAt.get('p')?.length
}

function crossesBlock(page: Page, position: number): boolean {
  const lowest = Math.max(position + 1, page.stack.length - IMPLIED_REACH)
  for (let i = page.stack.length - 1; i >= lowest; i--) {
    if (blockElements.has(page.stack[i]?.element.tag ?? '')) return true
  }
  return lowest > position + 1
}

function makeElement(tag: string, attributes: Attributes, parent: Element | null): Element {
  const hidden = (parent?.hidden ?? false) || (attributes.size > 0 && isHidden(attributes))
  return {
    tag,
    names: attributes.size > 0 ? namesOf(attributes) : '',
    parent,
    hidden,
    depth: parent === null ? 0 : parent.depth + 1,
  }
}

function namesOf(attributes: Attributes): string {
  const names: string[] = []
  for (const name of ['class', 'id', 'role', 'itemprop']) {
    const value = attributes.get(name)
    if (value !== undefined && value !== '') names.push(value)
  }
  return names.length === 0 ? '' : names.join(' ').slice(0, LONGEST_NAMES).toLowerCase()
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true
  const style = attributes.get('style')
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
