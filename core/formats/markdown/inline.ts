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

/** A line's runs, and the pictures that stand in it. */
export function readInline(tokens: readonly InlineToken[]): { runs: Run[]; figures: Figure[] } {
  const runs: Run[] = []
  const figures: Figure[] = []
  const marks: Mark[] = []
  const links: string[] = []
  const add = (text: string, extra?: Mark): void => {
    if (text === '') return
    const all = extra === undefined ? [...marks] : [...marks, extra]
    const href = links.at(-1)
    runs.push({
      text,
      ...(all.length > 0 && { marks: [...new Set(all)] }),
      ...(href !== undefined && { href }),
    })
  }
  for (const token of tokens) {
    const { type, content } = token
    const [name = '', side] = type.split('_')
    if (type === 'text' || type === 'text_special') add(content.replace(/[ \t]+/g, ' '))
    else if (type === 'code_inline') add(content, 'code')
    else if (type === 'footnote_mark') add(content, 'superscript')
    else if (type === 'softbreak') add(' ')
    else if (type === 'hardbreak') add('\n')
    else if (type === 'image') figures.push(toFigure(token))
    else if (type === 'html_inline') {
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
  return { runs: trimRuns(runs), figures }
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
