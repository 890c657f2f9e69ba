import { toNfc } from '../../decode/nfc.ts'
import { isSpace } from './line.ts'

/** What a script assigns or holds, as far as it is written out: JSON, or the literals of JavaScript. Places are those of the source. */
export type ScriptValue = Text | Word | List | Fields

export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A number, `true`, a name: anything without quotation marks. */
export interface Word {
  readonly kind: 'word'
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly items: ScriptValue[]
  readonly start: number
  end: number
}

export interface Fields {
  readonly kind: 'fields'
  readonly entries: Map<string, ScriptValue>
  readonly start: number
  end: number
}

/** What lies deeper is passed over, so that whoever walks the values may recurse. */
const MAX_DEPTH = 100
const MOST_VALUES = 300_000
/** Characters from which a text may hold more than a name. */
const LONG = 500

const WORD = /[\w$.+-]+/y

/**
 * Reads the lists, the objects and the long texts in `source[start, end)` in one pass, and runs nothing. Whatever is no literal is passed over, and what is
 * cut short ends where the text does, so that state in JavaScript and broken JSON give what there is in them. Linear in time and memory.
 */
export function readValues(source: string, start: number, end: number): readonly ScriptValue[] {
  const text = source.slice(start, end)
  const roots: ScriptValue[] = []
  const open: { readonly value: List | Fields; key: string | undefined }[] = []
  let tooDeep = 0
  let values = 0

  const add = (value: ScriptValue): void => {
    const around = open.at(-1)
    values++
    if (around?.value.kind === 'list') around.value.items.push(value)
    else if (around?.value.kind === 'fields' && around.key !== undefined) {
      around.value.entries.set(around.key, value)
      around.key = undefined
    } else if (value.kind !== 'word' && (value.kind !== 'text' || value.text.length >= LONG))
      roots.push(value)
  }
  const isKey = (at: number): boolean => {
    const around = open.at(-1)
    if (around?.value.kind !== 'fields' || around.key !== undefined) return false
    let next = at
    while (isSpace(text.charCodeAt(next))) next++
    return text[next] === ':'
  }
  const take = (value: Text | Word, next: number): void => {
    const around = open.at(-1)
    if (around !== undefined && isKey(next)) around.key = value.text
    else add(value)
  }

  let at = 0
  while (at < text.length && values < MOST_VALUES) {
    const char = text[at] ?? ''
    if (char === '{' || char === '[') {
      if (open.length >= MAX_DEPTH) tooDeep++
      else {
        const place = { start: start + at, end }
        const value: List | Fields =
          char === '['
            ? { kind: 'list', items: [], ...place }
            : { kind: 'fields', entries: new Map(), ...place }
        add(value)
        open.push({ value, key: undefined })
      }
      at++
    } else if (char === '}' || char === ']') {
      at++
      if (tooDeep > 0) tooDeep--
      else {
        const closed = open.pop()
        if (closed !== undefined) closed.value.end = start + at
      }
    } else if (char === '"' || char === "'" || char === '`') {
      const close = endOfText(text, at)
      const [from, to] = [start + at, start + close]
      if (tooDeep === 0)
        take({ kind: 'text', text: unescaped(text.slice(at + 1, close)), start: from, end: to }, close + 1)
      at = close + 1
    } else if (char === ',' || char === ':' || char === ' ') at++
    else if (char === '/') at = endOfComment(text, at)
    else {
      WORD.lastIndex = at
      const word = WORD.exec(text)?.[0]
      at += word?.length ?? 1
      if (word !== undefined && tooDeep === 0) take({ kind: 'word', text: word }, at)
    }
  }
  return roots
}

/** Where the closing quotation mark of a text stands; only one in backticks goes on over the end of a line. */
function endOfText(text: string, open: number): number {
  const quote = text.charCodeAt(open)
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === quote || (code === 10 && quote !== 96)) return at
  }
  return text.length
}

function endOfComment(text: string, at: number): number {
  const isLine = text[at + 1] === '/'
  if (!isLine && text[at + 1] !== '*') return at + 1
  const end = text.indexOf(isLine ? '\n' : '*/', at + 2)
  return end < 0 ? text.length : end + 2
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ''],
  ['f', ' '],
  ['v', ' '],
  ['0', ''],
  ['\n', ''],
])

const HALF = /[\ud800-\udfff]/
const CODE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|u\{([\da-f]{1,6})\})/iy

function unescaped(written: string): string {
  let at = written.indexOf('\\')
  if (at < 0) return written
  let text = ''
  let from = 0
  let hasHalves = false
  while (at >= 0 && at + 1 < written.length) {
    const letter = written.charAt(at + 1)
    CODE.lastIndex = at
    const code = /[ux]/i.test(letter) ? CODE.exec(written) : null
    const character = code === null ? (LETTERS.get(letter) ?? letter) : characterOf(code)
    hasHalves ||= code !== null && HALF.test(character)
    text += written.slice(from, at) + character
    from = at + (code?.[0].length ?? 2)
    at = written.indexOf('\\', from)
  }
  text += written.slice(from)
  // No text may hold half a character.
  return toNfc(hasHalves ? text.replace(/\p{Cs}/gu, '\ufffd') : text)
}

function characterOf([, unit, byte, point]: RegExpExecArray): string {
  const code = Number.parseInt(unit ?? byte ?? point ?? '', 16)
  if (point === undefined) return String.fromCharCode(code)
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}
