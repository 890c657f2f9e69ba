import type { Block, Publication } from '../types.ts'
import { printable } from './escape.ts'
import { figureLinks } from './figure-links.ts'
import { atLineStart, escapeMarkdown, renderRuns } from './markdown-inline.ts'
import type { Renderer } from './renderer.ts'
import { type Item, type List, type Node, type Row, treeOf } from './tree.ts'

/** CommonMark with tables and strikethrough (GFM), and `<sup>` and `<sub>`, under a YAML header. Reads back as the same text. */
export const markdown: Renderer = {
  rendition: 'markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  render: ({ article, terms }: Publication): string => {
    const { title, byline, publishedAt, language, canonicalUrl, licence } = article.metadata
    const header = Object.entries({
      title: title?.value,
      byline: byline?.value,
      date: publishedAt?.value,
      language: language?.value,
      source: canonicalUrl?.value ?? terms.canonicalUrl ?? undefined,
      licence: licence?.value,
      attribution: terms.attribution ?? undefined,
    }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${quoted(value)}`]))
    const frontMatter = header.length === 0 ? '' : `---\n${header.join('\n')}\n---\n\n`
    return `${frontMatter}${renderMarkdownBody(article.body)}\n`
  },
}

/** For YAML; a program that knows of no header, and reads it as Markdown, finds no HTML and no picture in it either. */
function quoted(value: string): string {
  return JSON.stringify(printable(value)).replaceAll('<', '\\u003c').replaceAll('[', '\\u005b')
}

/** The body's blocks alone, separated by blank lines. */
export function renderMarkdownBody(blocks: readonly Block[]): string {
  return renderNodes(treeOf(blocks.filter(isVisible)))
}

function isVisible({ kind, text, cell }: Block): boolean {
  return kind === 'figure' || cell !== undefined || printable(text).trim() !== ''
}

function renderNodes(nodes: readonly Node[]): string {
  let lists = 0
  const parts = nodes.map((node) => {
    lists = node.type === 'list' ? lists + 1 : 0
    return node.type === 'list' ? renderList(node, lists) : renderNode(node)
  })
  return parts.filter(Boolean).join('\n\n')
}

function renderNode(node: Exclude<Node, List>): string {
  switch (node.type) {
    case 'quote':
      return prefixed(renderNodes(node.children), '> ', '> ')
    case 'table':
      return renderTable(node.rows)
    case 'block':
      return renderBlock(node.block)
  }
}

/** Neighbouring lists would run into one: every second one has the other marker. */
function renderList({ start, items }: List, place: number): string {
  const isOdd = place % 2 === 1
  const isNumbered = start !== null && Number.isInteger(start) && start >= 0 && start + items.length < 1e9
  return items
    .map((item, index) => {
      const marker = isNumbered ? `${start + index}${isOdd ? '.' : ')'} ` : isOdd ? '- ' : '* '
      return prefixed(renderItem(item), marker, ' '.repeat(marker.length))
    })
    .join('\n')
}

function renderItem({ block, lists }: Item): string {
  const text = atLineStart(renderRuns(block))
  return [text, ...lists.map((list, index) => renderList(list, index + 1))].join('\n\n')
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n')
}

function renderTable(rows: readonly Row[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const [first = [], ...others] = rows
  const hasHead = first.every((block) => block?.cell?.header ?? true)
  const body = hasHead ? others : rows
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? '').join(' | ')} |`
  const cellsOf = (row: Row): string[] =>
    row.map((block) => (block === null ? '' : oneLine(renderRuns(block)).replaceAll('|', '\\|')))
  return [
    line(hasHead ? cellsOf(first) : []),
    line(Array(columns).fill('---')),
    ...body.map((row) => line(cellsOf(row))),
  ].join('\n')
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(Math.max(Math.trunc(block.level), 2), 6)
      return `${'#'.repeat(level)} ${oneLine(renderRuns(block)).replace(/#+$/, '\\$&')}`
    }
    case 'code':
      return renderCode(block)
    case 'figure':
      return renderFigure(block)
    default:
      return atLineStart(renderRuns(block))
  }
}

/** Hard breaks as spaces, for what must stand on one line. */
function oneLine(text: string): string {
  return text.replaceAll('\\\n', ' ')
}

function renderCode({ text, codeLanguage }: Block): string {
  const code = printable(text).replace(/\n$/, '')
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${codeLanguage?.replace(/[^\w+#.-]/g, '') ?? ''}\n${code}\n${fence}`
}

/** A link to the picture, never the picture: a copy loads nothing. */
function renderFigure({ figure, text }: Block): string {
  const links = figureLinks(figure).map(({ href, label }) =>
    href === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${href})`,
  )
  const words = [...new Set([figure?.caption || text, figure?.credit])].map((part) =>
    escapeMarkdown(part ?? ''),
  )
  return atLineStart([...links, ...words].filter(Boolean).join(' '))
}
