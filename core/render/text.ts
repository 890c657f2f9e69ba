import { joinIn } from '../formats/text/hyphens.ts'
import { chunksOf, linesOf } from '../formats/text/lines.ts'
import { type Setting, segment } from '../formats/text/segment.ts'
import { letterPattern } from '../letters.ts'
import type { Block } from '../types.ts'

/**
 * The body as plain text: blocks joined by blank lines, a table row on one line, list markers as a reader sees
 * them, code verbatim. Figures are left out. The text is written so that the plain-text format reads it
 * as the same text again; only code, which may look like anything, is exempt.
 */
export function renderText(blocks: readonly Block[]): string {
  const paragraphs: string[] = []
  let row: Block['cell']
  for (const block of blocks) {
    const { cell, kind, text } = block
    const line = cell === undefined ? text : text.replace(/\s+/g, ' ')
    if (cell !== undefined && row?.table === cell.table && row.row === cell.row) {
      // An empty cell leaves no white space at the end that a reader would not see.
      paragraphs.push(`${paragraphs.pop() ?? ''}${CELL_BREAK}${line}`.trim())
    } else if (kind === 'code') paragraphs.push(text)
    else if (kind === 'list-item') paragraphs.push(readable(listMarker(block) + line))
    else if (kind !== 'figure') paragraphs.push(readable(line))
    row = cell
  }
  return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n')
}

/** Tabs do not survive white space being collapsed, as it is whenever plain text is read. */
const CELL_BREAK = ' | '

function listMarker({ ordinal }: Block): string {
  return ordinal === undefined || ordinal === null ? '- ' : `${ordinal}. `
}

/** Nothing but the chunk tells how its lines were broken. */
const AS_IT_IS: Setting = { join: joinIn([]), width: undefined }

/** A line break stays where the reader of the plain text sees one block, as in verse; elsewhere lines are set apart. */
function readable(paragraph: string): string {
  if (!paragraph.includes('\n')) return plainMarker(paragraph)
  const lines = paragraph.split('\n').map(plainMarker).filter(Boolean)
  const verse = lines.join('\n')
  if (lines.length < 2) return verse
  const [chunk, ...more] = [...chunksOf(linesOf(verse, lines.length))].flatMap((each) =>
    segment(each, AS_IT_IS),
  )
  return more.length === 0 && chunk?.text === verse ? verse : lines.join('\n\n')
}

/** Marks that an author typed at the beginning of a line, in the one form that a reading ends in. */
function plainMarker(line: string): string {
  if (!/^[->*•‣◦▪·\d\s]|\s$/.test(line)) return line
  const bare = line.replace(/^(?:>(?= |>|$) ?)+/, '').trim()
  return bare.replace(BULLET(bare), '- ').replace(NUMBER(bare), '$1. ')
}

const BULLET = letterPattern(String.raw`^[-*•‣◦▪·]\s+(?=.*[\p{L}\p{N}])`, 'u')
const NUMBER = letterPattern(String.raw`^([1-9]\d{0,2})[.)]\s+(?=.*[\p{L}\p{N}])`, 'u')
