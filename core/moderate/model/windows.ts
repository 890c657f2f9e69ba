import type { Span } from '../../types.ts'
import { withoutSpelling } from './spelled.ts'
import { type Token, tokenise } from './tokens.ts'

/** A stretch of one voice, about 50 words at most: the unit that the model scores. */
export interface Window {
  readonly tokens: readonly Token[]
  readonly span: Span
  readonly quoted: boolean
}

/** A window ends with the first sentence that brings it here, */
const ENOUGH = 25
/** with the paragraph that brings it here, */
const SHORT = 12
/** or in the middle of a sentence. */
const MOST = 50
const SENTENCE_END = /[.!?…]["”’)]*\s/y

/** Cuts a text into windows: first the writer's own words, then each quotation. */
export function windowsOf(text: string, quotes: readonly Span[]): Window[] {
  const own: Token[] = []
  const ends = new Set<number>()
  const quoted: Window[] = []
  for (const voice of voices(text, quotes)) {
    const tokens = withoutSpelling(tokenise(text.slice(voice.start, voice.end), voice.start), text)
    // One by one: a paragraph may have more tokens than a call may have arguments.
    if (voice.quoted) for (const window of cut(text, tokens, new Set(), true)) quoted.push(window)
    else for (const token of tokens) own.push(token)
    if (voice.last) ends.add(own.length - 1)
  }
  return [...cut(text, own, ends, false), ...quoted]
}

interface Voice extends Span {
  readonly quoted: boolean
  /** Whether its paragraph ends with it. */
  readonly last: boolean
}

/** Paragraphs, divided where quotations start and end. */
function voices(text: string, quotes: readonly Span[]): Voice[] {
  const found: Voice[] = []
  let next = 0
  for (const { start, end } of paragraphs(text)) {
    let at = start
    while (next < quotes.length && (quotes[next]?.start ?? end) < end) {
      const quote = quotes[next]
      if (quote === undefined) break
      if (quote.start > at) found.push({ start: at, end: quote.start, quoted: false, last: false })
      at = Math.max(at, Math.min(end, quote.end))
      found.push({ start: Math.max(start, quote.start), end: at, quoted: true, last: at === end })
      if (quote.end > end) break
      next++
    }
    if (at < end) found.push({ start: at, end, quoted: false, last: true })
  }
  return found
}

function paragraphs(text: string): Span[] {
  const found: Span[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (end > start) found.push({ start, end })
    start = end + 1
  }
  return found
}

/** `ends` are the places of tokens that end a paragraph. */
function cut(text: string, tokens: readonly Token[], ends: ReadonlySet<number>, quoted: boolean): Window[] {
  const windows: Window[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const length = i + 1 - first
    const done =
      (length >= SHORT && ends.has(i)) ||
      (length >= ENOUGH && endsSentence(text, tokens[i])) ||
      length === MOST
    if (!done && i < tokens.length - 1) continue
    const part = tokens.slice(first, i + 1)
    windows.push({ tokens: part, span: { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }, quoted })
    first = i + 1
  }
  return windows
}

function endsSentence(text: string, token: Token | undefined): boolean {
  SENTENCE_END.lastIndex = token?.end ?? 0
  return SENTENCE_END.test(text) || token?.word === '!' || token?.word === '?'
}
