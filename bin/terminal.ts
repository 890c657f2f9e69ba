import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** Colours `text` when `stream` is a terminal that shows colours; respects NO_COLOR and FORCE_COLOR. */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream, validateStream: true })
}

/** What articles and keys must not do to a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g

/** What others have written, as words alone: no sequence in it reaches the terminal. */
export function plain(text: string): string {
  return text.replace(CONTROLS, ' ')
}

/** One line of at most `width` UTF-16 units; spaces at its start stay. */
export function cut(text: string, width: number): string {
  const line = plain(text).trimEnd()
  return line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1)).trimEnd()}…`
}

/** Lines of at most `width` UTF-16 units, indented by two; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ' '
  for (const word of plain(text).split(/\s+/)) {
    if (line.length + 1 + word.length > width && line !== ' ') {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

/** Columns of the terminal, or a readable width where there is none. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.max(60, columnsOf(stream)) : 110
}

/** A terminal that does not know its width says 0. */
function columnsOf(stream: NodeJS.WriteStream): number {
  return stream.columns || 80
}

/** A line on standard error that is drawn again and again; nothing at all where nobody watches. */
export interface Progress {
  show(line: string): void
  /** Removes it, so that something else can be written. */
  clear(): void
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (line) => void stream.write(`\r${cut(line, columnsOf(stream) - 1)}\u001b[K`),
    clear: () => void stream.write('\r\u001b[K'),
  }
}

/** `####----` for `done` of `total`. */
export function bar(done: number, total: number, width = 30): string {
  const full = total === 0 ? width : Math.round((done / total) * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}
