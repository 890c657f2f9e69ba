import type { CellPosition, Element } from '../../types.ts'
import type { Attributes } from './attributes.ts'
import type { Context, ListState, Page, TableState } from './page.ts'

/** A copy to change. Written out, as a spread makes objects of many shapes, which the engine reads one slow property at a time. */
function copyOf(of: Context): { -readonly [Key in keyof Context]: Context[Key] } {
  const { heading, quote, listDepth, list, item, preformatted, codeLanguage, table, cell, figure, caption } =
    of
  return { heading, quote, listDepth, list, item, preformatted, codeLanguage, table, cell, figure, caption }
}

/** The context of the lines inside `element`; the parent's own object where the element changes nothing. */
export function enter(
  page: Page,
  element: Element,
  attributes: Attributes,
  parent: Context,
  start: number,
): Context {
  switch (element.tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return inHeading(parent, Number(element.tag.slice(1)))
    case 'blockquote':
      return inQuote(parent)
    case 'ul':
    case 'menu':
    case 'dir':
      return inList(parent, { ordered: false, next: 1 })
    case 'ol':
      return inList(parent, { ordered: true, next: integer(attributes.get('start'), 1) })
    case 'li':
      return inItem(parent, nextOrdinal(parent, attributes))
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return inListing(parent, languageOf(element.names))
    case 'code':
      // The lines are those of the enclosing <pre>, which has a context of its own.
      if (parent.preformatted && parent.codeLanguage === '') parent.codeLanguage = languageOf(element.names)
      return parent
    case 'figure':
      return inFigure(parent, start)
    case 'figcaption':
      return parent.figure === null ? parent : inCaption(parent)
    default:
      return enterTable(page, element, attributes, parent)
  }
}

function inHeading(parent: Context, level: number): Context {
  const made = copyOf(parent)
  made.heading = level
  return made
}

function inQuote(parent: Context): Context {
  const made = copyOf(parent)
  made.quote++
  made.heading = 0
  return made
}

function inList(parent: Context, list: ListState): Context {
  const made = copyOf(parent)
  made.listDepth++
  made.list = list
  made.item = null
  return made
}

function inItem(parent: Context, ordinal: number | null): Context {
  const made = copyOf(parent)
  made.item = { ordinal, fresh: true }
  made.listDepth = Math.max(1, parent.listDepth)
  return made
}

function inListing(parent: Context, codeLanguage: string): Context {
  const made = copyOf(parent)
  made.preformatted = true
  made.codeLanguage = codeLanguage
  return made
}

/** WordPress before HTML 5, and many after it, has pictures with captions in elements that are called so. */
export function enterCaption({ names }: Element, parent: Context, start: number): Context {
  if (/(?:^|\s)wp-caption(?=\s|$)/.test(names)) return inFigure(parent, start)
  return parent.figure !== null && /(?:^|\s)wp-caption-(?:text|dd)(?=\s|$)/.test(names)
    ? inCaption(parent)
    : parent
}

function inFigure(parent: Context, start: number): Context {
  const made = copyOf(parent)
  made.figure = { captions: [], src: null, embed: undefined, alt: '', start, end: start }
  made.caption = false
  return made
}

function inCaption(parent: Context): Context {
  const made = copyOf(parent)
  made.caption = true
  made.heading = 0
  return made
}

function enterTable(page: Page, element: Element, attributes: Attributes, parent: Context): Context {
  const { table } = parent
  switch (element.tag) {
    case 'table':
      // A table inside a cell: the outer one only arranges the page.
      if (table !== null) table.data = false
      return inTable(parent, page.tables++, element.names.indexOf('presentation') < 0)
    case 'tr':
      if (table !== null) {
        table.row++
        table.column = 0
      }
      return parent
    case 'td':
    case 'th': {
      if (table === null) return parent
      const row = Math.max(0, table.row)
      while ((table.reach[table.column] ?? -1) >= row) table.column++
      const cell = { table: table.number, row, column: table.column, header: element.tag === 'th' }
      takeColumns(table, row, span(attributes.get('colspan'), 100), span(attributes.get('rowspan'), 1_000))
      return inCell(parent, cell)
    }
    default:
      return parent
  }
}

function inTable(parent: Context, number: number, data: boolean): Context {
  const made = copyOf(parent)
  made.table = { number, drafts: [], row: -1, column: 0, reach: [], data }
  made.cell = null
  return made
}

function inCell(parent: Context, cell: CellPosition): Context {
  const made = copyOf(parent)
  made.cell = cell
  return made
}

/** Columns beyond this are counted, but no cell reaches down in them. */
const MOST_COLUMNS = 1_000

function takeColumns(table: TableState, row: number, columns: number, rows: number): void {
  for (const end = table.column + columns; table.column < end; table.column++) {
    if (rows > 1 && table.column < MOST_COLUMNS) table.reach[table.column] = row + rows - 1
  }
}

function span(value: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, integer(value, 1)))
}

function nextOrdinal(parent: Context, attributes: Attributes): number | null {
  if (parent.list === null || !parent.list.ordered) return null
  const ordinal = integer(attributes.get('value'), parent.list.next)
  parent.list.next = ordinal + 1
  return ordinal
}

function integer(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : otherwise
}

function languageOf(names: string): string {
  return (
    /(?:^|\s)(?:lang(?:uage)?|highlight(?:-source)?|brush:?)[-_ :]\s*([a-z0-9+#]{1,20})/.exec(names)?.[1] ??
    ''
  )
}
