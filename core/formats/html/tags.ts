import type { Mark } from '../../types.ts'
import {
  blockElements,
  type ImpliedEnds,
  impliedEnds,
  markElements,
  placeElements,
  unseenElements,
  voidElements,
} from './elements.ts'

/** What is known of an element's name. */
export interface Tag {
  /** Lower case. */
  readonly name: string
  /** Small, and another for each name of a page. */
  readonly id: number
  readonly isVoid: boolean
  readonly isUnseen: boolean
  readonly isBlock: boolean
  /** What stands between its tags: markup, characters alone, text without markup, or all that follows. */
  readonly content: 'markup' | 'characters' | 'text' | 'rest'
  /** With a hyphen, as custom elements have it. */
  readonly isCustom: boolean
  /** The bit of the mark that it makes of its text, or 0. */
  readonly mark: number
  /** What its start closes. */
  readonly implies: ImpliedEnds | undefined
  /** Lines inside it stand in another context than lines beside it. */
  readonly isPlace: boolean
}

const contents: ReadonlyMap<string, Tag['content']> = new Map([
  ['title', 'text'],
  ['textarea', 'text'],
  ['plaintext', 'rest'],
  ...['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp'].map((name): [string, Tag['content']] => [
    name,
    'characters',
  ]),
])

export const marksInOrder: readonly Mark[] = [...new Set(markElements.values())]

/** Of a name that HTML knows. */
export function tagNamed(name: string): Tag {
  return known.get(name) ?? describe(name, -1)
}

function describe(name: string, id: number): Tag {
  const mark = markElements.get(name)
  return {
    name,
    id,
    isVoid: voidElements.has(name),
    isUnseen: unseenElements.has(name),
    isBlock: blockElements.has(name),
    content: contents.get(name) ?? 'markup',
    isCustom: name.includes('-'),
    mark: mark === undefined ? 0 : 1 << marksInOrder.indexOf(mark),
    implies: impliedEnds(name),
    isPlace: placeElements.has(name),
  }
}

/** As a literal of the source is: the engine compares such strings without reading them. */
function interned(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name
}

const INLINE = 'a abbr bdi bdo big data font label nobr output picture q rt ruby small span time body head'
const names = new Set([
  ...[...voidElements, ...unseenElements, ...blockElements, ...markElements.keys()],
  ...INLINE.split(' '),
])
const known: ReadonlyMap<string, Tag> = new Map(
  Array.from(names, (name, id) => [name, describe(interned(name), id)]),
)

const TABLE_SIZE = 1 << 10
/** Known tags by a hash of their names, one each: where two share a place, the other is looked up by its name. */
const byHash = new Array<Tag | undefined>(TABLE_SIZE).fill(undefined)
for (const tag of known.values()) byHash[placeOf(tag.name, 0, tag.name.length)] = tag

/** Reads the tags of one page. */
export interface TagReader {
  /** The tag whose name stands at that place, in any case. */
  at(start: number, end: number): Tag
}

export function tagReader(text: string): TagReader {
  const strangers = new Map<string, Tag>()
  const stranger = (name: string): Tag => {
    const met = strangers.get(name)
    if (met !== undefined) return met
    const made = describe(name, known.size + strangers.size)
    strangers.set(name, made)
    return made
  }
  return {
    at(start, end) {
      const tag = byHash[placeOf(text, start, end)]
      if (tag !== undefined && standsAt(tag.name, text, start, end)) return tag
      const name = text.slice(start, end).toLowerCase()
      return known.get(name) ?? stranger(name)
    },
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 10)) & (TABLE_SIZE - 1)
}

/** Whether that name, in lower case, stands there in any case. */
export function isNamed(name: string, text: string, from: number): boolean {
  for (let i = 0; i < name.length; i++)
    if ((text.charCodeAt(from + i) | 32) !== name.charCodeAt(i)) return false
  return true
}

/** As `text.slice(start, end) === name`, and quicker for names as short as these. */
function standsAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
