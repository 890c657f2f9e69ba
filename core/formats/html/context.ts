import type { Element } from '../../types.ts'
import type { Attributes } from './attributes.ts'
import type { Context, Page, TableState } from './page.ts'

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
      return { ...parent, heading: Number(element.tag.slice(1)) }
    case 'blockquote':
      return { ...parent, quote: parent.quote + 1, heading: 0 }
    case 'ul':
    case 'menu':
    case 'dir':
      return { ...parent, listDepth: parent.listDepth + 1, list: { ordered: false, next: 1 }, item: null }
    case 'ol':
      return {
        ...parent,
        listDepth: parent.listDepth + 1,
        list: { ordered: true, next: integer(attributes.get('start'), 1) },
        item: null,
      }
    case 'li':
      return {
        ...parent,
        item: { ordinal: nextOrdinal(parent, attributes), fresh: true },
        listDepth: Math.max(1, parent.listDepth),
      }
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return { ...parent, preformatted: true, codeLanguage: languageOf(element.names) }
    case 'code':
      // The lines are those of the enclosing <pre>, which has a context of its own.
      if (parent.preformatted && parent.codeLanguage === '') parent.codeLanguage = languageOf(element.names)
      return parent
    case 'figure':
      return inFigure(parent, start)
    case 'figcaption':
      return parent.figure === null ? parent : { ...parent, caption: true, heading: 0 }
    default:
      return enterTable(page, element, attributes, parent)
  }
}

/** WordPress before HTML 5, and many after it, has pictures with captions in elements that are called so. */
export function enterCaption({ names }: Element, parent: Context, start: number): Context {
  if (/(?:^|\s)wp-caption(?=\s|$)/.test(names)) return inFigure(parent, start)
  return parent.figure !== null && /(?:^|\s)wp-caption-(?:text|dd)(?=\s|$)/.test(names)
    ? { ...parent, caption: true, heading: 0 }
    : parent
}

function inFigure(parent: Context, start: number): Context {
  const figure = { captions: [], src: null, embed: undefined, alt: '', start, end: start }
  return { ...parent, figure, caption: false }
}

function enterTable(page: Page, element: Element, attributes: Attributes, parent: Context): Context {
  const { table } = parent
  switch (element.tag) {
    case 'table':
      // A table inside a cell: the outer one only arranges the page.
      if (table !== null) table.data = false
      return {
        ...parent,
        table: {
          number: page.tables++,
          drafts: [],
          row: -1,
          column: 0,
          reach: [],
          data: element.names.indexOf('presentation') < 0,
        },
        cell: null,
      }
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
      return { ...parent, cell }
    }
    default:
      return parent
  }
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
