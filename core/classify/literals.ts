/**
 * Finds out of a pattern's source which literal strings its matches must contain, so that most patterns need not
 * be tried at all: Cox, "Regular Expression Matching with a Trigram Index" (2012), for JavaScript's syntax.
 */

import { SHORTEST } from './pattern-index.ts'

/** What is known of the strings that a part of a pattern matches. */
interface Known {
  /** All of them, where they are few. */
  readonly exact?: readonly string[]
  /** Each of them contains at least one of these. */
  readonly required?: readonly string[]
}

/** Longer lists of alternatives are not spelled out. */
const MOST_EXACT = 48
const MOST_REQUIRED = 400

const ANYTHING: Known = {}
const NOTHING: Known = { exact: [''] }

/** Strings of at least `SHORTEST` units, one of which is in every match; undefined where there is no such list. */
export function requiredLiterals({ source, flags }: RegExp): readonly string[] | undefined {
  if (flags.includes('i')) return undefined
  return needed(alternatives({ source, at: 0 }))
}

/** How far the source has been read. */
interface Reader {
  readonly source: string
  at: number
}

function alternatives(reader: Reader): Known {
  const parts = [sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    parts.push(sequence(reader))
  }
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const exact = parts.flatMap((part) => part.exact ?? [])
  if (parts.every((part) => part.exact !== undefined) && exact.length <= MOST_EXACT) return { exact }
  const required = parts.map(needed)
  return required.includes(undefined) ? ANYTHING : { required: required.flatMap((list) => list ?? []) }
}

function sequence(reader: Reader): Known {
  let run: readonly string[] = [wordAt(reader)]
  if (endsHere(reader)) return { exact: run }
  let broken = false
  let best: readonly string[] | undefined
  const offer = (known: Known): void => {
    const list = needed(known)
    if (list !== undefined && (best === undefined || worth(list) > worth(best))) best = list
  }
  while (!endsHere(reader)) {
    const { exact, required } = quantified(reader)
    if (exact !== undefined && run.length * exact.length <= MOST_EXACT) {
      const [only = ''] = exact
      run = run.flatMap((head) => (exact.length === 1 ? head + only : exact.map((tail) => head + tail)))
      continue
    }
    offer({ exact: run })
    broken = true
    run = exact ?? ['']
    if (required !== undefined) offer({ required })
  }
  if (!broken) return { exact: run }
  offer({ exact: run })
  return best === undefined ? ANYTHING : { required: best }
}

function endsHere({ source, at }: Reader): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')'
}

/** Longer literals are rarer, and fewer of them are found less often. */
function worth(list: readonly string[]): number {
  const shortest = list.reduce((least, { length }) => Math.min(least, length), 8)
  return shortest - list.length / 50
}

function needed({ exact, required = exact }: Known): readonly string[] | undefined {
  if (required === undefined || required.length === 0 || required.length > MOST_REQUIRED) return undefined
  return required.some((literal) => literal.length < SHORTEST) ? undefined : required
}

function quantified(reader: Reader): Known {
  const known = atom(reader)
  if (!isQuantifier(reader.source.charCodeAt(reader.at))) return known
  const [quantifier, least] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 16)) ?? []
  if (quantifier === undefined) return known
  reader.at += quantifier.length
  if (quantifier.startsWith('?')) {
    return known.exact === undefined ? ANYTHING : { exact: ['', ...known.exact] }
  }
  if (quantifier.startsWith('*') || least === '0') return ANYTHING
  const required = needed(known)
  return required === undefined ? ANYTHING : { required }
}

function atom(reader: Reader): Known {
  const word = wordAt(reader)
  if (word !== '') return { exact: [word] }
  const char = reader.source.charAt(reader.at)
  reader.at += 1
  if (char === '(') return group(reader)
  if (char === '[') return characterClass(reader)
  if (char === '^' || char === '$') return NOTHING
  if (char === '.') return ANYTHING
  return char === '\\' ? escaped(reader) : { exact: [char] }
}

/** Lower-case ASCII letters, digits, space and the apostrophe. */
const PLAIN = /[a-z0-9 ']*/y

/** Plain characters as far as they go, but for one that a quantifier follows. */
function wordAt(reader: Reader): string {
  PLAIN.lastIndex = reader.at
  const [word = ''] = PLAIN.exec(reader.source) ?? []
  const end = reader.at + word.length
  const isTaken = word !== '' && isQuantifier(reader.source.charCodeAt(end))
  reader.at = isTaken ? end - 1 : end
  return isTaken ? word.slice(0, -1) : word
}

/** `?`, `*`, `+` or `{`. */
function isQuantifier(code: number): boolean {
  return code === 63 || code === 42 || code === 43 || code === 123
}

function group(reader: Reader): Known {
  const isBare = reader.source[reader.at] !== '?'
  const [opening = ''] = isBare
    ? []
    : (/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [])
  reader.at += opening.length
  const inner = alternatives(reader)
  reader.at += 1
  return opening.endsWith('=') || opening.endsWith('!') ? NOTHING : inner
}

function escaped(reader: Reader): Known {
  const char = reader.source.charAt(reader.at)
  reader.at += 1
  if (char === 'b' || char === 'B') return NOTHING
  if (char === 'p' || char === 'P') {
    reader.at = reader.source.indexOf('}', reader.at) + 1
    return ANYTHING
  }
  // A class, a control character, a code or a back reference; none of them is worth more.
  if (/[^\W_]/.test(char)) {
    if (char === 'u' || char === 'x') reader.at += char === 'u' ? 4 : 2
    return ANYTHING
  }
  return { exact: [char] }
}

function characterClass(reader: Reader): Known {
  const from = reader.at
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1
  const inside = reader.source.slice(from, reader.at)
  reader.at += 1
  const isShort = inside.length <= 4 && !inside.startsWith('^') && !/[\\\ud800-\udfff]|.-./.test(inside)
  return isShort ? { exact: [...inside] } : ANYTHING
}
