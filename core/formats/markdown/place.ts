import type { InlineToken } from './inline.ts'

export interface BlockToken extends InlineToken {
  readonly tag: string
  readonly level: number
  readonly info: string
  readonly map: readonly [number, number] | null
}

/** Where the walk through the tokens stands. */
export interface Place {
  quote: number
  /** Open lists, outermost first; the number of the next item, or null for bullets. */
  readonly lists: (number | null)[]
  /** The item whose first line is still to come. */
  item: { ordinal: number | null } | undefined
  heading: number
  table: number
  row: number
  column: number
  isHeader: boolean
  inCell: boolean
  lines: readonly [number, number]
}

export function move(place: Place, token: BlockToken): void {
  switch (token.type) {
    case 'blockquote_open':
      place.quote += 1
      break
    case 'blockquote_close':
      place.quote -= 1
      break
    case 'bullet_list_open':
      place.lists.push(null)
      break
    case 'ordered_list_open':
      place.lists.push(Number(token.attrGet('start') ?? 1))
      break
    case 'bullet_list_close':
    case 'ordered_list_close':
      place.lists.pop()
      break
    case 'list_item_open':
      openItem(place)
      break
    case 'list_item_close':
      place.item = undefined
      break
    case 'heading_open':
      place.heading = Number(token.tag.slice(1))
      break
    case 'heading_close':
      place.heading = 0
      break
    default:
      moveInTable(place, token.type)
  }
}

function openItem(place: Place): void {
  const ordinal = place.lists.at(-1) ?? null
  place.item = { ordinal }
  if (ordinal !== null) place.lists[place.lists.length - 1] = ordinal + 1
}

function moveInTable(place: Place, type: string): void {
  if (type === 'table_open') Object.assign(place, { table: place.table + 1, row: -1 })
  else if (type === 'tr_open') Object.assign(place, { row: place.row + 1, column: -1 })
  else if (type === 'th_open' || type === 'td_open')
    Object.assign(place, { column: place.column + 1, isHeader: type === 'th_open', inCell: true })
  else if (type === 'th_close' || type === 'td_close') place.inCell = false
}
