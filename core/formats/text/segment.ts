import { letterPattern } from '../../letters.ts'
import { beginsWithMonth } from '../../metadata/month-names.ts'
import type { Block } from '../../types.ts'
import type { Join } from './hyphens.ts'
import { BEGINS_SMALL, endsBroken, SENTENCE_END } from './interrupted.ts'
import type { Line } from './lines.ts'
import { BYLINE, isFull, isWrapped, WIDEST_WRAP, widest } from './wrapping.ts'

/** How the lines of a text were broken. */
export interface Setting {
  readonly join: Join
  /** Of the lines of a text that was set in type; see `typeWidth`. */
  readonly width: number | undefined
}

/**
 * One chunk of lines as blocks: a list, verse (one block, its line breaks kept), hard-wrapped paragraphs
 * (joined), or one paragraph a line. Decided by the chunk and the setting, and so that its blocks, written with blank lines
 * between them, are read as the same blocks again.
 */
export function segment(chunk: readonly Line[], { join, width }: Setting): readonly Block[] {
  const joined = (lines: readonly Line[]): Block => {
    const parts = lines.map(({ text }, i) => {
      const next = lines[i + 1]
      return next === undefined ? text : join(text, next.text)
    })
    return toBlock(lines, parts.join(''))
  }
  if (isMailHeader(chunk)) return chunk.map((line) => joined([line]))
  if (hasMarkers(chunk)) return groupItems(chunk).map(joined)
  if (isWrapped(chunk) && !isSigned(chunk)) return groupWrapped(chunk).map(joined)
  const verse = isVerse(chunk)
  if (width !== undefined && !(verse && widest(chunk) < width * SHORT))
    return groupSet(chunk, width).map(joined)
  if (verse) return [toBlock(chunk, chunk.map(({ text }) => text).join('\n'))]
  return groupBy(chunk, (_, line) => line.continues !== true).map(joined)
}

/** Fields of the header of a pasted mail, which look like wrapped lines of one length. */
const MAIL_FIELD = /^(?:\p{Lu}\p{L}{0,12}(?:-\p{Lu}\p{L}{1,12}){0,2}|CC|BCC): \S/u
const FEWEST_FIELDS = 3
/** `---------- Forwarded message ---------`, which stands above them. */
const FORWARDED = /^(?:-{2,} ?\p{L}[\p{L}'’ ]{4,40}-{2,}|Begin forwarded message:)$/u

function isMailHeader(chunk: readonly Line[]): boolean {
  const fields = FORWARDED.test(chunk[0]?.text ?? '') ? chunk.slice(1) : chunk
  return fields.length >= FEWEST_FIELDS && fields.every(({ text }) => MAIL_FIELD.test(text))
}

/** What no marker begins without: nearly all lines begin with a letter. */
const MARKS = /^[-*•‣◦▪·1-9]/
/** Only what can't be mistaken for a sentence that begins with a number. */
const MARKER = letterPattern(String.raw`^(?:[-*•‣◦▪·]|([1-9]\d{0,2})[.)])\s+(?=.*[\p{L}\p{N}])`, 'u')

/** `12. Mai 2025` is a day, and no list. */
const OF_YEAR = /^\S+ (?:19|20)\d\d(?!\d)/

function markerOf(text: string): RegExpExecArray | null {
  if (!MARKS.test(text)) return null
  const marker = MARKER(text).exec(text)
  if (marker?.[1] === undefined) return marker
  const rest = text.slice(marker[0].length)
  return OF_YEAR.test(rest) && beginsWithMonth(rest) ? null : marker
}

function isMarked(text: string): boolean {
  return markerOf(text) !== null
}

function hasMarkers(chunk: readonly Line[]): boolean {
  const marked = chunk.filter(({ text }) => isMarked(text)).length
  return marked >= 2 || (marked === 1 && chunk.length > 1 && isMarked(chunk[0]?.text ?? ''))
}

/** Each item with the lines that continue it: indented deeper than its marker, or wrapped at full width. */
function groupItems(chunk: readonly Line[]): Line[][] {
  const width = widest(chunk)
  const groups: Line[][] = []
  for (const line of chunk) {
    const item = groups.at(-1)
    const head = item?.[0]
    const last = item?.at(-1)
    const continues =
      item !== undefined &&
      head !== undefined &&
      last !== undefined &&
      (line.continues ||
        (isMarked(head.text) &&
          !isMarked(line.text) &&
          (line.indent > head.indent || (width <= WIDEST_WRAP && isFull(last, line, width)))))
    if (continues) item.push(line)
    else groups.push([line])
  }
  return groups
}

function groupBy(
  chunk: readonly Line[],
  begins: (last: Line, line: Line) => boolean,
): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of chunk) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group === undefined || last === undefined || begins(last, line)) groups.push([line])
    else group.push(line)
  }
  return groups
}

/** `As delivered, 3 November 2026` */
const DATED = /^\p{Lu}[^.!?]{0,30}(?<!\d)(?:\d{1,2}\.? \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},) \d{4}$/u

/** A headline of a line or two with a name or a day below it. */
function isSigned(chunk: readonly Line[]): boolean {
  const last = chunk.at(-1)?.text ?? ''
  return chunk.length <= 3 && (BYLINE.test(last) || DATED.test(last))
}

/** A new paragraph begins after a line that had room and ends a sentence, and at an indented line. */
function groupWrapped(chunk: readonly Line[]): readonly (readonly Line[])[] {
  const width = widest(chunk)
  return groupBy(chunk, (last, line) => {
    if (line.continues || !SENTENCE_END.test(last.text)) return false
    return !isFull(last, line, width) || line.indent >= last.indent + 2
  })
}

/** Of lines that are set in type, one has room for another word below this share of the width; verse is narrower, too. */
const SHORT = 0.8

/** The same where lines are of nearly one width: what stands by itself and ends no sentence is a heading. */
function groupSet(chunk: readonly Line[], width: number): readonly (readonly Line[])[] {
  return groupBy(chunk, (last, line) => {
    if (line.continues || endsBroken(last.text)) return false
    const isShort = !isFull(last, line, width * SHORT)
    if (SENTENCE_END.test(last.text)) return isShort || line.indent >= last.indent + 2
    return isShort && !BEGINS_SMALL(line.text).test(line.text)
  })
}

const LONGEST_VERSE = 70
/** A headline's companions, or the lines of a form, differ more than this. */
const UNEVENEST_VERSE = 3

/** Lines that an author broke: several, short, of like lengths, of more than a word or two, and not each a sentence. */
function isVerse(chunk: readonly Line[]): boolean {
  const width = widest(chunk)
  if (chunk.length < 3 || width > LONGEST_VERSE) return false
  if (chunk.some(({ text }) => text.length * UNEVENEST_VERSE < width || BYLINE.test(text))) return false
  const words = chunk.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const stops = chunk.filter(({ text }) => /[.!?]["'”’»)]*$/.test(text)).length
  return words >= chunk.length * 3.5 && stops <= chunk.length / 2
}

/** A line that is no part of any paragraph. */
export function lineBlock({
  text,
  start,
  end,
  quote,
}: Pick<Line, 'text' | 'start' | 'end' | 'quote'>): Block {
  return { kind: 'paragraph', text, runs: [{ text }], span: { start, end }, level: 0, quote }
}

function toBlock(lines: readonly Line[], text: string): Block {
  const marker = text.includes('\n') ? null : markerOf(text)
  const visible = marker === null ? text : text.slice(marker[0].length)
  const [first] = lines
  const [start, end, quote] = [first?.start ?? 0, lines.at(-1)?.end ?? 0, first?.quote ?? 0]
  const block = lineBlock({ text: visible, start, end, quote })
  if (marker === null) return block
  return {
    ...block,
    kind: 'list-item',
    level: 1,
    ordinal: marker[1] === undefined ? null : Number(marker[1]),
  }
}
