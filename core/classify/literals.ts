/**
 * Finds out of a pattern's source which literal strings its matches must contain, so that most patterns need not
 * be tried at all: Cox, "Regular Expression Matching with a Trigram Index" (2012), for JavaScript's syntax.
 */

import { EDGE } from './filing.ts'
import {
  allOf,
  type Branch,
  branchesOf,
  eitherOf,
  type Frequency,
  type Known,
  type Product,
  sizeOf,
  stringsOf,
} from './requirements.ts'

/** Longer lists of alternatives are not spelled out. */
const MOST_EXACT = 48
const MOST_PREFIXES = 128

const ANYTHING: Known = {}
const NOTHING: Known = { exact: [] }

/** What a text between two `EDGE`s meets wherever the pattern matches it: all of one of these branches; none where anything may match. */
export function requiredLiterals({ source, flags }: RegExp, frequency: Frequency): readonly Branch[] {
  const branches = /[im]/.test(flags) ? [] : branchesOf(alternatives({ source, at: 0, frequency }))
  return branches.some(({ length }) => length === 0) ? [] : branches
}

/** How far the source has been read. */
interface Reader {
  readonly source: string
  readonly frequency: Frequency
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
  const exact = parts.flatMap((part) => (part.exact === undefined ? [] : stringsOf(part.exact)))
  if (parts.every((part) => part.exact !== undefined) && exact.length <= MOST_EXACT) return { exact: [exact] }
  const prefix = parts.flatMap((part) => (part.exact && stringsOf(part.exact)) ?? part.prefix ?? '')
  return { prefix, branches: eitherOf(parts.map(branchesOf)), alternatives: parts }
}

function sequence(reader: Reader): Known {
  const word = wordAt(reader)
  let run: Product = word === '' ? [] : [[word]]
  let prefix: readonly string[] | undefined
  const found: (readonly Branch[])[] = []
  while (!endsHere(reader)) {
    const part = quantified(reader)
    const longer = part.exact && joined(run, part.exact, MOST_EXACT)
    if (longer !== undefined) {
      run = longer
      continue
    }
    const begun = joined(run, part.exact ?? (part.prefix ? [part.prefix] : []), MOST_PREFIXES) ?? run
    found.push(branchesOf({ exact: begun }))
    if (part.exact === undefined)
      found.push(run.length === 0 ? branchesOf(part) : behind(run, part, reader.frequency))
    prefix ??= stringsOf(begun)
    run = part.exact ?? []
  }
  if (prefix === undefined) return { exact: run }
  found.push(branchesOf({ exact: run }))
  return { prefix, branches: allOf(found, reader.frequency) }
}

/** What is met where `part` stands behind the run: each of its alternatives may begin otherwise. */
function behind(run: Product, part: Known, frequency: Frequency): readonly Branch[] {
  const { alternatives = [part] } = part
  return eitherOf(
    alternatives.map((one) => {
      const exact = joined(run, one.exact ?? [one.prefix ?? ['']], MOST_PREFIXES)
      return allOf([branchesOf(one), branchesOf({ exact: exact ?? run })], frequency)
    }),
  )
}

/** Each followed by each; undefined where that are more than `most`. */
function joined(heads: Product, tails: Product, most: number): Product | undefined {
  if (sizeOf(heads) * sizeOf(tails) > most) return undefined
  const head = heads.at(-1)
  const [tail] = tails
  if (head === undefined || tail === undefined) return head === undefined ? tails : heads
  const [ones, others] = [stringsOf(heads), stringsOf(tails)]
  if (ones.some((one) => one.endsWith(EDGE)) && others.some((other) => other.startsWith(EDGE)))
    return [ones.flatMap((one) => others.map((other) => besides(one, other)))]
  if (head.length > 1 || tail.length > 1) return [...heads, ...tails]
  return [...heads.slice(0, -1), [`${head[0] ?? ''}${tail[0] ?? ''}`], ...tails.slice(1)]
}

/** Two edges, one behind the other, are one. */
function besides(head: string, tail: string): string {
  return tail.startsWith(EDGE) && head.endsWith(EDGE) ? head + tail.slice(EDGE.length) : head + tail
}

function endsHere({ source, at }: Reader): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')'
}

function quantified(reader: Reader): Known {
  const known = atom(reader)
  if (!isQuantifier(reader.source.charCodeAt(reader.at))) return known
  const [quantifier, least] =
    /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 16)) ?? []
  if (quantifier === undefined) return known
  reader.at += quantifier.length
  if (quantifier.startsWith('?')) {
    return known.exact === undefined ? ANYTHING : { exact: [['', ...stringsOf(known.exact)]] }
  }
  if (quantifier.startsWith('*') || least === '0') return ANYTHING
  const prefix = known.exact === undefined ? known.prefix : stringsOf(known.exact)
  return { prefix: prefix ?? [''], branches: branchesOf(known) }
}

function atom(reader: Reader): Known {
  const word = wordAt(reader)
  if (word !== '') return { exact: [[word]] }
  const char = reader.source.charAt(reader.at)
  reader.at += 1
  if (char === '(') return group(reader)
  if (char === '[') return characterClass(reader)
  if (char === '^' || char === '$') return { exact: [[EDGE]] }
  if (char === '.') return ANYTHING
  return char === '\\' ? escaped(reader) : { exact: [[char]] }
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
  return { exact: [[char]] }
}

function characterClass(reader: Reader): Known {
  const from = reader.at
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1
  const inside = reader.source.slice(from, reader.at)
  reader.at += 1
  const isShort = inside.length <= 10 && !inside.startsWith('^') && !/[\\\ud800-\udfff]|.-./.test(inside)
  return isShort ? { exact: [[...inside]] } : ANYTHING
}
