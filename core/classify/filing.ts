/**
 * How literals are filed in an index of patterns. It imports nothing: then a bundler writes these numbers where they are used, and the loops
 * over every character of a page do without looking them up.
 */

/** What stands before and after a text, so that literals may say where it begins and ends. */
export const EDGE = '\t\t'
export const EDGE_UNIT = 9
/** What stands for it where literals are spelled; no text has one. */
export const EDGE_MARK = '\n'
/** Fewer characters than this are shared with the literal before. */
export const MOST_SHARED = 5

/** Literals are filed under so many of their characters, or under their first three where they are shorter. */
export const WINDOW = 5
/** Shorter literals stand in every text. */
export const SHORTEST = 3
/** Every character is one of 64 classes. */
export const CLASS_BITS = 6
export const WINDOW_MASK = (1 << (CLASS_BITS * WINDOW)) - 1
export const SHORT_MASK = (1 << (CLASS_BITS * SHORTEST)) - 1
export const BUCKET_BITS = 16
export const SHORT_BITS = 14

/** Roughly by how often they stand in texts, in the languages of the rules; the last is of edges. Others are rarer, and one class. */
const COMMON_FIRST = ` etaoinsrhldcumpfgwybv-k'jxzq.,0123456789":()/?!$&;[]|@#*+=_<>\t`
export const OTHERS = COMMON_FIRST.length
export const EDGE_CLASS = OTHERS - 1
/** Two of them. */
export const EDGE_KEY = (EDGE_CLASS << CLASS_BITS) | EDGE_CLASS

export const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const place = COMMON_FIRST.indexOf(String.fromCharCode(code))
  return place < 0 ? OTHERS : place
})

/** The class of a character: the greater, the rarer. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code < 128 ? (CLASSES[code] ?? 0) : OTHERS
}

/** Where what has this key is filed, in a table of two to the power of so many `bits`. */
export function placeOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits)
}
