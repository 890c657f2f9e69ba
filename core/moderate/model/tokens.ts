import { letterPattern } from '../../letters.ts'
import { hashOf } from './features.ts'
import { nextStart, type PlainWord, readPlainWord } from './plain-words.ts'

/** One token of a text as the model and the lexicon see it. */
export interface Token {
  /** Lower case, disguises undone: `sh1t` is `shit`, `ｆuck` is `fuck`. */
  readonly word: string
  /** Of `word`. */
  readonly hash: number
  readonly start: number
  readonly end: number
}

const TOKEN = letterPattern(
  String.raw`https?://\S{1,2000}|www\.\S{1,2000}|@\w{1,50}|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\ufe0f\u{1f3fb}-\u{1f3ff}]){0,8}|[$£€]?\d[\d.,:/%-]{0,30}(?![\p{L}@$*!])|[\p{L}\p{N}\p{M}@$*!|'’\u200b-\u200f\u2060-\u2064\ufeff\u00ad-]{1,60}|[!?]`,
  'gu',
)
const EDGES = /^[-'’!|*]+|[-'’!|]+$|\*{2,}$/g
/** `s-p-e-l-l-e-d`. */
const SPELLED = letterPattern(String.raw`^\p{L}(?:[-*|'’][\p{L}\d@$]){2,}$`, 'u')
const MARKS = /[-*|'’]/g
/** Three letters alike, and the stand-in `url`, need a closer look. */
const LETTERS = /^(?!url$)(?:([A-Za-z])(?!\1\1))+$/
const PLAIN = /^[a-z]+$/
const INVISIBLE = letterPattern(String.raw`[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\p{M}]`, 'gu')
const LETTER = letterPattern(String.raw`\p{L}`, 'u')
const DISGUISED = /[@$!|0-9+]/
const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  $: 's',
  '5': 's',
  '!': 'i',
  '|': 'i',
  '1': 'i',
  '3': 'e',
  '0': 'o',
  '7': 't',
  '+': 't',
  '8': 'b',
  '9': 'g',
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
} // prettier-ignore

/** The words, numbers, links, handles and emoji of a stretch of text, in order. */
export function tokenise(text: string, from = 0): Token[] {
  const token = TOKEN(text)
  const tokens: Token[] = []
  const plain: PlainWord = { end: 0, hash: 0, small: true }
  for (let at = nextStart(text, 0); at < text.length; ) {
    let end: number
    if (readPlainWord(text, at, plain)) {
      const raw = text.slice(at, plain.end)
      const word = plain.small ? raw : raw.toLowerCase()
      end = plain.end
      tokens.push({ word, hash: plain.hash, start: from + at, end: from + end })
    } else {
      token.lastIndex = at
      const match = token.exec(text)
      if (match === null) break
      end = match.index + match[0].length
      const word = nameOf(match[0])
      if (word !== '') tokens.push({ word, hash: hashOf(word), start: from + match.index, end: from + end })
    }
    at = nextStart(text, end)
  }
  return tokens
}

function nameOf(raw: string): string {
  if (LETTERS.test(raw)) return raw.toLowerCase()
  const first = raw.charCodeAt(0)
  if (raw.length > 7 && /^(?:https?:|www\.)/.test(raw)) return '§url'
  if (first === 64 && raw.length > 1 && !/^@[\w$!]{1,3}(?:hole|es|face)?$/.test(raw)) return '§user'
  if (/^[$£€]?\d/.test(raw) && !LETTER(raw).test(raw)) return first < 48 || first > 57 ? '§money' : '§number'
  const word = (SPELLED(raw).test(raw) ? raw.replace(MARKS, '') : raw).toLowerCase().replace(EDGES, '')
  return PLAIN.test(word) && !/(.)\1\1/.test(word) && word !== 'url' ? word : undisguise(word)
}

/** Undoes what is done to hide a word from a word list; leaves other scripts as they are. */
function undisguise(word: string): string {
  if (word === 'url') return '§url'
  const decomposed = word.normalize('NFKD')
  const plain = decomposed
    .replace(INVISIBLE(decomposed), '')
    .replace(/[’']s?$/u, '')
    .replace(/’/g, "'")
  const latin = /[a-z]/.test(plain)
  if (!latin) return /[@$!|]/.test(plain) && !LETTER(plain).test(plain) ? '' : plain
  const mixed = DISGUISED.test(plain) || /[\u0370-\u04ff]/.test(plain)
  const spelled = mixed ? Array.from(plain, (unit) => LOOKALIKES[unit] ?? unit).join('') : plain
  return spelled.replace(/(.)\1{2,}/g, '$1$1')
}
