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

/** A block's text as the rules match it. */
export function plainLine(source: string): PlainLine {
  const text = fold(
    source
      .slice(0, LIMIT)
      .toLowerCase()
      .replace(/[’‘ʼ`´]/g, "'")
      .replace(/[“”„‟«»「」『』]/g, '"')
      .replace(/[–—―‐‑]/g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const own = text.replace(QUOTED, ' ').trim()
  return { text, own, words: countWords(source), quoted: text === '' ? 0 : 1 - own.length / text.length }
}

function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/\S+/g)) words += 1
  return words
}
