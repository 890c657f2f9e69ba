import { letterPattern } from '../letters.ts'
import { narrow, spelledBy } from '../narrow.ts'
import type { PlainLine } from './rule.ts'

/** Longest part of a block that rules look at; no prompt is longer. */
const LIMIT = 3000

const QUOTED = letterPattern(String.raw`"[^"]*"|(?<![\p{L}\p{N}])'[^']{12,}'(?![\p{L}\p{N}])`, 'gu')

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
  const length = Math.min(source.length, LIMIT)
  const plainWords = spellIfPlain(source, length)
  const text = plainWords < 0 ? narrow(plain(source.slice(0, LIMIT))) : spelledBy(spelled, length)
  const own = holdsTwo(text, '"') || holdsTwo(text, "'") ? text.replace(QUOTED(text), ' ').trim() : text
  const words = plainWords < 0 || source.length > LIMIT ? countWords(source) : plainWords
  return { text, own, words, quoted: text === '' ? 0 : 1 - own.length / text.length }
}

/** Marks that are written in several ways, and the one that the rules know. */
const written: ReadonlyMap<string, string> = new Map(
  [`'’‘ʼ\`´`, '"“”„‟«»「」『』', '-–—―‐‑'].flatMap(([one = '', ...others]) =>
    others.map((other): [string, string] => [other, one]),
  ),
)

const SPACE = 32
const LETTERS = characters(SPACE, 127) + characters(0xc0, 0x180)
const BLANKS = '\t\n\v\f\r\xa0'

/** The characters that most lines are of, by their codes: what the rules know each as, 0 for all others, and for those that are more than one. */
const KNOWN_AS = knownAs()

function knownAs(): Uint8Array {
  const known = new Uint8Array(0x3010)
  const put = (one: string, as: string): void => {
    if (as.length === 1 && as < '\x7f') known[one.charCodeAt(0)] = as.charCodeAt(0)
  }
  const letters = [...LETTERS]
  const folded = fold(letters.join('\n').toLowerCase()).split('\n')
  for (const [i, letter] of letters.entries()) put(letter, folded[i] ?? '')
  for (const blank of BLANKS) put(blank, ' ')
  for (const [mark, one] of written) put(mark, one)
  return known
}

function characters(from: number, to: number): string {
  return String.fromCharCode(...Array.from({ length: to - from }, (_, i) => from + i))
}

const spelled = new Uint8Array(LIMIT)

/** Puts what the rules match of a text of these into `spelled`, and returns how many words it has; -1 where it is more than that. */
function spellIfPlain(source: string, length: number): number {
  let words = 0
  let before = SPACE
  for (let i = 0; i < length; i += 1) {
    const unit = source.charCodeAt(i)
    const code = unit < KNOWN_AS.length ? (KNOWN_AS[unit] ?? 0) : 0
    // Nothing that is known is below it.
    if (code <= SPACE) {
      if (code === 0 || before === SPACE) return -1
      words += 1
    }
    before = code
    spelled[i] = code
  }
  if (length === 0) return 0
  return before === SPACE ? -1 : words + 1
}

const WRITTEN = new RegExp(`[${[...written.keys()].join('')}]`, 'g')

/** White space that is not one space already. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g

function plain(source: string): string {
  const marked = source.toLowerCase().replace(WRITTEN, (mark) => written.get(mark) ?? mark)
  return fold(marked.replace(UNEVEN_SPACE, ' ').trim())
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

/** One alone, as in `don't`, quotes nothing. */
function holdsTwo(text: string, mark: string): boolean {
  const first = text.indexOf(mark)
  return first >= 0 && text.includes(mark, first + 1)
}
