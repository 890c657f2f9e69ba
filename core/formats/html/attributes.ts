import { isNamed } from './tags.ts'

/** Attributes of one start tag that somebody here reads; names in lower case, the first of each. */
export interface Attributes {
  readonly size: number
  get(name: Wanted): string | undefined
  has(name: Wanted): boolean
}

/** Every attribute that is read. */
const wanted = [
  'alt',
  'alttext',
  'aria-hidden',
  'class',
  'colspan',
  'cite',
  'content',
  'data-href',
  'data-lazy-src',
  'data-lazy-srcset',
  'data-original',
  'data-src',
  'data-srcset',
  'datetime',
  'encoding',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'rowspan',
  'src',
  'srcset',
  'start',
  'style',
  'title',
  'type',
  'value',
] as const

export type Wanted = (typeof wanted)[number]

/** Wanted names by their first letter and their length: nearly all other names are told from them by that. */
const byShape: readonly (readonly Wanted[] | undefined)[] = wanted.reduce<Wanted[][]>((shapes, name) => {
  const shape = shapeOf(name, 0, name.length)
  shapes[shape] = [...(shapes[shape] ?? []), name]
  return shapes
}, [])

/** Five bits for the letter, in any case, four for the length; the longest name shares its shape with others. */
function shapeOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 4) | (end - start)
}

const LONGEST_NAME = 16

/** The wanted name that stands at that place, in any case. */
export function wantedAt(text: string, start: number, end: number): Wanted | undefined {
  if (end - start > LONGEST_NAME) return undefined
  const names = byShape[shapeOf(text, start, end)]
  if (names === undefined) return undefined
  for (const name of names) if (name.length === end - start && isNamed(name, text, start)) return name
  return undefined
}

/** A list that is filled again for each start tag: most have one attribute or two. */
export interface AttributeList extends Attributes {
  clear(): void
  /** Unless there is one of that name. */
  add(name: Wanted, value: string): void
}

export function attributeList(): AttributeList {
  const names: Wanted[] = []
  const values: string[] = []
  let size = 0
  /** A bit for each length of a name: most that are asked for are not there, and told so by it. */
  let lengths = 0
  const placeOf = (name: Wanted): number => {
    if ((lengths & (1 << name.length)) === 0) return -1
    for (let i = 0; i < size; i++) if (names[i] === name) return i
    return -1
  }
  return {
    get size() {
      return size
    },
    get: (name) => {
      const place = placeOf(name)
      return place < 0 ? undefined : values[place]
    },
    has: (name) => placeOf(name) >= 0,
    clear() {
      size = 0
      lengths = 0
    },
    add(name, value) {
      if (placeOf(name) >= 0) return
      names[size] = name
      values[size] = value
      lengths |= 1 << name.length
      size++
    },
  }
}
