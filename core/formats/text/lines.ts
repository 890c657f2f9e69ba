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
}

const NEWLINE = /\r\n|[\n\r\f\u0085\u2028\u2029]/g
/** Longest chunk whose lines are weighed together. */
const MAX_LINES = 5000

/** Runs of lines with nothing blank between them and one quote depth, in order. */
export function* chunksOf(text: string): Generator<readonly Line[]> {
  let chunk: Line[] = []
  let start = 0
  const endChunk = function* (): Generator<readonly Line[]> {
    if (chunk.length > 0) yield chunk
    chunk = []
  }
  while (start <= text.length) {
    NEWLINE.lastIndex = start
    const newline = NEWLINE.exec(text)
    const end = newline?.index ?? text.length
    const line = readLine(text, start, end)
    if (line === undefined) yield* endChunk()
    else {
      if (chunk.length >= MAX_LINES || (chunk[0]?.quote ?? line.quote) !== line.quote) yield* endChunk()
      chunk.push(line)
    }
    if (newline?.[0] === '\f') yield* endChunk()
    start = end + (newline?.[0].length ?? 1)
  }
  yield* endChunk()
}

/** Tabs, control characters and spaces are one space; no-break and ideographic spaces are the author's. */
const BLANKS = /[ \p{Cc}]+/gu
const QUOTE_MARKS = /^(?:>(?= |>|$) ?)+/

function readLine(source: string, start: number, end: number): Line | undefined {
  const raw = source.slice(start, end)
  const collapsed = raw.replace(BLANKS, ' ').trim()
  const marks = QUOTE_MARKS.exec(collapsed)?.[0] ?? ''
  const text = collapsed.slice(marks.length).trim()
  if (text === '') return undefined
  const indent = raw.length - raw.trimStart().length
  const trailing = raw.length - raw.trimEnd().length
  return { text, start: start + indent, end: end - trailing, indent, quote: marks.split('>').length - 1 }
}
