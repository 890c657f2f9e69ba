import type { Block, Mark, Publication, Run } from '../types.ts'
import { escapeHtml, safeHref } from './escape.ts'
import { figureLinks } from './figure-links.ts'
import type { Renderer } from './renderer.ts'
import { type List, type Node, type Row, treeOf } from './tree.ts'

/** An `<article>` fragment: title, byline, date and body. Loads nothing: a picture is a link to it. */
export const html: Renderer = {
  rendition: 'html',
  mediaType: 'text/html',
  extension: 'html',
  render: ({ article: { metadata, body } }: Publication): string => {
    const { title, byline, publishedAt, language } = metadata
    const lang = language === undefined ? '' : ` lang="${escapeHtml(language.value)}"`
    const about = [
      byline && `<span class="byline">${escapeHtml(byline.value)}</span>`,
      publishedAt &&
        `<time datetime="${escapeHtml(publishedAt.value)}">${escapeHtml(publishedAt.value.slice(0, 10))}</time>`,
    ].filter(Boolean)
    const header = [
      // A title made from the lead would be read twice.
      title && title.source !== 'lead' && `<h1 dir="auto">${escapeHtml(title.value)}</h1>`,
      about.length > 0 && `<p class="about">${about.join(' ')}</p>`,
    ].filter(Boolean)
    const head = header.length === 0 ? '' : `<header>\n${header.join('\n')}\n</header>\n`
    return `<article${lang}>\n${head}${renderHtmlBody(body)}\n</article>\n`
  },
}

/** The body's blocks alone, one element a line. */
export function renderHtmlBody(blocks: readonly Block[]): string {
  return treeOf(blocks).map(renderNode).join('\n')
}

function renderNode(node: Node): string {
  switch (node.type) {
    case 'quote':
      return `<blockquote>\n${node.children.map(renderNode).join('\n')}\n</blockquote>`
    case 'list':
      return renderList(node)
    case 'table':
      return `<table>\n${node.rows.map(renderRow).join('\n')}\n</table>`
    case 'block':
      return renderBlock(node.block)
  }
}

function renderList({ start, items }: List): string {
  const open = start === null ? '<ul>' : start === 1 ? '<ol>' : `<ol start="${Math.trunc(start)}">`
  const lines = items.map(({ block, lists }) => {
    const nested = lists.length === 0 ? '' : `\n${lists.map(renderList).join('\n')}\n`
    return `<li dir="auto">${renderRuns(block)}${nested}</li>`
  })
  return `${open}\n${lines.join('\n')}\n</${start === null ? 'ul' : 'ol'}>`
}

function renderRow(cells: Row): string {
  const isHead = cells.every((block) => block?.cell?.header ?? true)
  const row = cells.map((block) =>
    block === null
      ? '<td></td>'
      : block.cell?.header
        ? `<th scope="${isHead ? 'col' : 'row'}" dir="auto">${renderRuns(block)}</th>`
        : `<td dir="auto">${renderRuns(block)}</td>`,
  )
  return `<tr>${row.join('')}</tr>`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(Math.max(Math.trunc(block.level), 2), 6)
      return `<h${level} dir="auto">${renderRuns(block)}</h${level}>`
    }
    case 'code': {
      const language = block.codeLanguage?.replace(/[^\w+#.-]/g, '')
      return `<pre><code${language ? ` class="language-${language}"` : ''}>${escapeHtml(block.text)}</code></pre>`
    }
    case 'figure':
      return renderFigure(block)
    default:
      return `<p dir="auto">${renderRuns(block)}</p>`
  }
}

function renderFigure({ figure, text }: Block): string {
  const links = figureLinks(figure).map(({ href, label }) =>
    href === null ? escapeHtml(label) : `<a href="${escapeHtml(href)}" rel="${REL}">${escapeHtml(label)}</a>`,
  )
  const caption = [...new Set([figure?.caption || text, figure?.credit])].filter(Boolean).join(' ')
  const parts = [...links, caption && `<figcaption dir="auto">${escapeHtml(caption)}</figcaption>`]
  return `<figure>${parts.filter(Boolean).join('')}</figure>`
}

/** The links are not the publisher's recommendation, and what they open learns nothing of the page. */
const REL = 'nofollow noopener noreferrer'

const ELEMENTS: Readonly<Record<Mark, string>> = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  deleted: 'del',
  inserted: 'ins',
  mark: 'mark',
}

function renderRuns({ runs, text }: Block): string {
  return runs.length === 0 ? renderRun({ text }) : runs.map(renderRun).join('')
}

function renderRun({ text, marks, href, ruby }: Run): string {
  let inner = escapeHtml(text).replaceAll('\n', '<br>')
  if (ruby) inner = `<ruby>${inner}<rp>(</rp><rt>${escapeHtml(ruby)}</rt><rp>)</rp></ruby>`
  for (const mark of marks ?? []) inner = `<${ELEMENTS[mark]}>${inner}</${ELEMENTS[mark]}>`
  const target = safeHref(href)
  return target === null ? inner : `<a href="${escapeHtml(target)}" rel="${REL}">${inner}</a>`
}
