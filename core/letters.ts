import { keptPattern, quickSource } from './quick-pattern.ts'

/**
 * A pattern that speaks of the letters of all scripts, `\p{L}` and the like, is slow to compile: a millisecond and more, of a process's
 * first page. So it is made when a text needs it, and for a text of Western European letters with those alone, which matches the same.
 */

/** The pattern for this text. */
export type LetterPattern = (text: string) => RegExp

/**
 * @param source of the pattern, as between slashes; of properties it may name those of `SHORT`, `\P` outside a class only
 * @param flags `u` among them
 */
export function letterPattern(source: string, flags: string): LetterPattern {
  const full = keptPattern(() => quickSource(source), flags)
  const short = keptPattern(() => quickSource(shortened(source, flags.includes('i'))), flags.replace('u', ''))
  return (text) => (isBeyond(text) ? full() : short())
}

/** One line is asked of by many patterns in turn. */
let asked = ''
let answer = false

function isBeyond(text: string): boolean {
  if (text !== asked) {
    answer = BEYOND.test(text)
    asked = text
  }
  return answer
}

/** Whatever is no Latin-1, punctuation, currency, trade mark, plain arrow or operator: what `SHORT` does not know. */
const BEYOND = /[^\0-\xff\u200b-\u2064\u20a0-\u20bf\u2122\u2190-\u2193\u2200-\u22ff]/

/** Of these, what has a property. */
const SHORT: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  N: '0-9²³¹¼-¾',
  M: '',
  RI: '',
  Extended_Pictographic: '©®‼⁉™',
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ÿ',
  ...Object.fromEntries(
    ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => [`sc=${script}`, '']),
  ),
}
/** Small letters whose capitals are not in Latin-1. */
const LONE = 'µßÿ'

/** A property; one code or a range of codes beyond 16 bits, of which such a text has none; another escape; a bracket. */
const PARTS = /\\([pP])\{([\w=]+)\}|\\u\{[\da-f]{5}\}(?:-\\u\{[\da-f]{5}\})?|\\.|[[\]]/gs

function shortened(source: string, ignoresCase: boolean): string {
  let isInClass = false
  return source.replace(PARTS, (part, sign?: string, name = '') => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    if (part.startsWith('\\u{')) return isInClass ? '' : '[]'
    if (sign === undefined) return part
    const short = SHORT[name]
    if (short === undefined || (isInClass && sign === 'P'))
      throw new Error(`${part} has no short class: ${source}`)
    const members = ignoresCase && name === 'Lu' ? short + LONE : short
    return isInClass ? members : `[${sign === 'P' ? '^' : ''}${members}]`
  })
}
