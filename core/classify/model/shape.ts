import { FNV_OFFSET, FNV_PRIME } from '../../hash.ts'
import {
  APOSTROPHE,
  CAPITAL,
  COMMA,
  DIGIT,
  ENTRIES,
  entryOf,
  IDEOGRAPH,
  isStop,
  KIND,
  KIND_BITS,
  kindOf,
  LOOKED_UP,
  lookUp,
  MOST_HASHES,
  NUMBER,
  STEM,
  STOP,
  UNKNOWN,
} from './characters.ts'

/**
 * What the characters of a line say before anybody reads its words. One pass, no allocation but the word hashes: signed, as numbers beyond 31
 * bits and a sign are objects of their own.
 */
export interface Shape {
  /** UTF-16 units. */
  readonly chars: number
  readonly words: number
  readonly digits: number
  readonly capitals: number
  readonly commas: number
  /** Full stops, question and exclamation marks, also CJK and Arabic ones. */
  readonly stops: number
  /** Ends with a mark that ends a sentence (closing quotes after it allowed). */
  readonly ended: boolean
  /** Hashes of its words in order, lower case; a CJK character is a word. Those of glosses may be more than `words`. */
  readonly hashes: readonly number[]
  /** Hashes of the same words' first letters, so that "donate" and "donations" are alike; numbers are all alike. */
  readonly stems: readonly number[]
}

/** Those of the line that is being read: arrays that grow with each word take three times the memory, and most of the time. */
const HASHES = new Array<number>(MOST_HASHES).fill(0)
const STEMS = new Array<number>(MOST_HASHES).fill(0)

/** Most texts hold nothing but characters that are looked up; others are read again, in lower case. */
export function shapeOf(text: string, lower?: string): Shape {
  const read = lower ?? text
  let count = 0
  let [words, digits, capitals, commas, stops] = [0, 0, 0, 0, 0]
  let hash = 0
  let stem = 0
  // Of the word that is being read; none between words.
  let letters = 0
  // No function made here shares these: each turn of the loop would write them to memory. Behind the last character a word ends, too.
  for (let i = 0; i <= read.length; i++) {
    const code = i < read.length ? read.charCodeAt(i) : 0
    let entry = code < LOOKED_UP ? (ENTRIES[code] ?? UNKNOWN) : UNKNOWN
    if (entry <= 0) {
      if (entry === 0) entry = lookUp(code)
      if (entry === UNKNOWN && lower === undefined) return shapeOf(text, text.toLowerCase())
      if (entry === UNKNOWN) entry = entryOf(code)
    }
    const kind = entry & KIND
    if (kind >= IDEOGRAPH) {
      if (letters > 0 && (kind !== APOSTROPHE || isElision(read, i, letters))) {
        if (count < MOST_HASHES) {
          HASHES[count] = hash
          STEMS[count] = letters < STEM && stem !== NUMBER ? hash : stem
          count++
        }
        letters = 0
      }
      if (kind === STOP) stops++
      else if (kind === COMMA) commas++
      if (kind !== IDEOGRAPH) continue
    }
    if (kind === DIGIT) digits++
    else if ((entry & CAPITAL) !== 0) capitals++
    if (letters === 0) {
      words++
      hash = FNV_OFFSET
      stem = kind === DIGIT ? NUMBER : 0
    }
    hash = Math.imul(hash ^ (entry >> KIND_BITS), FNV_PRIME)
    if (++letters === STEM && stem !== NUMBER) stem = hash
  }
  if (lower !== undefined) capitals = capitalsIn(text, lower)
  const ended = endsSentence(text)
  const hashes = HASHES.slice(0, count)
  const stems = STEMS.slice(0, count)
  return { chars: text.length, words, digits, capitals, commas, stops, ended, hashes, stems }
}

/** Where they are other characters in lower case, and no more of them. */
function capitalsIn(text: string, lower: string): number {
  if (lower === text || lower.length !== text.length) return 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const code = lower.charCodeAt(i)
    const kind = kindOf(code)
    if (text.charCodeAt(i) !== code && kind !== DIGIT && kind <= IDEOGRAPH) capitals++
  }
  return capitals
}

export function endsSentence(text: string): boolean {
  for (let i = text.length - 1; i >= 0 && i > text.length - 6; i--) {
    const code = text.charCodeAt(i)
    if (isStop(code) || code === 0x2026) return true
    if (
      !(
        code === 34 ||
        code === 39 ||
        code === 41 ||
        code === 93 ||
        code === 32 ||
        (code >= 0x2018 && code <= 0x201f) ||
        code === 0xbb
      )
    )
      return false
  }
  return false
}

/** Whether the apostrophe at `at` stands between two words, as in French and Italian: l'article, jusqu'ici, dell'acqua; not in o'clock or Bell's. */
function isElision(text: string, at: number, letters: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ELIDED), at).toLowerCase()
  const isShort =
    letters === 1
      ? 'cdjlmnst'.includes(before.slice(-1))
      : before.endsWith('qu') ||
        before.endsWith('ll') ||
        (letters <= LONGEST_ELIDED && ELIDED.has(before.slice(-letters)))
  return isShort && at + 1 < text.length && VOWELS.includes(text.charAt(at + 1).toLowerCase())
}

/** Further words that lose their last vowel. */
const ELIDED: ReadonlySet<string> = new Set(
  'un anch com cos dov mezz nient quand quest sant senz tutt'.split(' '),
)
const LONGEST_ELIDED = 5
const VOWELS = 'aeiouyhàâäèéêëìíîïòóôöùúûüœ'
