/** Sets a text in pages as a printer would, for tests that read it back. */

export interface Press {
  /** Characters in a line, at most. */
  readonly width: number
  readonly linesPerPage: number
  /** What stands between the pages, a line each; an empty one is blank. */
  readonly between: (page: number) => readonly string[]
  /** Whether words are broken at the end of lines; the mark that breaks them. */
  readonly hyphen?: string
  /** Blank lines between paragraphs; where there are none, their first lines are indented. */
  readonly blank: boolean
  /** How many characters less a line may hold than the one before, as letters differ in width. */
  readonly ragged?: number
}

export function typeset(paragraphs: readonly string[], press: Press): string {
  const lines = paragraphs.flatMap((paragraph, i) => [
    ...(i > 0 && press.blank ? [''] : []),
    ...setParagraph(paragraph, press, i),
  ])
  const pages: string[] = []
  for (let from = 0, page = 1; from < lines.length; page += 1) {
    let end = Math.min(lines.length, from + press.linesPerPage)
    while (lines[end] === '') end += 1
    if (from > 0) pages.push(...press.between(page))
    pages.push(...lines.slice(from, end))
    from = end
  }
  return pages.join('\n')
}

function setParagraph(paragraph: string, press: Press, seed: number): readonly string[] {
  const lines: string[] = []
  let line = press.blank ? '' : '   '
  for (const word of paragraph.split(' ')) {
    const width = press.width - ((seed + lines.length * 7) % ((press.ragged ?? 0) + 1))
    const glued = line.trim() === '' ? line + word : `${line} ${word}`
    if (glued.length <= width) {
      line = glued
      continue
    }
    const [head, tail] = broken(word, width - line.length - 2, press.hyphen)
    lines.push(head === '' ? line : `${line} ${head}`)
    line = tail
  }
  return [...lines, line]
}

/** A word as it fits into what is left of a line: broken behind its own hyphen, or between a vowel and a consonant. */
function broken(word: string, room: number, hyphen: string | undefined): readonly [string, string] {
  if (hyphen === undefined) return ['', word]
  const own = word.lastIndexOf('-', room)
  if (own > 1 && /^\p{L}+-\p{L}/u.test(word)) return [word.slice(0, own + 1), word.slice(own + 1)]
  for (let at = Math.min(room, word.length - 3); at >= 2; at -= 1)
    if (
      /^\p{Ll}*[aeiou]$/u.test(word.slice(0, at)) &&
      /^[bcdfglmnprstv]\p{Ll}{2,}[.,]?$/u.test(word.slice(at))
    )
      return [word.slice(0, at) + hyphen, word.slice(at)]
  return ['', word]
}
