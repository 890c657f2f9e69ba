import { accept, refuse } from '../../outcome.ts'
import type { Block, Outcome, Run, Span } from '../../types.ts'
import { partsOf } from '../parts.ts'
import { readInline } from './inline.ts'
import { DEEPEST, parser } from './parser.ts'
import { type BlockToken, move, type Place } from './place.ts'

/** The parser takes microseconds a line, empty or not. */
const MAX_LINES = 500_000
const TOO_LARGE = refuse('too-large', `The text has more than ${MAX_LINES} lines; an article has fewer.`)

/** The blocks of a Markdown text from `offset` on. Spans cover whole lines; a cell's covers its row. */
export function readBlocks(source: string, offset: number): Outcome<readonly Block[]> {
  const starts = lineStarts(source, offset)
  if (starts.length > MAX_LINES) return TOO_LARGE
  const tokens = parser.parse(source.slice(offset), {})
  if (tokens.some(({ level }) => level >= DEEPEST - 2))
    return refuse('too-deep', `The text nests quotes or lists deeper than ${DEEPEST} levels.`)
  const spanOf = ([first, last]: readonly [number, number]): Span =>
    trimmed(source, { start: starts[first] ?? source.length, end: starts[last] ?? source.length })
  const place: Place = {
    quote: 0,
    lists: [],
    item: undefined,
    heading: 0,
    table: -1,
    row: -1,
    column: -1,
    isHeader: false,
    inCell: false,
    lines: [0, 0],
  }
  const blocks: Block[] = []
  for (const token of tokens) {
    if (token.map !== null) place.lines = token.map
    if (token.type === 'inline') pushLine(blocks, place, token, spanOf)
    else if (token.type === 'fence' || token.type === 'code_block')
      pushCode(blocks, place, token, spanOf(place.lines))
    else if (token.type === 'html_block') pushHtml(blocks, place, token, spanOf(place.lines))
    else move(place, token)
  }
  return blocks.length > MAX_LINES ? TOO_LARGE : accept(blocks)
}

function pushLine(
  blocks: Block[],
  place: Place,
  token: BlockToken,
  spanOf: (lines: Place['lines']) => Span,
): void {
  const { runs, figures, breaks } = readInline(token.children ?? [])
  const { quote } = place
  const span = spanOf(place.lines)
  const [first] = place.lines
  if (runs.length > 0 || place.inCell) {
    const rowAt = (row: number) => spanOf([first + row, first + row + 1])
    const placed = breaks.map(({ at, before, after }) => ({
      at,
      end: rowAt(before).end,
      start: rowAt(after).start,
    }))
    for (const part of partsOf({ ...kindOf(place), ...textOf(runs), span, quote }, placed)) blocks.push(part)
  }
  for (const figure of figures)
    blocks.push({ kind: 'figure', text: figure.caption, runs: [], span, level: 0, quote, figure })
}

function kindOf(place: Place): Pick<Block, 'kind' | 'level' | 'ordinal' | 'cell'> {
  if (place.inCell) {
    const { table, row, column, isHeader: header } = place
    return { kind: 'cell', level: 0, cell: { table, row, column, header } }
  }
  if (place.heading > 0) return { kind: 'heading', level: place.heading }
  const { item } = place
  if (item === undefined) return { kind: 'paragraph', level: 0 }
  place.item = undefined
  return { kind: 'list-item', level: place.lists.length, ordinal: item.ordinal }
}

function pushCode(blocks: Block[], { quote }: Place, token: BlockToken, span: Span): void {
  const text = token.content.replace(/\n$/, '')
  const codeLanguage = token.info.trim().split(/\s/)[0]
  if (text.trim() === '') return
  blocks.push({
    kind: 'code',
    text,
    runs: [{ text }],
    span,
    level: 0,
    quote,
    ...(codeLanguage && { codeLanguage }),
  })
}

/** Raw HTML keeps the words that a reader would see, and loses everything else. */
function pushHtml(blocks: Block[], { quote }: Place, token: BlockToken, span: Span): void {
  const text = parser.utils
    .unescapeAll(
      token.content
        .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
        .replace(/<(script|style|template|iframe|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
        .replace(/<\/?[a-z!?][^>]*>/gi, ' '),
    )
    .replace(/\s+/g, ' ')
    .trim()
  if (text !== '') blocks.push({ kind: 'paragraph', ...textOf([{ text }]), span, level: 0, quote })
}

function textOf(runs: readonly Run[]): Pick<Block, 'text' | 'runs'> {
  return { text: runs.map(({ text }) => text).join(''), runs }
}

/** Offsets at which the lines begin, counted as the parser counts them. */
function lineStarts(source: string, offset: number): number[] {
  const starts = [offset]
  const newline = /\r\n?|\n/g
  newline.lastIndex = offset
  for (let match = newline.exec(source); match !== null; match = newline.exec(source))
    starts.push(newline.lastIndex)
  return starts
}

function trimmed(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end)
  return {
    start: start + text.length - text.trimStart().length,
    end: end - text.length + text.trimEnd().length,
  }
}
