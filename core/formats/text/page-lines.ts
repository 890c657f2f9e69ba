import { letterPattern } from '../../letters.ts'
import { SENTENCE_END } from './interrupted.ts'

/** What a short line by itself may be between two pages. */
export interface PageLine {
  readonly text: string
  readonly kind: 'number' | 'page' | 'jump' | 'head'
  /** The same for lines that repeat each other, whatever page they number. */
  readonly key: string
  /** The page that it numbers, if it does. */
  readonly number: number | undefined
}

const LONGEST = 90
const LONGEST_ADDRESS = 300
const MOST_WORDS = 12
const RULE = '[-–—~*•·.|_=<>()\\[\\]\\s]*'
/** A number with nothing but ornaments around it. */
const NUMBER = /^[-–—~*•·|([<= ]*(\d{1,4}|[ivxlc]{2,7}|[IVXLC]{2,7})[-–—~*•·|)\]>= ]*$/
const WORD = '(?:page|pages|pg|p|seite|s|página|pagina|pág|pag|strona|str|bladzijde|blz|side|sida)'
/** `Page 3 of 12` */
const PAGE = new RegExp(
  `^${RULE}${WORD}\\.? ?(\\d{1,4})(?: ?(?:of|/|von|de|di|van|sur|z|af|av) ?\\d{1,4})?${RULE}$`,
  'i',
)
/** `- 17 -`; in brackets it may be a note's. */
const IN_DASHES = /^([-–—~•|]) ?(\d{1,4}) ?\1$/
/** The foot of a page that a browser printed. */
const PRINTED = /^https?:\/\/\S+ (\d{1,3}) ?\/ ?\d{1,3}$/i
/** The key of such feet: they need no other proof. */
export const ADDRESS = 'address #'
/** `3 of 12` */
const OF = new RegExp(`^${RULE}(\\d{1,4}) ?(?:of|/|von|de|di|van|sur|z) ?\\d{1,4}${RULE}$`, 'i')
/** `(Continued on page 4)`, `See BRIDGE, Page 4`, `BRIDGE, from page 1` */
const JUMP = new RegExp(
  `^${RULE}(?:(?:continued|cont['’]?d|cont\\.|fortsetzung|suite|continúa|please turn|turn|see)\\b[^.!?]{0,40}\\b${WORD}\\.? ?[a-z]?-?\\d{1,4}\\b[^.!?]{0,20}|(?:[^.!?,]{2,30}, )?from ${WORD}\\.? ?[a-z]?-?\\d{1,4})${RULE}$`,
  'i',
)
const LIST_ITEM = /^(?:[-*•‣◦▪·]|\d{1,3}[.)])\s/
const NO_LETTERS = letterPattern(String.raw`[^\p{L}]+`, 'gu')
/** Nothing but numbers and marks stands before its first capital. */
const BEGINS_LARGE = letterPattern(String.raw`^[^\p{L}]*\p{Lu}`, 'u')
/** Capitals, and no other letters. */
const CAPITALS = letterPattern(String.raw`^(?:\P{L}*\p{Lu}){4,}\P{L}*$`, 'u')
/** The number of a page at one end of its head; with a full stop or a bracket behind it, it numbers something else. */
const OUTER = /^\D{0,3}?(\d{1,4})(?=\s)|(?<=\s)(\d{1,4})\W{0,2}$/

/** Undefined for a line that can only be part of a text. */
export function pageLine(text: string): PageLine | undefined {
  if (text.length > (text.startsWith('http') ? LONGEST_ADDRESS : LONGEST)) return undefined
  const inDashes = IN_DASHES.exec(text)?.[2]
  if (inDashes !== undefined) return { text, kind: 'page', key: '- # -', number: Number(inDashes) }
  const written = NUMBER.exec(text)?.[1]
  if (written !== undefined) return { text, kind: 'number', key: '#', number: numberOf(written) }
  const hasNumber = /\d/.test(text)
  const page = hasNumber ? (PAGE.exec(text) ?? OF.exec(text))?.[1] : undefined
  if (page !== undefined) return { text, kind: 'page', key: 'page #', number: Number(page) }
  const printed = text.startsWith('http') ? PRINTED.exec(text)?.[1] : undefined
  if (printed !== undefined) return { text, kind: 'page', key: ADDRESS, number: Number(printed) }
  if (hasNumber && JUMP.test(text)) return { text, kind: 'jump', key: 'jump', number: undefined }
  if (LIST_ITEM.test(text) || !BEGINS_LARGE(text).test(text)) return undefined
  if (text.split(' ').length > MOST_WORDS || (SENTENCE_END.test(text) && !CAPITALS(text).test(text)))
    return undefined
  const outer = hasNumber ? OUTER.exec(text) : null
  const shown = outer?.[1] ?? outer?.[2]
  const key = text.toLowerCase().replace(NO_LETTERS(text), ' ').trim()
  return { text, kind: 'head', key, number: shown === undefined ? undefined : Number(shown) }
}

/** A head in capitals with a number at an end shows by itself what it is. */
export function isPlain({ text, kind, number }: PageLine): boolean {
  return kind === 'head' && number !== undefined && CAPITALS(text).test(text)
}

/** What a browser prints at the head of a page: the date, the time and the title. */
export function isStamped({ text }: PageLine): boolean {
  return /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d\b/.test(text)
}

/** Most of its words begin with a capital, as in the name of a paper or a book. */
export function isName({ text }: PageLine): boolean {
  const words = text.split(' ')
  return words.filter((word) => BEGINS_LARGE(word).test(word)).length * 2 > words.length
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written)
  const values = [...written.toLowerCase()].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
