import type { Figure, Mark, Run } from '../../types.ts'

/** What is used of markdown-it's tokens. */
export interface InlineToken {
  readonly type: string
  readonly content: string
  readonly children: readonly InlineToken[] | null
  attrGet(name: string): string | number | null
}

const MARKS: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'emphasis', s: 'deleted' }
const HTML_MARKS: Readonly<Record<string, Mark>> = {
  sup: 'superscript',
  sub: 'subscript',
  mark: 'mark',
  ins: 'inserted',
  del: 'deleted',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
}

/** A line break that the author made: its place in the text of the runs, and the source's row before and after it, from 0. */
export interface RowBreak {
  readonly at: number
  readonly before: number
  readonly after: number
}

/** A line's runs, the pictures that stand in it, and where it breaks. */
export function readInline(tokens: readonly InlineToken[]): {
  runs: Run[]
  figures: Figure[]
  breaks: readonly RowBreak[]
} {
  const runs: Run[] = []
  const figures: Figure[] = []
  const rows = countRows()
  const marks: Mark[] = []
  const links: string[] = []
  const add = (text: string, extra?: Mark, href = links.at(-1)): void => {
    if (text === '') return
    rows.read(text)
    const all = extra === undefined ? [...marks] : [...marks, extra]
    runs.push({
      text,
      ...(all.length > 0 && { marks: [...new Set(all)] }),
      ...(href !== undefined && { href }),
    })
  }
  for (const [i, token] of tokens.entries()) {
    const { type, content } = token
    const [name = '', side] = type.split('_')
    if (type === 'text' || type === 'text_special') add(content.replace(/[ \t]+/g, ' '))
    else if (type === 'code_inline') add(content, 'code')
    else if (type === 'footnote_mark') add(content, 'superscript')
    else if (type === 'softbreak') {
      rows.next()
      add(' ')
    } else if (type === 'hardbreak') {
      add('\n')
      rows.next()
    } else if (type === 'image') {
      const figure = toFigure(token)
      if (figure.alt !== '' && isAmidWords(tokens, i))
        add(figure.alt, undefined, links.at(-1) ?? figure.src ?? undefined)
      else figures.push(figure)
    } else if (type === 'html_inline') {
      if (/^<br\b/i.test(content)) add('\n')
      else
        toggle(
          marks,
          HTML_MARKS[/^<\/?([a-z]+)[\s>]/i.exec(content)?.[1]?.toLowerCase() ?? ''],
          !content.startsWith('</'),
        )
    } else if (type === 'link_open') links.push(String(token.attrGet('href') ?? ''))
    else if (type === 'link_close') links.pop()
    else toggle(marks, MARKS[name], side === 'open')
  }
  const before = runs.map(({ text }) => text).join('')
  const trimmed = before.length - before.trimStart().length
  return { runs: trimRuns(runs), figures, breaks: rows.breaks(trimmed) }
}

/** Keeps count of the source's rows while the text is put together. */
function countRows() {
  const breaks: { at: number; before: number; after: number }[] = []
  let [length, row, isBroken] = [0, 0, false]
  return {
    read(text: string): void {
      const last = breaks.at(-1)
      if (text === '\n' && !isBroken) breaks.push({ at: length, before: row, after: row })
      else if (last !== undefined && isBroken) last.after = row
      isBroken = text.trim() === '' && (isBroken || text === '\n')
      length += text.length
    },
    next(): void {
      row += 1
    },
    breaks: (trimmed: number): readonly RowBreak[] => breaks.map((one) => ({ ...one, at: one.at - trimmed })),
  }
}

/** Whether words stand on both sides in the line as it was written: what the picture shows is a part of their sentence. */
function isAmidWords(tokens: readonly InlineToken[], at: number): boolean {
  const isBreak = ({ type }: InlineToken): boolean => type === 'softbreak' || type === 'hardbreak'
  const before = tokens.slice(0, at)
  const after = tokens.slice(at + 1)
  const end = after.findIndex(isBreak)
  return [before.slice(before.findLastIndex(isBreak) + 1), end < 0 ? after : after.slice(0, end)].every(
    (side) => side.some(({ type, content }) => /^(?:text|code)/.test(type) && content.trim() !== ''),
  )
}

function toggle(marks: Mark[], mark: Mark | undefined, isOpening: boolean): void {
  if (mark === undefined) return
  if (isOpening) marks.push(mark)
  else if (marks.includes(mark)) marks.splice(marks.lastIndexOf(mark), 1)
}

function toFigure(token: InlineToken): Figure {
  const src = String(token.attrGet('src') ?? '')
  const alt = (token.children ?? []).map(({ content }) => content).join('')
  return { src: src === '' ? null : src, alt, caption: String(token.attrGet('title') ?? ''), credit: '' }
}

/** Pictures leave white space behind. */
function trimRuns(runs: readonly Run[]): Run[] {
  const kept = [...runs]
  while (kept[0]?.text.trim() === '') kept.shift()
  while (kept.at(-1)?.text.trim() === '') kept.pop()
  const first = kept[0]
  if (first !== undefined) kept[0] = { ...first, text: first.text.trimStart() }
  const last = kept.at(-1)
  if (last !== undefined) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  return kept
}
