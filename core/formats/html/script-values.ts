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
    while (isSpace(source.charCodeAt(next))) next++
    return next < end && source[next] === ':'
  }
  const take = (value: Text | Word, next: number): void => {
    const around = open.at(-1)
    if (around !== undefined && isKey(next)) around.key = value.text
    else add(value)
  }

  let at = start
  while (at < end && values < MOST_VALUES) {
    const char = source[at] ?? ''
    if (char === '{' || char === '[') {
      if (open.length >= MAX_DEPTH) tooDeep++
      else {
        const place = { start: at, end }
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
        if (closed !== undefined) closed.value.end = at
      }
    } else if (char === '"' || char === "'" || char === '`') {
      const close = endOfText(source, at, end)
      if (tooDeep === 0)
        take({ kind: 'text', text: unescaped(source.slice(at + 1, close)), start: at, end: close }, close + 1)
      at = close + 1
    } else if (char === ',' || char === ':' || char === ' ') at++
    else if (char === '/') at = endOfComment(source, at, end)
    else {
      const from = at
      WORD.lastIndex = from
      at = WORD.test(source) ? Math.min(end, WORD.lastIndex) : from + 1
      if (WORD.lastIndex > 0 && tooDeep === 0) take({ kind: 'word', text: source.slice(from, at) }, at)
    }
  }
  return roots
}

/** Where the closing quotation mark of a text stands; only one in backticks goes on over the end of a line. */
function endOfText(text: string, open: number, end: number): number {
  const quote = text.charCodeAt(open)
  for (let at = open + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === quote || (code === 10 && quote !== 96)) return at
  }
  return end
}

function endOfComment(text: string, at: number, end: number): number {
  const isLine = text[at + 1] === '/'
  if (!isLine && text[at + 1] !== '*') return at + 1
  // No further than the script goes: a page may have a thousand of them.
  const comment = text.slice(at + 2, end)
  const closing = comment.indexOf(isLine ? '\n' : '*/')
  return closing < 0 ? end : Math.min(end, at + closing + 4)
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
