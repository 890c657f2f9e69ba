import { FNV_OFFSET, FNV_PRIME } from '../../hash.ts'

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
  /** Hashes of the same words' first letters, so that "donate" and "donations" are alike; numbers are all alike. Empty where nobody asks. */
  readonly stems: readonly number[]
}

/** More words than this add nothing to what a line is. */
const MOST_HASHES = 60

/** Those of the line that is being read: arrays that grow with each word take three times the memory, and most of the time. */
const HASHES = new Array<number>(MOST_HASHES).fill(0)
const STEMS = new Array<number>(MOST_HASHES).fill(0)

const NO_STEMS: readonly number[] = []

/** Letters by which a word is known in `stems`. */
const STEM = 5
const NUMBER = 1

export function shapeOf(text: string, hasStems = true): Shape {
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
  const stems = hasStems ? STEMS.slice(0, count) : NO_STEMS
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

// What a character is to a line. Letters and digits are the lowest: they make words.
const DIGIT = 0
const WORD = 1
const APOSTROPHE = 2
const STOP = 3
const COMMA = 4
const OTHER = 5

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return WORD
  if (code >= 48 && code <= 57) return DIGIT
  const place = "'.!?,;".indexOf(String.fromCharCode(code))
  return place < 0 ? OTHER : ([APOSTROPHE, STOP, STOP, STOP, COMMA, COMMA][place] ?? OTHER)
})

/** Of a lower-case character. */
function kindOf(code: number): number {
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

function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff
}

/** Also marks that end a sentence and are letters to whoever counts words: full width, Urdu, Hindi. */
function isStop(code: number): boolean {
  return code === 0xff1f || code === 0x6d4 || code === 0x964 || kindOf(code) === STOP
}
