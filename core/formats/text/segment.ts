import { letterPattern } from '../../letters.ts'
import type { Block } from '../../types.ts'
import type { Line } from './lines.ts'

/**
 * One chunk of lines as blocks: a list, verse (one block, its line breaks kept), hard-wrapped paragraphs
 * (joined), or one paragraph a line. Decided by the chunk alone, and so that its blocks, written with blank lines
 * between them, are read as the same blocks again.
 */
export function segment(chunk: readonly Line[]): readonly Block[] {
  if (isMailHeader(chunk)) return chunk.map((line) => toBlock([line], line.text))
  const groups = hasMarkers(chunk) ? groupItems(chunk) : isWrapped(chunk) ? groupWrapped(chunk) : undefined
  if (groups !== undefined) return groups.map((lines) => toBlock(lines, joinWrapped(lines)))
  if (isVerse(chunk)) return [toBlock(chunk, chunk.map(({ text }) => text).join('\n'))]
  return chunk.map((line) => toBlock([line], line.text))
}

/** Fields of the header of a pasted mail, which look like wrapped lines of one length. */
const MAIL_FIELD = /^(?:\p{Lu}\p{L}{0,12}(?:-To)?|CC|BCC): \S/u
const FEWEST_FIELDS = 3

function isMailHeader(chunk: readonly Line[]): boolean {
  return chunk.length >= FEWEST_FIELDS && chunk.every(({ text }) => MAIL_FIELD.test(text))
}

/** Only what can't be mistaken for a sentence that begins with a number. */
const MARKER = letterPattern(String.raw`^(?:[-*•‣◦▪·]|([1-9]\d{0,2})[.)])\s+(?=.*[\p{L}\p{N}])`, 'u')

function isMarked(text: string): boolean {
  return MARKER(text).test(text)
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
      isMarked(head.text) &&
      !isMarked(line.text) &&
      (line.indent > head.indent || (width <= WIDEST_WRAP && isFull(last, line, width)))
    if (continues) item.push(line)
    else groups.push([line])
  }
  return groups
}

const WIDEST_WRAP = 100
const NARROWEST_WRAP = 38

/** Whether a program broke these lines at a width: hardly any line has room for the next one's first word. */
function isWrapped(chunk: readonly Line[]): boolean {
  if (chunk.length < 2) return false
  const width = widest(chunk)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false
  let full = 0
  let ended = 0
  let breaks = 0
  let flows = 0
  for (const [i, line] of chunk.entries()) {
    const next = chunk[i + 1]
    if (next === undefined) continue
    breaks += 1
    const isEnded = SENTENCE_END.test(line.text)
    if (isFull(line, next, width)) {
      full += 1
      if (!isEnded && /^\p{Ll}/u.test(next.text)) flows += 1
    } else if (isEnded) breaks -= 1
    if (isEnded) ended += 1
  }
  const isProse = ended <= chunk.length * 0.4 || flows >= MANY_FLOWS
  return full > 0 && full >= breaks * 0.8 && isProse && !isRhythmic(chunk, width)
}

/** So many sentences that go on in the next line are prose, however many short paragraphs end in between. */
const MANY_FLOWS = 3

/** Two lines that happen to be equally long are no sign of wrapping when the second begins like a line of its own. */
function isRhythmic(chunk: readonly Line[], width: number): boolean {
  const capitals = chunk.filter(({ text }) => /^["'“‘«(]*\p{Lu}/u.test(text)).length
  return capitals === chunk.length && (width < 60 || chunk.length > 2)
}

/** A new paragraph begins after a line that had room and ends a sentence, and at an indented line. */
function groupWrapped(chunk: readonly Line[]): Line[][] {
  const width = widest(chunk)
  const groups: Line[][] = []
  for (const line of chunk) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group === undefined || last === undefined || beginsParagraph(last, line, width)) groups.push([line])
    else group.push(line)
  }
  return groups
}

function beginsParagraph(last: Line, line: Line, width: number): boolean {
  if (!SENTENCE_END.test(last.text)) return false
  return !isFull(last, line, width) || line.indent >= last.indent + 2
}

/** Whether `next`'s first word would not have fitted behind `line`. */
function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ')
  return line.text.length + 1 + (space < 0 ? next.text.length : space) >= width
}

const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»)\]]*$/u
const LONGEST_VERSE = 70
/** A headline's companions, or the lines of a form, differ more than this. */
const UNEVENEST_VERSE = 3
/** Who wrote it, on a line of its own: with a headline and a date it looks like verse. */
const BYLINE = /^[Bb]y(?: \p{Lu}[\p{L}.'’-]*){2,5}$/u

/** Lines that an author broke: several, short, of like lengths, of more than a word or two, and not each a sentence. */
function isVerse(chunk: readonly Line[]): boolean {
  const width = widest(chunk)
  if (chunk.length < 3 || width > LONGEST_VERSE) return false
  if (chunk.some(({ text }) => text.length * UNEVENEST_VERSE < width || BYLINE.test(text))) return false
  const words = chunk.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const stops = chunk.filter(({ text }) => /[.!?]["'”’»)]*$/.test(text)).length
  return words >= chunk.length * 3.5 && stops <= chunk.length / 2
}

function widest(lines: readonly Line[]): number {
  return lines.reduce((width, { text }) => Math.max(width, text.length), 0)
}

/** Scripts without spaces between words are joined without one; a hyphen at the end may belong to the word. */
function joinWrapped(lines: readonly Line[]): string {
  let joined = ''
  for (const { text } of lines) {
    const glue =
      joined === '' || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}。、，]$/u.test(joined.slice(-1)) ? '' : ' '
    joined += glue + text
  }
  return joined
}

function toBlock(lines: readonly Line[], text: string): Block {
  const marker = text.includes('\n') ? null : MARKER(text).exec(text)
  const visible = marker === null ? text : text.slice(marker[0].length)
  const [first] = lines
  const span = { start: first?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const shared = { text: visible, runs: [{ text: visible }], span, quote: first?.quote ?? 0 }
  if (marker === null) return { ...shared, kind: 'paragraph', level: 0 }
  return {
    ...shared,
    kind: 'list-item',
    level: 1,
    ordinal: marker[1] === undefined ? null : Number(marker[1]),
  }
}
