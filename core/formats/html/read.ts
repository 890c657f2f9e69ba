import { blockElements, unseenElements, voidElements } from './elements.ts'
import { flush } from './flush.ts'
import { claim, elementClaims, scriptClaims, voidClaims } from './head.ts'
import { image } from './images.ts'
import { jsonLdBody } from './json-ld.ts'
import {
  append,
  appendCollapsed,
  closeReading,
  emptyLine,
  isSpace,
  lineBreak,
  openRuby,
  standsAlone,
} from './line.ts'
import type { OpenElement, Page, Unseen } from './page.ts'
import { type Attributes, type Sink, scan } from './scan.ts'
import { closeAll, closeElement, openElement } from './tree.ts'

/** One pass over a page, as a browser shows it that runs scripts, or as one that does not. */
export function readWith(text: string, scripting: boolean): Page {
  const page = emptyPage(text, scripting)
  scan(text, makeSink(page))
  if (!page.tooDeep && !page.tooLong) closeAll(page)
  return page
}

function emptyPage(text: string, scripting: boolean): Page {
  return {
    text,
    scripting,
    withoutScripts: 0,
    drafts: [],
    bodies: [],
    merged: new Set(),
    claims: [],
    claimsMade: new Map(),
    stack: [],
    openAt: new Map(),
    line: emptyLine(),
    ink: { marks: 0, href: undefined },
    tables: 0,
    unseen: null,
    baseHref: null,
    tooDeep: false,
    tooLong: false,
  }
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

function open(page: Page, tag: string, attributes: Attributes, start: number, selfClosing: boolean): void {
  if (page.unseen !== null) {
    if (tag === page.unseen.tag && !selfClosing) page.unseen.depth++
    else if (unseenElements.has(tag)) page.unseen.inner ??= tag
    return
  }
  if (unseenElements.has(tag) && (page.scripting || tag !== 'noscript')) {
    if (!selfClosing || tag === 'script')
      page.unseen = {
        tag,
        depth: 1,
        kind: unseenKind(tag, attributes),
        content: '',
        inner: null,
        start,
        end: start,
      }
    return
  }
  if (voidElements.has(tag)) openVoid(page, tag, attributes, start)
  else if (tag === 'a') {
    page.ink.href = attributes.get('href')?.trim() || undefined
    elementClaims(page, tag, attributes)
  } else {
    if (page.stack.length === 0 && !blockElements.has(tag)) implicitBody(page)
    if (attributes.size > 0) elementClaims(page, tag, attributes)
    openElement(page, tag, attributes, start)
    if (tag === 'ruby') openRuby(page.line)
    else if (tag === 'rt') page.line.reading = ''
    if (selfClosing && tag.includes('-')) closeElement(page, tag)
  }
}

function breakLine(page: Page): void {
  if (standsAlone(page.line, page.ink)) flush(page)
  else lineBreak(page.line)
}

function openVoid(page: Page, tag: string, attributes: Attributes, start: number): void {
  if (tag === 'br') breakLine(page)
  else if (tag === 'wbr') return
  else if (tag === 'img') {
    if (page.stack.length === 0) implicitBody(page)
    image(page, attributes, start)
  } else if (tag === 'hr') {
    openElement(page, tag, attributes, start)
    closeElement(page, tag)
  } else voidClaims(page, tag, attributes)
}

function close(page: Page, tag: string): void {
  const { unseen } = page
  if (unseen !== null) {
    if (tag === unseen.inner) unseen.inner = null
    if (tag !== unseen.tag || --unseen.depth > 0) return
    page.unseen = null
    if (unseen.kind === 'json-ld') readJsonLd(page, unseen)
    else if (unseen.kind === 'title') claim(page, 'title', unseen.content.replace(/\s+/g, ' '), 'html:title')
    return
  }
  if (tag === 'a') page.ink.href = undefined
  else if (tag === 'br') breakLine(page)
  else if (tag === 'rt') closeReading(page.line)
  else if (tag === 'p' && !page.openAt.get('p')?.length) return
  closeElement(page, tag)
}

function readJsonLd(page: Page, { content, start, end }: Unseen): void {
  scriptClaims(page, content)
  const body = jsonLdBody(content)
  if (body !== undefined) page.bodies.push({ text: body, start, end })
}

function text(page: Page, start: number, end: number): void {
  const { unseen } = page
  if (unseen !== null) {
    unseen.end = end
    if (unseen.kind !== 'ignored') unseen.content += page.text.slice(start, end)
    else if (unseen.tag === 'noscript' && unseen.inner === null) page.withoutScripts += end - start
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
  const open = page.stack.at(-1) ?? implicitBody(page)
  if (open === undefined) return
  if (isSpace(value.charCodeAt(0)) && !open.context.preformatted) page.line.space = true
  else append(page.line, value, end - 1, end, page.ink, page.stack)
}

/** A fragment has no root: its text gets one, so that every block has an element. */
function implicitBody(page: Page): OpenElement | undefined {
  openElement(page, 'body', new Map(), 0)
  return page.stack.at(-1)
}

function unseenKind(tag: string, attributes: Attributes): Unseen['kind'] {
  if (tag === 'title') return 'title'
  if (tag !== 'script') return 'ignored'
  return /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '') ? 'json-ld' : 'ignored'
}
