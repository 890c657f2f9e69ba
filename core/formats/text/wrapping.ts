import { BEGINS_SMALL, endsBroken, OPEN_WORD, SENTENCE_END } from './interrupted.ts'
import type { Line } from './lines.ts'

export const WIDEST_WRAP = 100
const NARROWEST_WRAP = 38

export function widest(lines: readonly Line[]): number {
  return lines.reduce((width, { text }) => Math.max(width, text.length), 0)
}

/** Whether `next`'s first word would not have fitted behind `line`. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ')
  return line.text.length + 1 + (space < 0 ? next.text.length : space) >= width
}

/** Whether a program broke these lines at a width: hardly any line has room for the next one's first word. */
export function isWrapped(chunk: readonly Line[]): boolean {
  if (chunk.length < 2) return false
  const width = widest(chunk)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false
  let full = 0
  let ended = 0
  let breaks = 0
  let flows = 0
  for (const [i, line] of chunk.entries()) {
    const next = chunk[i + 1]
    if (next === undefined || next.continues) continue
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

/** Who wrote it, on a line of its own: with a headline and a date it looks like verse, with a headline like prose. */
export const BYLINE = /^[Bb]y(?: \p{Lu}[\p{L}.'’-]*){2,5}$/u

/** Lines of type are no wider. UTF-16 units. */
const WIDEST_TYPE = 130
const NARROWEST_TYPE = 16
const FEWEST_FLOWS = 4
/** Share of the lines that reach so far. */
const EVEN = 0.75
const REACH = 0.6
/** Of lines that a poet broke, hardly any end with a word that belongs to the next, or are so wide and have a sentence's end inside. */
const OPEN_ENDS = 0.12
const STOPS_INSIDE = 0.1
const WIDER_THAN_VERSE = 50
const STOP_INSIDE = /\p{Ll}[.!?]["'”’»)]* \p{Lu}/u

/**
 * The width of a text that was set in type and read back, by a machine that reads print or from a PDF: its letters are not of one width,
 * so that its lines are nearly of one length, and its columns may be narrow. Undefined where nothing shows it.
 */
export function typeWidth(lines: readonly Line[]): number | undefined {
  const flowing = lines.filter((line, i) => {
    const next = lines[i + 1]
    if (next === undefined || next.apart || line.text.length > WIDEST_TYPE) return false
    return BEGINS_SMALL(next.text).test(next.text) && !SENTENCE_END.test(line.text)
  })
  if (flowing.length < FEWEST_FLOWS || flowing.length * 3 < lines.length) return undefined
  const lengths = flowing.map(({ text }) => text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const reaching = lengths.filter((length) => length >= width * REACH).length
  if (width < NARROWEST_TYPE || reaching < lengths.length * EVEN) return undefined
  return isProse(flowing, width) ? width : undefined
}

function isProse(flowing: readonly Line[], width: number): boolean {
  const count = (is: (text: string) => boolean): number => flowing.filter(({ text }) => is(text)).length
  if (count(endsBroken) >= 2) return true
  const openEnds = count((text) => OPEN_WORD.test(text))
  if (openEnds >= Math.max(2, flowing.length * OPEN_ENDS)) return true
  return width >= WIDER_THAN_VERSE && count((text) => STOP_INSIDE.test(text)) >= flowing.length * STOPS_INSIDE
}

/** Share of the lines above which something blank stands, in a text that is set with a blank line between lines. */
const SPACED = 0.9
const FEWEST_SPACED = 6

/** The lines of a text with a blank line after each as if there were none, except where a paragraph ends. */
export function closedUp(lines: readonly Line[]): readonly Line[] {
  const spaced = lines.filter(({ apart }) => apart).length
  if (lines.length < FEWEST_SPACED || spaced < lines.length * SPACED) return lines
  const close = lines.map((line) => ({ ...line, apart: line.beginsPage }))
  const width = typeWidth(close)
  if (width === undefined) return lines
  return close.map((line, i) => {
    const last = close[i - 1]
    const ends = last === undefined || (SENTENCE_END.test(last.text) && !isFull(last, line, width * EVEN))
    return ends || last.quote !== line.quote ? { ...line, apart: true } : line
  })
}
