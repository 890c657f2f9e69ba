import type { PlainLine } from './rule.ts'

/** Longest part of a block that rules look at; no prompt is longer. */
const LIMIT = 3000

const QUOTED = /"[^"]*"|(?<![\p{L}\p{N}])'[^']{12,}'(?![\p{L}\p{N}])/gu

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

/** What lower-case text must not hold to be what the rules match already. */
const UNPLAIN = /[^ -_a-~]|^ | {2}| $/

/** A block's text as the rules match it. */
export function plainLine(source: string): PlainLine {
  const lower = source.slice(0, LIMIT).toLowerCase()
  const text = UNPLAIN.test(lower) ? plain(lower) : lower
  const own = /["']/.test(text) ? text.replace(QUOTED, ' ').trim() : text
  return { text, own, words: countWords(source), quoted: text === '' ? 0 : 1 - own.length / text.length }
}

function plain(lower: string): string {
  return fold(
    lower
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/[“”„‟«»「」『』]/g, '"')
      .replace(/[–—―‐‑]/g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  )
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
