import type { Note } from '../types.ts'
import { withoutAscii } from './beyond-ascii.ts'

/** What bytes 80 to BF are in windows-1252, as far as they are no Latin-1. */
const BEYOND_LATIN: ReadonlyMap<number, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (char, i) => [
    char.charCodeAt(0),
    0x80 + i,
  ]),
)
const TAIL = `[\u0080-\u00bf${[...BEYOND_LATIN.keys()].map((code) => String.fromCharCode(code)).join('')}]`
/** One character of UTF-8 whose bytes were each read as one of windows-1252: `Ã©` for `é`, `â€™` for `’`. */
const SEQUENCE = `[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}{2}|[\u00f0-\u00f4]${TAIL}{3}`
/** One of them stands in every text of some length that it happened to: most texts have none, and are asked no more. */
const SIGNS = ['Ã', 'Â', 'â', 'Ð', 'ã', 'Î']
const EACH = new RegExp(SEQUENCE, 'g')
const WHOLE = new RegExp(`^(?:${SEQUENCE})$`)
const BEGUN = new RegExp(`^(?:[\u00c2-\u00df]|[\u00e0-\u00ef]${TAIL}?|[\u00f0-\u00f4]${TAIL}{0,2})$`)
/** What is left of sequences that were none, and what no text has. */
const CONTROL = /[\u0080-\u0084\u0086-\u009f]/
const BEYOND_ASCII = /[^\0-\x7f]/g

/** Sequences within words from which a text can be nothing else. */
const FEWEST = 3
/** A tenth as many characters beyond ASCII that are right may stand beside them, as in a page around the text. */
const MOST_RIGHT = 0.1
/** Who writes of this shows it. */
const ABOUT_IT = /mojibake|double[- ]encod|character encoding|windows-1252/i
/** Some texts went through it twice. */
const ROUNDS = 2

/**
 * The text as it was before its UTF-8 was read as windows-1252 and encoded again, and a note of it; undefined where that is not certain:
 * sequences have to stand within words, and next to nothing beyond ASCII may be right.
 * @param beyond its characters beyond ASCII, where they are at hand
 */
export function withoutDoubleEncoding(
  text: string,
  beyond = withoutAscii(text),
): { readonly text: string; readonly note: Note } | undefined {
  if (!SIGNS.some((sign) => beyond.includes(sign)) || beyond.search(EACH) < 0) return undefined
  let repaired = text
  let count = 0
  for (let round = 0; round < ROUNDS && isCertain(repaired); round++) {
    repaired = repaired.replace(EACH, (sequence) => {
      const char = read(sequence)
      if (char !== undefined) count++
      return char ?? sequence
    })
  }
  if (count === 0 || CONTROL.test(repaired)) return undefined
  const detail = `Its UTF-8 had been read as windows-1252 and encoded again; ${count} characters were repaired.`
  return { text: repaired, note: { code: 'double-encoded', detail } }
}

/** Whether a text speaks of such things, and may show them. */
export function isAboutEncodings(text: string): boolean {
  return ABOUT_IT.test(text)
}

/** The character whose bytes these characters are, or `more` where they may be the first of it. */
export function sequenceAt(characters: string): { readonly char: string } | 'more' | undefined {
  if (WHOLE.test(characters)) {
    const char = read(characters)
    return char === undefined ? undefined : { char }
  }
  return BEGUN.test(characters) ? 'more' : undefined
}

function isCertain(text: string): boolean {
  let sequences = 0
  let within = 0
  let units = 0
  let end = -1
  for (const { 0: sequence, index } of text.matchAll(EACH)) {
    if (read(sequence) === undefined) continue
    const next = index + sequence.length
    if (end === index || isLetter(text.charCodeAt(index - 1)) || isLetter(text.charCodeAt(next))) within++
    sequences++
    units += sequence.length
    end = next
  }
  if (within < FEWEST || within * 2 < sequences) return false
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0
  return beyond - units <= sequences * MOST_RIGHT && !isAboutEncodings(text)
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** The character that the bytes spell; undefined where they spell none. */
function read(sequence: string): string | undefined {
  const [lead = 0, ...tail] = Array.from(
    sequence,
    (char) => BEYOND_LATIN.get(char.charCodeAt(0)) ?? char.charCodeAt(0),
  )
  const bits = lead & (0x3f >> tail.length)
  const code = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), bits)
  const isSound = code >= (FIRST[tail.length] ?? 0) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isSound ? String.fromCodePoint(code) : undefined
}

/** The first character that takes so many bytes beside its first. */
const FIRST: readonly number[] = [0, 0x80, 0x800, 0x10000]
