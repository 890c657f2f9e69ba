import type { Figure, Mark, Run } from '../../types.ts'

/** What is used of markdown-it's tokens. */
export interface InlineToken {
  readonly type: string
  readonly content: string
  readonly children: readonly InlineToken[] | null
  /** Of a part of a line: the row that it begins in, from 0, and the next. */
  readonly map: readonly [number, number] | null
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
  const rows = noteBreaks()
  const amidWords = picturesAmidWords(tokens)
  let row = 0
  const marks: Mark[] = []
  const links: string[] = []
  const add = (text: string, extra?: Mark, href = links.at(-1)): void => {
    if (text === '') return
    rows.read(text, row)
    const all = extra === undefined ? [...marks] : [...marks, extra]
    runs.push({
      text,
      ...(all.length > 0 && { marks: [...new Set(all)] }),
      ...(href !== undefined && { href }),
    })
  }
  for (const token of tokens) {
    const { type, content } = token
    row = token.map?.[0] ?? row
    const [name = '', side] = type.split('_')
    if (type === 'text' || type === 'text_special') add(content.replace(/[ \t]+/g, ' '))
    else if (type === 'code_inline') add(content, 'code')
    else if (type === 'footnote_mark') add(content, 'superscript')
    else if (type === 'softbreak') add(' ')
    else if (type === 'hardbreak') add('\n')
    else if (type === 'image') {
      const figure = toFigure(token)
      if (figure.alt !== '' && amidWords.has(token))
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

/** Notes the breaks, and the source's rows around them, while the text is put together. */
function noteBreaks() {
  const breaks: { at: number; before: number; after: number }[] = []
  let [length, isBroken] = [0, false]
  return {
    read(text: string, row: number): void {
      const last = breaks.at(-1)
      if (text === '\n' && !isBroken) breaks.push({ at: length, before: row, after: row })
      else if (last !== undefined && isBroken) last.after = row
      isBroken = text.trim() === '' && (isBroken || text === '\n')
      length += text.length
    },
    breaks: (trimmed: number): readonly RowBreak[] => breaks.map((one) => ({ ...one, at: one.at - trimmed })),
  }
}

/** Those with words on both sides in the line as it was written: what they show is a part of their sentence. */
function picturesAmidWords(tokens: readonly InlineToken[]): ReadonlySet<InlineToken> {
  const amid = new Set<InlineToken>()
  let [hasWords, behindWords]: [boolean, InlineToken[]] = [false, []]
  for (const token of tokens) {
    const { type, content } = token
    if (type === 'softbreak' || type === 'hardbreak') [hasWords, behindWords] = [false, []]
    else if (type === 'image' && hasWords) behindWords.push(token)
    else if (/^(?:text|code)/.test(type) && content.trim() !== '') {
      for (const picture of behindWords) amid.add(picture)
      ;[hasWords, behindWords] = [true, []]
    }
  }
  return amid
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
