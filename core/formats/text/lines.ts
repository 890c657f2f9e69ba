/** One line that holds something, without its newline. */
export interface Line {
  /** White space collapsed and trimmed, quote marks taken off. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Columns of white space before the text. */
  readonly indent: number
  /** How many `>` stand before the text. */
  readonly quote: number
  /** Something blank or the beginning of a page stands between it and the line before, or the depth of quotation differs. */
  readonly apart: boolean
  /** A form feed stands before it: it is the first of a page. */
  readonly beginsPage: boolean
  /** It goes on with the sentence of the line before, which a page's end interrupted. */
  readonly continues?: boolean
}

const NEWLINE = /\r\n|[\n\r\f\u0085\u2028\u2029]/g
/** Longest chunk whose lines are weighed together. */
const LONGEST_CHUNK = 5000

/** At most `limit` lines, in order. */
export function linesOf(text: string, limit: number): readonly Line[] {
  const lines: Line[] = []
  let [apart, beginsPage] = [true, false]
  let quote = 0
  for (let start = 0; start <= text.length && lines.length < limit; ) {
    NEWLINE.lastIndex = start
    const newline = NEWLINE.exec(text)
    const end = newline?.index ?? text.length
    const line = readLine(text, start, end, apart, beginsPage, quote)
    if (line === undefined) apart = true
    else {
      lines.push(line)
      quote = line.quote
      apart = beginsPage = false
    }
    if (newline?.[0] === '\f') apart = beginsPage = true
    start = end + (newline?.[0].length ?? 1)
  }
  return lines
}

/** Runs of lines with nothing between them. */
export function* chunksOf(lines: readonly Line[]): Generator<readonly Line[]> {
  let from = 0
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]?.apart && i - from < LONGEST_CHUNK) continue
    yield lines.slice(from, i)
    from = i
  }
}

/** Tabs, control characters and spaces are one space; no-break and ideographic spaces are the author's. */
const UNEVEN_BLANKS = /[ \p{Cc}]{2,}|\p{Cc}/gu
const QUOTE_MARKS = /^(?:>(?= |>|$) ?)+/

function readLine(
  source: string,
  from: number,
  to: number,
  apart: boolean,
  beginsPage: boolean,
  quoteBefore: number,
): Line | undefined {
  const raw = source.slice(from, to)
  const collapsed = raw.replace(UNEVEN_BLANKS, ' ').trim()
  if (collapsed === '') return undefined
  const marks = collapsed.startsWith('>') ? (QUOTE_MARKS.exec(collapsed)?.[0] ?? '') : ''
  const text = collapsed.slice(marks.length).trim()
  if (text === '') return undefined
  const indent = raw.length - raw.trimStart().length
  const end = to - raw.length + raw.trimEnd().length
  const quote = marks === '' ? 0 : marks.split('>').length - 1
  return { text, start: from + indent, end, indent, quote, apart: apart || quote !== quoteBefore, beginsPage }
}
