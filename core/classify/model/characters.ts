/**
 * What a character is to a line. It imports nothing: then a bundler writes these numbers where they are used, and the loop over every character
 * of a page does without looking them up.
 */

// Letters and digits are the lowest: they make words.
export const DIGIT = 0
export const WORD = 1
export const APOSTROPHE = 2
export const STOP = 3
export const COMMA = 4
const OTHER = 5

/** More words than this add nothing to what a line is. */
export const MOST_HASHES = 60
/** Letters by which a word is known in the stems of a shape, and what stands for every number there. */
export const STEM = 5
export const NUMBER = 1

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

export function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff
}

/** Also marks that end a sentence and are letters to whoever counts words: full width, Urdu, Hindi. */
export function isStop(code: number): boolean {
  return code === 0xff1f || code === 0x6d4 || code === 0x964 || kindOf(code) === STOP
}
