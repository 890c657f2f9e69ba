import type { Element } from '../../types.ts'
import type { Break, HiddenWords } from '../parts.ts'
import { isBroken, UNSPACED } from './unspaced.ts'

/** The line that is being read: the inline content since the last block boundary. */
export interface Line {
  text: string
  /** Where a new set of marks or another link begins in `text`. */
  readonly changes: Change[]
  /** Marks that every change so far has, as a bit set. */
  sharedMarks: number
  /** Whether every change so far is a link. */
  allLinks: boolean
  /** Source offsets of the first and the last visible character; `start` is -1 while there is none. */
  start: number
  end: number
  linkChars: number
  /** The author's line breaks in `text`. */
  readonly breaks: { -readonly [Key in keyof Break]: Break[Key] }[]
  /** What elements in the line hide. */
  readonly hidden: { -readonly [Key in keyof HiddenWords]: HiddenWords[Key] }[]
  /** Whether an element hides what was read last. */
  isHidden: boolean
  /** Innermost element around everything so far. */
  element: Element | null
  /** White space was seen that no visible character has followed yet. */
  space: boolean
  /** The last character of `text`, which asking that itself would flatten each time; empty at the beginning. */
  last: string
  /** Where the base of the next ruby reading begins in `text`. */
  rubyBase: number
  /** The ruby reading being read; undefined outside `<rt>`. */
  reading: string | undefined
  readonly readings: { readonly from: number; readonly to: number; readonly reading: string }[]
}

export interface Change {
  readonly at: number
  readonly marks: number
  readonly href: string | undefined
}

/** What inline markup is in force; marks are a bit set over `Mark`. */
export interface Ink {
  marks: number
  href: string | undefined
}

/** The open elements, outermost first: an element's depth is its place. */
type Stack = readonly { readonly element: Element }[]

export function emptyLine(): Line {
  return {
    text: '',
    changes: [],
    sharedMarks: -1,
    allLinks: true,
    start: -1,
    end: -1,
    linkChars: 0,
    breaks: [],
    hidden: [],
    isHidden: false,
    element: null,
    space: false,
    last: '',
    rubyBase: 0,
    reading: undefined,
    readings: [],
  }
}

/** Appends `source[start, end)`, white space collapsed as CSS `white-space: normal` does. */
export function appendCollapsed(
  line: Line,
  source: string,
  start: number,
  end: number,
  ink: Ink,
  stack: Stack,
): void {
  let chunk = -1
  for (let i = start; i < end; i++) {
    if (isSpace(source.charCodeAt(i))) {
      if (chunk >= 0) {
        if (source.charCodeAt(i) === 32 && i + 1 < end && !isSpace(source.charCodeAt(i + 1))) continue
        append(line, source.slice(chunk, i), chunk, i, ink, stack)
        chunk = -1
      }
      line.space = true
    } else if (chunk < 0) {
      chunk = i
      if (line.space && source.charCodeAt(i) >= UNSPACED && isBroken(line, source, i)) line.space = false
    }
  }
  if (chunk >= 0) append(line, source.slice(chunk, end), chunk, end, ink, stack)
}

/** Appends visible text as it stands, after one space where white space was seen before it. */
export function append(line: Line, text: string, start: number, end: number, ink: Ink, stack: Stack): void {
  if (line.reading !== undefined) {
    line.reading += text
    return
  }
  if (line.start < 0) {
    line.start = start
    line.element = stack.at(-1)?.element ?? null
  } else {
    line.element = stillOpen(line.element, stack)
    const lastBreak = line.breaks.at(-1)
    if (line.last === '\n' && lastBreak !== undefined) lastBreak.start = start
  }
  const last = line.changes.at(-1)
  const changed = last === undefined || !isInkOf(last, ink)
  const spaced = line.space && line.text !== '' && line.last !== '\n'
  line.space = false
  line.last = text.at(-1) ?? ''
  // The space before a link or a mark, or behind it, is none of it.
  if (spaced && changed && last !== undefined) {
    change(line, last.marks & ink.marks, last.href === ink.href ? ink.href : undefined)
    line.text += ' '
  }
  if (changed) {
    change(line, ink.marks, ink.href)
    line.sharedMarks &= ink.marks
    if (ink.href === undefined) line.allLinks = false
  }
  if (spaced && !changed) line.text += ' '
  const element = stack.at(-1)?.element
  if (element?.hidden === true) hide(line, text, start, end, element)
  line.isHidden = element?.hidden === true
  line.text += text
  line.end = end
  if (ink.href !== undefined) line.linkChars += text.length
}

function isInkOf(one: Ink, other: Ink): boolean {
  return one.marks === other.marks && one.href === other.href
}

function change({ changes, text }: Line, marks: number, href: string | undefined): void {
  const last = changes.at(-1)
  if (last === undefined || !isInkOf(last, { marks, href })) changes.push({ at: text.length, marks, href })
}

/**
 * Whether the line so far is one thing of its own, all marked or all link, whose markup has ended: a break after
 * it separates a headline, a byline, an entry of a menu from the next, as pages did before style sheets.
 */
export function standsAlone({ changes, sharedMarks, allLinks }: Line, ink: Ink): boolean {
  if (changes.length === 0) return false
  return (allLinks && ink.href === undefined) || (sharedMarks & ~ink.marks) !== 0
}

/** A line break that the author made; none at the beginning of a line. */
export function lineBreak(line: Line): void {
  line.space = false
  if (line.text === '') return
  if (line.last !== '\n') line.breaks.push({ at: line.text.length, end: line.end, start: line.end })
  line.text += '\n'
  line.last = '\n'
}

function hide(line: Line, text: string, start: number, end: number, element: Element): void {
  const { length } = line.text
  const last = line.hidden.at(-1)
  if (last === undefined || !line.isHidden)
    line.hidden.push({ from: length, to: length + text.length, start, end, element })
  else {
    last.to = length + text.length
    last.end = end
  }
}

/** Begins a ruby base; the white space before it is none of it. */
export function openRuby(line: Line): void {
  const spaced = line.space && line.text !== '' && line.last !== '\n'
  line.rubyBase = line.text.length + (spaced ? 1 : 0)
}

/** Ends `<rt>`: the text since the last base began is read as it says. */
export function closeReading(line: Line): void {
  if (line.reading !== undefined && line.reading !== '' && line.rubyBase < line.text.length) {
    line.readings.push({ from: line.rubyBase, to: line.text.length, reading: line.reading })
  }
  line.rubyBase = line.text.length
  line.reading = undefined
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11)
}

/** The innermost element that is still open around what `from` was around; every step up is an element that closed. */
function stillOpen(from: Element | null, stack: Stack): Element | null {
  let element = from
  while (element !== null && stack[element.depth]?.element !== element) element = element.parent
  return element
}
