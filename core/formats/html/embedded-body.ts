import type { Element } from '../../types.ts'
import { blankFigure } from './flush.ts'
import { append, emptyLine } from './line.ts'
import type { Draft, EmbeddedBody, Page } from './page.ts'

/** Shorter texts are summaries. */
const FEWEST_WORDS = 80
/** Share of the text's runs of words on the page from which the page shows it already. */
const SHOWN = 0.2
const RUN = 5

/**
 * Lines of the article that only a script holds, as on pages that are put together in the browser; none where the page shows them. They
 * stand in an `<article>` of their own, after the rest. `read` gives the lines of what has markup in it.
 */
export function embeddedLines(page: Page, read: (markup: string) => readonly string[]): readonly Draft[] {
  for (const body of page.bodies) {
    const lines = /<\w/.test(body.text) ? read(body.text) : body.text.split('\n')
    const paragraphs = lines.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
    const runs = runsOf(body.text)
    if (runs.size < FEWEST_WORDS || isShown(runs, page.drafts)) continue
    const article = articleIn(page)
    return paragraphs.map((text) => paragraph(text, body, article, page.elements++))
  }
  return []
}

function isShown(runs: ReadonlySet<string>, drafts: readonly Draft[]): boolean {
  let shown = 0
  for (const { text } of drafts) for (const run of runsOf(text)) if (runs.has(run)) shown++
  return shown > runs.size * SHOWN
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '))
  return runs
}

function articleIn(page: Page): Element {
  const last = page.drafts.at(-1)?.element ?? null
  let root = last
  while (root !== null && root.parent !== null && root.tag !== 'body') root = root.parent
  const depth = root === null ? 0 : root.depth + 1
  return { tag: 'article', names: 'articlebody', parent: root, hidden: false, depth, index: page.elements++ }
}

function paragraph(text: string, { start, end }: EmbeddedBody, article: Element, index: number): Draft {
  const depth = article.depth + 1
  const element: Element = { tag: 'p', names: '', parent: article, hidden: false, depth, index }
  const line = emptyLine()
  append(line, text, start, end, { marks: 0, href: undefined }, [])
  return { ...blankFigure(element, start, end), kind: 'paragraph', text, line }
}
