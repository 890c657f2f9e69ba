import { numbersIn } from '../packed.ts'
import { BUCKET_BITS, bucketOf, keyOf, type PackedIndex, SHORTEST, WINDOW } from './pattern-index.ts'

/** Literals that are filed alike lead from one to the next. Most looks find nothing: what says so are numbers that fit into a processor's cache. */
export interface Files {
  readonly literals: readonly string[]
  /** The patterns that need each literal, doubled, and one more where it is their second requirement; and where they begin. */
  readonly users: Uint16Array
  readonly userStarts: Uint16Array
  /** Of each literal: the classes of its window's characters (see `keyOf`). */
  readonly keys: Uint32Array
  /** Of each literal: its first and last UTF-16 unit, its length, and where the window ends that it is filed under. */
  readonly firsts: Uint16Array
  readonly lasts: Uint16Array
  readonly lengths: Uint16Array
  readonly ends: Uint16Array
  /** The last search that found it: once a text is enough. */
  readonly seenIn: Uint32Array
  /** Of each pattern the last search that met its first, and its second requirement; and whether it has two. */
  readonly metIn: Uint32Array
  readonly hasTwo: Uint8Array
  /** One more than the next literal that is filed alike, 0 where none follows. */
  readonly nexts: Uint16Array
  /** By a hash of the window: one more than the first of its literals, 0 where there are none. */
  readonly buckets: Uint16Array
  /** The same by the classes of a short literal's first three characters. */
  readonly shorts: Uint16Array
}

export function fileLiterals({ patterns, literals: lines, users, ends }: PackedIndex): Files {
  const literals = unpackLiterals(lines)
  const count = literals.length
  const files = {
    literals,
    ...unpackUsers(numbersIn(users), count, patterns),
    metIn: new Uint32Array(patterns * 2),
    keys: new Uint32Array(count),
    firsts: new Uint16Array(count),
    lasts: new Uint16Array(count),
    lengths: new Uint16Array(count),
    ends: Uint16Array.from(numbersIn(ends)),
    seenIn: new Uint32Array(count),
    nexts: new Uint16Array(count),
    buckets: new Uint16Array(1 << BUCKET_BITS),
    shorts: new Uint16Array(1 << (5 * SHORTEST)),
  }
  for (const [i, literal] of literals.entries()) {
    files.firsts[i] = literal.charCodeAt(0)
    files.lasts[i] = literal.charCodeAt(literal.length - 1)
    files.lengths[i] = literal.length
    const key = keyOf(literal, files.ends[i] ?? 0)
    files.keys[i] = key
    const isShort = literal.length < WINDOW
    const firsts = isShort ? files.shorts : files.buckets
    const place = isShort ? key : bucketOf(key)
    files.nexts[i] = firsts[place] ?? 0
    firsts[place] = i + 1
  }
  return files
}

function unpackLiterals(lines: string): readonly string[] {
  let before = ''
  return lines.split('\n').flatMap((line) => {
    if (line === '') return []
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1)
    return [before]
  })
}

function unpackUsers(
  numbers: Float64Array,
  count: number,
  patterns: number,
): Pick<Files, 'users' | 'userStarts' | 'hasTwo'> {
  const hasTwo = new Uint8Array(patterns)
  const users = new Uint16Array(numbers.length)
  const userStarts = new Uint16Array(count + 1)
  let literal = 0
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0
    users[i] = number >> 1
    if ((number & 2) !== 0) hasTwo[number >> 2] = 1
    if ((number & 1) === 0) userStarts[++literal] = i + 1
  }
  return { users, userStarts, hasTwo }
}
