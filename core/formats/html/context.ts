import type { Element } from '../../types.ts'
import type { Attributes } from './attributes.ts'
import type { Context, Page } from './page.ts'

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
      return {
        ...parent,
        figure: { captions: [], src: null, embed: undefined, alt: '', start, end: start },
        caption: false,
      }
    case 'figcaption':
      return parent.figure === null ? parent : { ...parent, caption: true, heading: 0 }
    default:
      return enterTable(page, element, attributes, parent)
  }
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
      const cell = {
        table: table.number,
        row: Math.max(0, table.row),
        column: table.column,
        header: element.tag === 'th',
      }
      table.column += Math.min(100, Math.max(1, integer(attributes.get('colspan'), 1)))
      return { ...parent, cell }
    }
    default:
      return parent
  }
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
