import { letterPattern } from '../letters.ts'

const WORD = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu')

/** The words of a text as they are counted by the promise that none is lost. Lower case, NFC. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  return lower.match(WORD(lower)) ?? []
}

/** Whether `whole` has every word of `part`, as often and in the same order, without a gap. */
export function containsWords(whole: string, part: string): boolean {
  return ` ${wordsOf(whole).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `)
}

export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}
