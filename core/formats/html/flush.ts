import type { Element } from '../../types.ts'
import { emptyLine } from './line.ts'
import {
  type Context,
  type Draft,
  type OpenElement,
  type Page,
  rootContext,
  type TableState,
} from './page.ts'

/** Longer pages are refused: what follows needs about 3 KB of memory a line. */
export const MAX_LINES = 200_000

/** Ends the line: what stands in it becomes a draft block of the place where it began. */
export function flush(page: Page): void {
  const { line } = page
  if (line.start < 0) {
    line.space = false
    return
  }
  page.line = emptyLine()
  const open = page.stack.at(-1)
  const context = open?.context ?? rootContext
  const text = context.preformatted ? trimLines(line.text) : line.text.trimEnd()
  const element = line.element
  if (element === null || text.trim() === '') return
  const draft: Draft = {
    kind: kindOf(context),
    text,
    line,
    start: line.start,
    end: line.end,
    element,
    level: context.heading > 0 ? context.heading : context.item !== null ? context.listDepth : 0,
    quote: context.quote,
    ordinal: context.item?.fresh === true ? context.item.ordinal : undefined,
    cell: context.cell ?? undefined,
    figure: undefined,
    codeLanguage: context.preformatted && context.codeLanguage !== '' ? context.codeLanguage : undefined,
  }
  page.drafts.push(draft)
  // Each of them may become a line of its own.
  if (!context.preformatted)
    page.breaksAndHiddenWords += line.breaks.length + (element.hidden ? 0 : line.hidden.length)
  if (page.drafts.length + page.breaksAndHiddenWords > MAX_LINES) page.tooLong = true
  if (context.caption) context.figure?.captions.push(draft)
  else if (context.cell !== null) context.table?.drafts.push(draft)
  if (context.item !== null) context.item.fresh = false
}

function kindOf(context: Context): Draft['kind'] {
  if (context.caption) return 'figure'
  if (context.preformatted) return 'code'
  if (context.heading > 0) return 'heading'
  if (context.item !== null) return context.item.fresh ? 'list-item' : 'paragraph'
  return 'paragraph'
}

/** Settles what the closing element held together. */
export function leave(page: Page, { element, context }: OpenElement, outer: Context): void {
  if (element.tag === 'table' && context.table !== null) settleTable(context.table)
  else if (context.figure !== outer.figure) settleFigure(page, element, context)
}

/** Cells stay cells only in a table of data: several rows and columns, one line a cell, no nested table. */
function settleTable(table: TableState): void {
  let data = table.data
  let widest = 0
  let last: Draft | undefined
  for (const draft of table.drafts) {
    if (draft.cell === undefined) continue
    widest = Math.max(widest, draft.cell.column)
    const same = last?.cell?.row === draft.cell.row && last.cell.column === draft.cell.column
    if (same || draft.kind === 'heading' || draft.text.length > 2_000) data = false
    last = draft
  }
  if (widest === 0 || table.row < 1) data = false
  for (const draft of table.drafts) {
    if (data) draft.kind = 'cell'
    else draft.cell = undefined
  }
}

const creditNames = /credit|copyright|photographer|attribution/
const creditText =
  /^(?:photo(?:graph)?|image|picture|illustration|credit|foto|bild|crédit|©|\()\b[^.]{0,20}(?:by|:|von|©)/i

/** An image and its caption become one block; the caption is never run into the text. */
function settleFigure(page: Page, element: Element, { figure, quote }: Context): void {
  if (figure === null) return
  const { captions } = figure
  const isCredit = (draft: Draft): boolean =>
    creditNames.test(draft.element.names) || creditText.test(draft.text)
  const words = (drafts: readonly Draft[]): string => drafts.map(({ text }) => text).join(' ')
  const [first] = captions
  if (figure.src === null && figure.embed === undefined) {
    if (first === undefined) return
    if (holdsQuote(page, figure.start, quote)) {
      for (const draft of captions) draft.kind = 'paragraph'
      return
    }
  }
  const made: Draft = {
    ...(first ?? blankFigure(element, figure.start, figure.end)),
    text: words(captions),
    line: null,
    cell: undefined,
    end: captions.at(-1)?.end ?? figure.end,
    figure: {
      src: figure.src,
      alt: figure.alt,
      caption: words(captions.filter((draft) => !isCredit(draft))),
      credit: words(captions.filter(isCredit)),
      ...(figure.embed !== undefined && { embed: figure.embed }),
    },
  }
  for (const draft of captions) page.merged.add(draft)
  page.drafts.push(made)
}

/** Whether a quotation is all that a figure shows: what looks like its caption says whose words they are. */
function holdsQuote({ drafts }: Page, start: number, outer: number): boolean {
  for (let i = drafts.length - 1; (drafts[i]?.start ?? -1) >= start; i--)
    if ((drafts[i]?.quote ?? 0) > outer) return true
  return false
}

export function blankFigure(element: Element, start: number, end: number): Draft {
  return {
    kind: 'figure',
    text: '',
    line: null,
    start,
    end,
    element,
    level: 0,
    quote: 0,
    ordinal: undefined,
    cell: undefined,
    figure: undefined,
    codeLanguage: undefined,
  }
}

/** Code keeps its indentation; only empty lines around it go. */
function trimLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
