import { FNV_OFFSET, FNV_PRIME } from '../../hash.ts'
import {
  APOSTROPHE,
  COMMA,
  DIGIT,
  isIdeograph,
  isStop,
  kindOf,
  MOST_HASHES,
  NUMBER,
  STEM,
  STOP,
  WORD,
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

export function shapeOf(text: string): Shape {
  const lower = text.toLowerCase()
  const isCased = lower !== text && lower.length === text.length
  let count = 0
  let [words, digits, capitals, commas, stops] = [0, 0, 0, 0, 0]
  let hash = 0
  let stem = 0
  let letters = 0
  let inWord = false
  // No function made here shares these: each turn of the loop would write them to memory. Behind the last character a word ends, too.
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0
    const kind = kindOf(code)
    if (inWord && (kind <= WORD ? isIdeograph(code) : kind !== APOSTROPHE || isElision(lower, i, letters))) {
      inWord = false
      if (count < MOST_HASHES) {
        HASHES[count] = hash
        STEMS[count] = letters < STEM && stem !== NUMBER ? hash : stem
        count++
      }
    }
    if (kind > WORD) {
      if (kind === STOP) stops++
      else if (kind === COMMA) commas++
      continue
    }
    if (kind === DIGIT) digits++
    else if (isCased && text.charCodeAt(i) !== code) capitals++
    if (!inWord) {
      inWord = true
      words++
      hash = FNV_OFFSET
      stem = kind === DIGIT ? NUMBER : 0
      letters = 0
    }
    hash = Math.imul(hash ^ code, FNV_PRIME)
    if (++letters === STEM && stem !== NUMBER) stem = hash
  }
  const ended = endsSentence(text)
  const hashes = HASHES.slice(0, count)
  const stems = STEMS.slice(0, count)
  return { chars: text.length, words, digits, capitals, commas, stops, ended, hashes, stems }
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
function isElision(lower: string, at: number, letters: number): boolean {
  const last = lower.charAt(at - 1)
  const pair = lower.charAt(at - 2) + last
  const isShort =
    letters === 1
      ? 'cdjlmnst'.includes(last)
      : pair === 'qu' ||
        pair === 'll' ||
        (letters <= LONGEST_ELIDED && ELIDED.has(lower.slice(at - letters, at)))
  return isShort && at + 1 < lower.length && VOWELS.includes(lower.charAt(at + 1))
}

/** Further words that lose their last vowel. */
const ELIDED: ReadonlySet<string> = new Set(
  'un anch com cos dov mezz nient quand quest sant senz tutt'.split(' '),
)
/** A word of a thousand apostrophes is not read from its beginning for each of them. */
const LONGEST_ELIDED = 5
const VOWELS = 'aeiouyhàâäèéêëìíîïòóôöùúûüœ'
