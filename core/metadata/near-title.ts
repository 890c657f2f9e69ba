import type { LabelledBlock } from '../types.ts'

const BEFORE_TITLE = 5
const AFTER_TITLE = 14
const BEFORE_TEXT = 8
const AFTER_TEXT = 2
/** More lines that look like the title are headings of teasers. UTF-16 units for the text. */
const MOST_TITLES = 3
const PARAGRAPH = 120

/** A line that may say who wrote the article, and when. */
export interface NearLine extends LabelledBlock {
  /** Above the title, where teasers and menus stand as well. */
  readonly above: boolean
  /** Behind the first paragraph. */
  readonly inText: boolean
}

/**
 * The lines where an article says who wrote it and when: those under the title, then those above it, then those around the
 * beginning of the text. What stands elsewhere speaks of other articles, or of comments. Hidden lines and figures are left out.
 */
export function linesNearTitle(labelled: readonly LabelledBlock[]): readonly NearLine[] {
  const lines: LabelledBlock[] = []
  const titles: number[] = []
  let text = -1
  for (const line of labelled) {
    const { block, role } = line
    if (role === 'boilerplate:comments' || block.figure !== undefined) continue
    if (!/\S/.test(block.text) || block.markup?.element.hidden) continue
    if (role === 'title' && titles.length < MOST_TITLES) titles.push(lines.length)
    if (text < 0 && role === 'body' && block.text.length >= PARAGRAPH) text = lines.length
    lines.push(line)
  }
  const near = new Map<number, NearLine>()
  const add = (from: number, to: number, above: boolean): void => {
    for (let at = Math.max(0, from); at < Math.min(to, lines.length); at++) {
      const line = lines[at]
      if (line !== undefined && !near.has(at))
        near.set(at, { ...line, above, inText: text >= 0 && at > text })
    }
  }
  for (const at of titles) add(at + 1, at + 1 + AFTER_TITLE, false)
  for (const at of titles) add(at - BEFORE_TITLE, at, true)
  if (text >= 0) add(text - BEFORE_TEXT, text + AFTER_TEXT, false)
  return [...near.values()]
}
