/**
 * What a character is to a line. It imports nothing: then a bundler writes these numbers where they are used, and the loop over every character
 * of a page does without looking them up.
 */

// Letters and digits are the lowest: they make words. An ideograph begins one, whatever stands before it.
export const DIGIT = 0
const WORD = 1
export const IDEOGRAPH = 2
export const APOSTROPHE = 3
export const STOP = 4
export const COMMA = 5
const OTHER = 6

/** More words than this add nothing to what a line is. */
export const MOST_HASHES = 60
/** Letters by which a word is known in the stems of a shape, and what stands for every number there. */
export const STEM = 5
export const NUMBER = 1

/** In lower case it looks otherwise at the end of a word. */
const SIGMA = 0x3a3

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return WORD
  if (code >= 48 && code <= 57) return DIGIT
  const place = "'.!?,;".indexOf(String.fromCharCode(code))
  return place < 0 ? OTHER : ([APOSTROPHE, STOP, STOP, STOP, COMMA, COMMA][place] ?? OTHER)
})

/** Of a lower-case character. */
export function kindOf(code: number): number {
  return code < 128 ? (ASCII[code] ?? OTHER) : kindBeyondAscii(code)
}

function kindBeyondAscii(code: number): number {
  if (code === 0x2019) return APOSTROPHE
  if (code === 0x3002 || code === 0xff01 || code === 0x61f) return STOP
  if (code === 0x3001 || code === 0xff0c || code === 0x60c) return COMMA
  if (code >= 0x3040 && code <= 0x9fff) return IDEOGRAPH
  return isWordCode(code) ? WORD : OTHER
}

function isWordCode(code: number): boolean {
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code !== 0x61b
  return (
    code >= 0x2c00 &&
    !(code >= 0x3000 && code <= 0x3004) &&
    !(code >= 0x3008 && code <= 0x3020) &&
    !(code >= 0xff00 && code <= 0xff0f)
  )
}

/** Also marks that end a sentence and are letters to whoever counts words: full width, Urdu, Hindi. */
export function isStop(code: number): boolean {
  return code === 0xff1f || code === 0x6d4 || code === 0x964 || kindOf(code) === STOP
}

/** Beyond these no character is looked up: ideographs, and letters of which few pages have one. */
export const LOOKED_UP = 0x3010
/** What an entry holds beside a character's kind: whether it is a capital, and above these bits the character in lower case. */
export const KIND = 7
export const CAPITAL = 8
export const KIND_BITS = 4
/** What is there to know of a character, by its code; 0 until it is looked up: to fill it takes a process milliseconds. */
export const ENTRIES = new Int32Array(LOOKED_UP)
/** The entry where the characters around it have a say in its lower case, or that is several, or is not looked up. */
export const UNKNOWN = -1

/** The character's entry, which is noted. */
export function lookUp(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  const one = lower.charCodeAt(0)
  const isKnown = lower.length === 1 && code !== SIGMA && one < LOOKED_UP
  const capital = one !== code && kindOf(one) === WORD ? CAPITAL : 0
  const entry = isKnown ? entryOf(one) | capital : UNKNOWN
  ENTRIES[code] = entry
  return entry
}

/** Of a lower-case character. */
export function entryOf(code: number): number {
  return (code << KIND_BITS) | kindOf(code)
}
