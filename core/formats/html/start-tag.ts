import { type AttributeList, attributeList, wantedAt } from './attributes.ts'
import type { References } from './references.ts'

/** Longer values are cut: nothing that we read from an attribute needs more, and a page must not make us copy megabytes. */
const LONGEST_VALUE = 8_192

/** Reads what stands in a start tag after its name. */
export interface StartTags {
  /** Of the tag that was read last. */
  readonly attributes: AttributeList
  readonly isSelfClosing: boolean
  /** Where the tag ends whose name ends at `from`, after its `>`; -1 where the text ends before. */
  read(from: number): number
}

export function startTags(text: string, references: References): StartTags {
  const attributes = attributeList()
  let isSelfClosing = false

  /** From where the attribute's name begins; after it and its value, or -1. */
  const readAttribute = (start: number): number => {
    const nameEnd = skipName(text, start)
    const name = wantedAt(text, start, nameEnd)
    const equals = skipSpace(text, nameEnd)
    if (text.charCodeAt(equals) !== EQUALS) {
      if (name !== undefined) attributes.add(name, '')
      return equals
    }
    const from = skipSpace(text, equals + 1)
    const quote = text.charCodeAt(from)
    const isQuoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE
    const valueStart = isQuoted ? from + 1 : from
    const valueEnd = isQuoted
      ? text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueStart)
      : skipUnquoted(text, from)
    if (valueEnd < 0) return -1
    if (name !== undefined) attributes.add(name, attributeValue(text, valueStart, valueEnd, references))
    return isQuoted ? valueEnd + 1 : valueEnd
  }

  return {
    attributes,
    get isSelfClosing() {
      return isSelfClosing
    },
    read(from) {
      attributes.clear()
      isSelfClosing = false
      for (let i = from; i >= 0; ) {
        i = skipSpace(text, i)
        const code = text.charCodeAt(i)
        if (code === GREATER) return i + 1
        isSelfClosing = code === SLASH && text.charCodeAt(skipSpace(text, i + 1)) === GREATER
        if (code === SLASH) i += 1
        else if (i < text.length) i = readAttribute(i)
        else return -1
      }
      return -1
    },
  }
}

function attributeValue(text: string, start: number, end: number, references: References): string {
  const raw = text.slice(start, Math.min(end, start + LONGEST_VALUE))
  if (!raw.includes('&')) return raw
  let value = ''
  let from = start
  for (let at = text.indexOf('&', start); at >= 0 && at < end && value.length < LONGEST_VALUE; ) {
    const length = references.read(text, at, true)
    if (length > 0) {
      value += text.slice(from, Math.min(at, from + LONGEST_VALUE)) + references.value
      from = at + length
    }
    at = text.indexOf('&', at + Math.max(1, length))
  }
  return value.length < LONGEST_VALUE ? value + text.slice(from, Math.min(end, from + LONGEST_VALUE)) : value
}

const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const SLASH = 47
const EQUALS = 61
const GREATER = 62

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** Whether a character ends the name of a tag. */
export function endsTagName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code)
}

function skipSpace(text: string, from: number): number {
  let i = from
  while (isSpace(text.charCodeAt(i))) i += 1
  return i
}

/** The first character of an attribute's name may be any, as an equals sign. */
function skipName(text: string, from: number): number {
  let i = from + 1
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === EQUALS || endsTagName(code)) return i
  }
  return i
}

/** Where an unquoted value ends; -1 where the text ends first. */
function skipUnquoted(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === GREATER || isSpace(code)) return i
  }
  return -1
}
