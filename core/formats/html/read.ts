import type { Attributes } from './attributes.ts'
import { readingBytes } from './double-encoded.ts'
import { embeddedFrame } from './embeds.ts'
import { flush } from './flush.ts'
import {
  closesInFormula,
  endFormula,
  openFormula,
  opensInFormula,
  readFormula,
  repeatsFormula,
  showFormula,
} from './formula.ts'
import { claim, elementClaims, voidClaims } from './head.ts'
import { fallbackImage, image, pictureSource } from './images.ts'
import { readJsonLd } from './json-ld.ts'
import { append, appendCollapsed, closeReading, isSpace, lineBreak, openRuby, standsAlone } from './line.ts'
import { emptyPage, type OpenElement, type Page, type Unseen } from './page.ts'
import { type Sink, scan } from './scan.ts'
import { type Tag, tagNamed } from './tags.ts'
import { closeAll, closeElement, isOpen, openElement } from './tree.ts'

/** One pass over a page, as a browser shows it that runs scripts, or as one that does not; `inBytes` as `spellsBytes` has it. */
export function readWith(text: string, scripting: boolean, inBytes: boolean): Page {
  const page = emptyPage(text, scripting)
  const sink = makeSink(page)
  if (inBytes) {
    const reading = readingBytes(sink)
    scan(text, reading)
    reading.end()
  } else scan(text, sink)
  if (!page.tooDeep && !page.tooLong) {
    endFormula(page)
    closeAll(page)
  }
  return page
}

function makeSink(page: Page): Sink {
  return {
    open: (tag, attributes, start, selfClosing) => open(page, tag, attributes, start, selfClosing),
    close: (tag) => close(page, tag),
    text: (start, end) => text(page, start, end),
    character: (value, end) => character(page, value, end),
    stopped: () => page.tooDeep || page.tooLong,
  }
}

function open(page: Page, tag: Tag, attributes: Attributes, start: number, selfClosing: boolean): void {
  const { name } = tag
  if (page.unseen !== null) {
    if (name === page.unseen.tag && !selfClosing) page.unseen.depth++
    else if (name === 'img' && page.unseen.tag === 'noscript') fallbackImage(page, attributes, start)
    else if (tag.isUnseen) page.unseen.inner ??= name
    return
  }
  if (opensInFormula(page, tag, attributes)) return
  const isUnseen = tag.isUnseen && (page.scripting || name !== 'noscript')
  if (isUnseen || repeatsFormula(page, name, attributes) || numbersLine(page, name, attributes)) {
    if (name === 'iframe') embeddedFrame(page, attributes, start)
    const kind = isUnseen ? unseenKind(name, attributes) : 'ignored'
    if (!selfClosing || name === 'script')
      page.unseen = { tag: name, depth: 1, kind, content: '', inner: null, start, end: start }
    return
  }
  if (tag.isVoid) openVoid(page, tag, attributes, start)
  else if (name === 'math') openFormula(page, attributes, start)
  else if (name === 'a') {
    page.ink.href = attributes.get('href')?.trim() || undefined
    elementClaims(page, name, attributes)
  } else {
    if (page.stack.length === 0 && !tag.isBlock) implicitBody(page)
    if (attributes.size > 0) elementClaims(page, name, attributes)
    openElement(page, tag, attributes, start)
    if (name === 'span' && isBreak(attributes)) breakLine(page)
    else if (name === 'amp-img') image(page, attributes, start)
    else if (name === 'ruby') openRuby(page.line)
    else if (name === 'rt') page.line.reading = ''
    if (selfClosing && tag.isCustom) closeElement(page, tag)
  }
}

function breakLine(page: Page): void {
  if (standsAlone(page.line, page.ink)) flush(page)
  else lineBreak(page.line)
}

/** Some editors set a `<span>` that is called so where a line ends. */
function isBreak(attributes: Attributes): boolean {
  const names = attributes.get('class')
  return names?.includes('br') === true && / br /.test(` ${names} `)
}

function openVoid(page: Page, tag: Tag, attributes: Attributes, start: number): void {
  const { name } = tag
  if (name === 'br') breakLine(page)
  else if (name === 'wbr') return
  else if (name === 'source') pictureSource(page, attributes)
  else if (name === 'img') {
    if (page.stack.length === 0) implicitBody(page)
    image(page, attributes, start)
  } else if (name === 'hr') {
    openElement(page, tag, attributes, start)
    closeElement(page, tag)
  } else voidClaims(page, name, attributes)
}

function close(page: Page, tag: Tag): void {
  const { name } = tag
  const { unseen } = page
  if (unseen !== null) {
    if (name === unseen.inner) unseen.inner = null
    if (name !== unseen.tag || --unseen.depth > 0) return
    page.unseen = null
    if (unseen.kind === 'json-ld') describe(page, unseen)
    else if (unseen.kind === 'tex' && !page.drawnFormulas)
      showFormula(page, unseen.content, unseen.start, unseen.end)
    else if (unseen.kind === 'title') claim(page, 'title', unseen.content.replace(/\s+/g, ' '), 'html:title')
    else if (name === 'script' && unseen.end - unseen.start >= SHORTEST_STATE)
      page.scripts.push({ start: unseen.start, end: unseen.end })
    return
  }
  if (closesInFormula(page, tag)) return
  if (name === 'a') page.ink.href = undefined
  else if (name === 'br') breakLine(page)
  else if (name === 'rt') closeReading(page.line)
  else if (name === 'p' && !isOpen(page, tag)) return
  closeElement(page, tag)
}

/** The number of a line of code, in the line itself: for the eye alone, and no part of the code. */
function numbersLine({ stack }: Page, name: string, attributes: Attributes): boolean {
  if (name !== 'span' || stack.at(-1)?.context.preformatted !== true) return false
  return LINE_NUMBER.test(attributes.get('class') ?? '')
}

const LINE_NUMBER = /(?:^|\s)(?:line-?nos?|line-?num(?:ber)?s?)(?=\s|$)/

/** Characters: scripts that are shorter hold no article. */
const SHORTEST_STATE = 800

function describe(page: Page, { content, start, end }: Unseen): void {
  const { claims, body } = readJsonLd(content)
  for (const { field, value, source } of claims) claim(page, field, value, source)
  if (body !== undefined) page.bodies.push({ text: body, start, end })
}

function text(page: Page, start: number, end: number): void {
  const { unseen } = page
  if (unseen !== null) {
    if (unseen.end === unseen.start) unseen.start = start
    unseen.end = end
    if (unseen.kind !== 'ignored') unseen.content += page.text.slice(start, end)
    else if (unseen.tag === 'noscript' && unseen.inner === null) page.withoutScripts += end - start
    return
  }
  if (page.formula !== null) {
    readFormula(page.formula, page.text.slice(start, end), end)
    return
  }
  const open = page.stack.at(-1) ?? implicitBody(page)
  if (open === undefined) return
  if (open.context.preformatted)
    append(page.line, page.text.slice(start, end).replace(/\r\n?/g, '\n'), start, end, page.ink, page.stack)
  else appendCollapsed(page.line, page.text, start, end, page.ink, page.stack)
}

function character(page: Page, value: string, end: number): void {
  const { unseen } = page
  if (unseen !== null) {
    if (unseen.kind !== 'ignored') unseen.content += value
    return
  }
  if (page.formula !== null) {
    readFormula(page.formula, value, end)
    return
  }
  const open = page.stack.at(-1) ?? implicitBody(page)
  if (open === undefined) return
  if (isSpace(value.charCodeAt(0)) && !open.context.preformatted) page.line.space = true
  else append(page.line, value, end - 1, end, page.ink, page.stack)
}

const BODY = tagNamed('body')

/** A fragment has no root: its text gets one, so that every block has an element. */
function implicitBody(page: Page): OpenElement | undefined {
  openElement(page, BODY, new Map(), 0)
  return page.stack.at(-1)
}

function unseenKind(tag: string, attributes: Attributes): Unseen['kind'] {
  if (tag === 'title') return 'title'
  if (tag !== 'script') return 'ignored'
  const type = attributes.get('type')?.trim() ?? ''
  if (/^application\/ld\+json/i.test(type)) return 'json-ld'
  return /^math\/tex/i.test(type) ? 'tex' : 'ignored'
}
