import { accept, refuse } from '../../outcome.ts'
import type { Block, DecodedText, Document, Note, Outcome } from '../../types.ts'
import { baseOf } from './base-url.ts'
import { blockElements, unseenElements, voidElements } from './elements.ts'
import { flush } from './flush.ts'
import { claim, elementClaims, scriptClaims, voidClaims } from './head.ts'
import { image } from './images.ts'
import {
  append,
  appendCollapsed,
  closeReading,
  emptyLine,
  isSpace,
  lineBreak,
  openRuby,
  standsAlone,
  toRuns,
} from './line.ts'
import type { Draft, OpenElement, Page, Unseen } from './page.ts'
import { type Attributes, type Sink, scan } from './scan.ts'
import { closeAll, closeElement, openElement } from './tree.ts'
import { visibleClaims } from './visible-claims.ts'

/**
 * Reads a page in one pass: its lines as blocks with their place in the markup, and what it claims of itself.
 * Refuses `too-deep`, and `too-large` where it has too many lines. Time and memory are linear in the length of the text.
 */
export function parseHtml({ text, notes }: DecodedText, sourceUrl?: string): Outcome<Document> {
  const page = readPage(text)
  if (page.tooDeep) {
    return refuse(
      'too-deep',
      'The page nests its elements more than 5,000 deep; no real article does. Check how it was exported.',
    )
  }
  if (page.tooLong) return refuse('too-large', 'The page has more than 200,000 lines; no article does.')
  const blocks = page.drafts.filter((draft) => !page.merged.has(draft)).map(toBlock)
  visibleClaims(page, blocks)
  const canonical = page.claims.find(({ field }) => field === 'canonicalUrl')?.value
  return accept({
    format: 'html',
    text,
    blocks,
    claims: page.claims,
    notes: page.scripting ? notes : [...notes, READ_WITHOUT_SCRIPTS],
    baseUrl: baseOf(page.baseHref, sourceUrl, canonical),
  })
}

const READ_WITHOUT_SCRIPTS: Note = {
  code: 'read-without-scripts',
  detail:
    'Most of its text stands in <noscript>, for browsers without scripts; it was read as such a browser shows it.',
}

/** As a browser shows it that runs scripts; as one without, where the page has more to show there than everywhere else. */
function readPage(text: string): Page {
  const page = readWith(text, true)
  const shown = page.drafts.reduce((sum, draft) => sum + draft.text.length, 0)
  return page.withoutScripts > shown ? readWith(text, false) : page
}

function readWith(text: string, scripting: boolean): Page {
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
      page.unseen = { tag, depth: 1, kind: unseenKind(tag, attributes), content: '', inner: null }
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
    if (unseen.kind === 'json-ld') scriptClaims(page, unseen.content)
    else if (unseen.kind === 'title') claim(page, 'title', unseen.content.replace(/\s+/g, ' '), 'html:title')
    return
  }
  if (tag === 'a') page.ink.href = undefined
  else if (tag === 'br') breakLine(page)
  else if (tag === 'rt') closeReading(page.line)
  else if (tag === 'p' && !page.openAt.get('p')?.length) return
  closeElement(page, tag)
}

function text(page: Page, start: number, end: number): void {
  const { unseen } = page
  if (unseen !== null) {
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

function toBlock(draft: Draft): Block {
  const { kind, text, line, start, end, level, quote, element, ordinal, cell, figure, codeLanguage } = draft
  return {
    kind,
    text,
    runs: line === null ? [] : toRuns(line, text),
    span: { start, end },
    level,
    quote,
    markup: { element, linkChars: line?.linkChars ?? 0 },
    ...(kind === 'list-item' ? { ordinal: ordinal ?? null } : undefined),
    ...(cell === undefined ? undefined : { cell }),
    ...(figure === undefined ? undefined : { figure }),
    ...(codeLanguage === undefined ? undefined : { codeLanguage }),
  }
}
