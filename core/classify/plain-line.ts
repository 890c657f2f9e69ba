import { letterPattern } from '../letters.ts'
import { narrow } from '../narrow.ts'
import type { PlainLine } from './rule.ts'

/** Longest part of a block that rules look at; no prompt is longer. */
const LIMIT = 3000

const QUOTED = letterPattern(String.raw`"[^"]*"|(?<![\p{L}\p{N}])'[^']{12,}'(?![\p{L}\p{N}])`, 'gu')

/**
 * Letters without their accents. Patterns are folded too, so that `\b`, which knows ASCII alone, is right in
 * every language that the rules speak.
 */
export function fold(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .normalize('NFC')
}

/** A block's text as the rules match it. */
export function plainLine(source: string): PlainLine {
  const lower = source.slice(0, LIMIT).toLowerCase()
  const plainWords = wordsIfPlain(lower)
  const text = narrow(plainWords < 0 ? plain(lower) : lower)
  const own = text.includes('"') || text.includes("'") ? text.replace(QUOTED(text), ' ').trim() : text
  const words = plainWords < 0 || source.length > LIMIT ? countWords(source) : plainWords
  return { text, own, words, quoted: text === '' ? 0 : 1 - own.length / text.length }
}

const BACKTICK = 96

/** How many words lower-case text has that is already what the rules match, as most is; -1 where it is not. */
function wordsIfPlain(lower: string): number {
  let words = 0
  let wasSpace = true
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i)
    const isSpace = code === 32
    if (code < 32 || code > 126 || code === BACKTICK || (isSpace && wasSpace)) return -1
    if (wasSpace) words += 1
    wasSpace = isSpace
  }
  return wasSpace && lower !== '' ? -1 : words
}

/** Marks that are written in several ways, and the one that the rules know. */
const written: ReadonlyMap<string, string> = new Map(
  [`'’‘ʼ\`´`, '"“”„‟«»「」『』', '-–—―‐‑'].flatMap(([one = '', ...others]) =>
    others.map((other): [string, string] => [other, one]),
  ),
)
const WRITTEN = new RegExp(`[${[...written.keys()].join('')}]`, 'g')

/** White space that is not one space already. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g

function plain(lower: string): string {
  const marked = lower.replace(WRITTEN, (mark) => written.get(mark) ?? mark)
  return fold(marked.replace(UNEVEN_SPACE, ' ').trim())
}

function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const isBlank = code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && BLANK.test(text.charAt(i)))
    if (!isBlank && !inWord) words += 1
    inWord = !isBlank
  }
  return words
}

const BLANK = /\s/
