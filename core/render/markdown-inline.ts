import type { Block, Mark, Run } from '../types.ts'
import { printable, safeHref } from './escape.ts'

/** Text that Markdown shows as it is, on one line of any block but at its beginning (see `atLineStart`). */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*[\]<~]|&(?=[#\w])/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('\n', '\\\n')
}

/** Escapes what would make a line a heading, a list, a quote, a table or a rule. */
export function atLineStart(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/^[-+>#=|]|^:(?=\s*-)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n')
}

/** A stretch of one formatting: what Markdown can say of it. */
interface Piece {
  text: string
  /** Innermost first. */
  readonly delimiters: readonly string[]
  readonly isCode: boolean
  /** Innermost first: what Markdown says in HTML alone. */
  readonly tags: readonly string[]
  readonly href: string | null
}

/** The inline text of a block; line breaks are hard breaks. Where Markdown has no way to say a mark, the words stay. */
export function renderRuns({ runs, text }: Block): string {
  const pieces = merge((runs.length === 0 ? [{ text }] : runs).map(toPiece))
  let line = ''
  for (const [index, piece] of pieces.entries()) line += renderPiece(piece, line, pieces[index + 1])
  return line
}

function toPiece({ text, marks = [], href, ruby }: Run): Piece {
  const stars = (marks.includes('strong') ? '**' : '') + (marks.includes('emphasis') ? '*' : '')
  const delimiters = [stars, marks.includes('deleted') ? '~~' : ''].filter(Boolean)
  const reading = ruby ? ` (${ruby})` : ''
  // The mark of a footnote, `[1]`, is known by its brackets.
  const tags = isMarkOfNote(text) ? [] : marks.flatMap((mark) => TAGS[mark] ?? [])
  return {
    text: printable(text + reading),
    delimiters,
    isCode: marks.includes('code'),
    tags,
    href: safeHref(href),
  }
}

const TAGS: Readonly<Partial<Record<Mark, string>>> = { superscript: 'sup', subscript: 'sub' }

function isMarkOfNote(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']')
}

/** Neighbours with one formatting are one piece: delimiters that touch would cancel each other. */
function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = merged.at(-1)
    const isSame =
      last?.href === piece.href &&
      last.isCode === piece.isCode &&
      `${last.tags}` === `${piece.tags}` &&
      `${last.delimiters}` === `${piece.delimiters}`
    if (isSame) last.text += piece.text
    else merged.push({ ...piece })
  }
  return merged
}

function renderPiece(piece: Piece, before: string, next: Piece | undefined): string {
  const core = piece.text.trim()
  if (core === '') return escapeMarkdown(piece.text)
  const start = piece.text.indexOf(core)
  const lead = piece.text.slice(0, start)
  const tail = piece.text.slice(start + core.length)
  const isBare = piece.href === null && piece.tags.length === 0
  const inner = renderCore(piece, core, {
    before: isBare ? (lead || before).at(-1) : '[',
    after: isBare ? (tail || beginningOf(next))?.[0] : ']',
    touches: isBare && lead === '' && /[*~`]$/.test(before),
  })
  const marked = piece.tags.reduce((text, tag) => `<${tag}>${text}</${tag}>`, inner)
  const linked = piece.href === null ? marked : `[${marked}](${piece.href})`
  return escapeMarkdown(lead) + linked + escapeMarkdown(tail)
}

function beginningOf(piece: Piece | undefined): string | undefined {
  if (piece?.href) return '['
  return piece?.tags.length ? '<' : piece?.text
}

interface Surroundings {
  readonly before: string | undefined
  readonly after: string | undefined
  /** Whether it stands directly behind another piece's delimiter. */
  readonly touches: boolean
}

function renderCore({ delimiters, isCode }: Piece, core: string, around: Surroundings): string {
  if (around.touches) return escapeMarkdown(core)
  let inner = isCode ? codeSpan(core) : escapeMarkdown(core)
  for (const delimiter of delimiters) {
    // Rendered code and escapes begin and end with punctuation, whatever the text does.
    const opens = isOutside(around.before) || !isPunctuation(inner[0])
    const closes = isOutside(around.after) || !isPunctuation(inner.at(-1))
    if (opens && closes) inner = delimiter + inner + delimiter
  }
  return inner
}

function codeSpan(text: string): string {
  const code = text.replaceAll('\n', ' ')
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0)
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(code) ? ' ' : ''
  return fence + pad + code + pad + fence
}

/** White space, punctuation, or nothing: where a delimiter may stand beside punctuation (CommonMark's flanking rules). */
function isOutside(character: string | undefined): boolean {
  return character === undefined || /[\t\n\p{Zs}\p{P}\p{S}]/u.test(character)
}

/** Half of a surrogate pair may be half of a symbol. */
function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[\p{P}\p{S}\p{Surrogate}]/u.test(character)
}
