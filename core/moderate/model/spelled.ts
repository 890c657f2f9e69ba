import { hashOf } from './features.ts'
import type { Token } from './tokens.ts'
import { bitsOf } from './vocabulary.ts'

/** Fewer letters in a row than this are an abbreviation, unless they are a word of some list. */
const SPELLED = 4
/** Letters further apart are not of one word, nor of one run. */
const FAR = 4
/** A longer stretch is cut: what is looked for in it is short. */
const LONGEST = 48
const LONGEST_WORD = 16
/** Of a stretch without gaps, the share of letters that longer words must make up, and the share that may be of none, before it is cut. */
const MADE_UP = 0.5
const LEFT = 0.25
/** Words that no list has and every sentence. */
const COMMON = new Set('we our of to in and it on for with have has was who what do not so an'.split(' '))
const FIGURES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
}

/**
 * The tokens with words that are s p e l l e d out put together, `h e  d o e s` as two: where wider gaps part the words, by these; where
 * none do, into words of the lists. Initials, `J. R. R.`, and lists, `A, B, C`, stay as they are.
 */
export function withoutSpelling(tokens: readonly Token[], text: string): readonly Token[] {
  let found: Token[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const end = endOfRun(tokens, at, text)
    if (end - at < SPELLED - 1) {
      found?.push(...tokens.slice(at, Math.max(end, at + 1)))
    } else {
      found ??= tokens.slice(0, at)
      // One by one: a run may have more letters than a call may have arguments.
      for (const word of wordsOf(tokens.slice(at, end), text)) found.push(word)
    }
    at = Math.max(end - 1, at)
  }
  return found ?? tokens
}

/** Where the run of single letters ends that begins here; `at` where none does. */
function endOfRun(tokens: readonly Token[], at: number, text: string): number {
  let end = at
  for (let last = -1; end < tokens.length; end++) {
    const token = tokens[end]
    if (token === undefined || letterOf(token, text) === '' || (last >= 0 && token.start - last >= FAR)) break
    last = token.end
  }
  return end
}

/** Empty where the token is none. */
function letterOf({ word, start, end }: Token, text: string): string {
  if (word.length === 1) return word >= 'a' && word <= 'z' ? word : ''
  return end - start === 1 ? (FIGURES[text.charAt(start)] ?? '') : ''
}

function wordsOf(run: readonly Token[], text: string): readonly Token[] {
  const gaps = run.map(({ start }, at) => (at === 0 ? '' : text.slice(run[at - 1]?.end ?? start, start)))
  const narrowest = gaps.slice(1).reduce((least, gap) => Math.min(least, gap.length), FAR)
  const parts: Token[][] = []
  let within: string | undefined
  run.forEach((token, at) => {
    const gap = gaps[at] ?? ''
    const goesOn = at > 0 && gap.length <= narrowest && gap === (within ?? gap)
    if (goesOn) parts.at(-1)?.push(token)
    else parts.push([token])
    within = goesOn ? gap : undefined
  })
  const isSpelled = parts.some((part) => part.length >= SPELLED || isWord(lettersOf(part, text)))
  if (!isSpelled || isList(run, narrowest, text)) return run
  return parts.flatMap((part) => (part.length < 2 || isFigures(part) ? part : join(part, text)))
}

/** What stands between letters of a list or of initials is a mark and a space. */
function isList(run: readonly Token[], narrowest: number, text: string): boolean {
  return narrowest > 1 && /[^\s\u200b-\u200f]/.test(text.slice(run[0]?.end ?? 0, run[1]?.start ?? 0))
}

function isFigures(part: readonly Token[]): boolean {
  return part.filter(({ word }) => word.length === 1).length * 2 <= part.length
}

function lettersOf(part: readonly Token[], text: string): string {
  return part.map((token) => letterOf(token, text)).join('')
}

function isWord(letters: string): boolean {
  return letters.length >= SPELLED - 1 && bitsOf(hashOf(letters)) !== 0
}

function join(part: readonly Token[], text: string): Token[] {
  const letters = lettersOf(part, text)
  const ends = isWord(letters) || letters.length > LONGEST ? undefined : cut(letters)
  if (ends === undefined) return [joined(part, letters)]
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0
    return joined(part.slice(start, end), letters.slice(start, end))
  })
}

function joined(part: readonly Token[], word: string): Token {
  return { word, hash: hashOf(word), start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }
}

/** Where the words end that make up most of these letters; undefined where none do. */
function cut(letters: string): number[] | undefined {
  // Of the best way to cut what stands before each place: the letters in words, less a bit for every piece, and where its last piece begins.
  const best = [0]
  const from = [0]
  for (let end = 1; end <= letters.length; end++) {
    best.push((best[end - 1] ?? 0) - 0.5)
    from.push(end - 1)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const word = letters.slice(start, end)
      const known = COMMON.has(word) || bitsOf(hashOf(word)) !== 0
      const worth = (best[start] ?? 0) + word.length - 0.4
      if (!known || worth <= (best[end] ?? 0)) continue
      best[end] = worth
      from[end] = start
    }
  }
  const ends: number[] = []
  let left = 0
  let long = 0
  for (let end = letters.length; end > 0; end = from[end] ?? 0) {
    const length = end - (from[end] ?? 0)
    if (length === 1) left++
    if (length >= SPELLED - 1) long += length
    ends.unshift(end)
  }
  const isMadeUp = long >= MADE_UP * letters.length && left <= LEFT * letters.length
  return isMadeUp ? ends : undefined
}
