import { EMPTY_HASH, hashOn } from './features.ts'

/** What an ASCII character is to the tokeniser: 0, nothing; 1, a letter; 2, what else may start or go on with a token. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[A-Za-z]/.test(character) ? 1 : /[\d@$*!|'?-]/.test(character) ? 2 : 0
})
/** A longer one is no word, and is never read to its end: what takes it in pieces would read it once a piece. */
const LONGEST = 60
const COLON = 58
const DOT = 46

/** A word in lower case, as `hashOf` of `features.ts` has it, and where it ends. */
export interface PlainWord {
  end: number
  hash: number
  /** Whether all its letters are small as they stand. */
  small: boolean
}

/**
 * Whether a word of nothing but ASCII letters starts here, put into `found`; not where it needs a closer look: it goes on in
 * another script or with a mark, has a letter three times in a row, starts a link, or is the stand-in `url`. Nearly all words of English
 * are plain, and this costs a fifth of the expression that finds all of them; it looks at each letter once, hash and all.
 */
export function readPlainWord(text: string, at: number, found: PlainWord): boolean {
  let end = at
  let before = 0
  let last = 0
  let hash = EMPTY_HASH
  let small = true
  for (; end < text.length && end - at <= LONGEST; end++) {
    const code = text.charCodeAt(end)
    if (code > 127) return false
    const kind = KINDS[code] ?? 0
    if (kind === 2) return false
    if (kind === 0) break
    if (code === last && code === before) return false
    before = last
    last = code
    const letter = code | 32
    if (letter !== code) small = false
    hash = hashOn(hash, letter)
  }
  const isUrl = end === at + 3 && text.startsWith('url', at)
  if (end === at || end - at > LONGEST || isUrl || isLink(text, at, end)) return false
  found.end = end
  found.hash = hash
  found.small = small
  return true
}

/** The next place from `at` on where a token may start. */
export function nextStart(text: string, at: number): number {
  let start = at
  while (start < text.length && KINDS[text.charCodeAt(start)] === 0) start++
  return start
}

function isLink(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end)
  return (next === COLON && text.startsWith('http', at)) || (next === DOT && text.startsWith('www', at))
}
