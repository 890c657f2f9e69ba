import { mix } from '../../hash.ts'
import { lookUp, type WordTable, wordTable } from '../../word-table.ts'
import { type Shape, shapeOf } from '../model/shape.ts'

/** What the words of another language mean in English, each by itself, and phrases that mean something else together. */
export interface Glossary {
  /** Place of each word's gloss in `starts`, by `Shape` hash; of each phrase's, by the mix of its words' hashes. */
  readonly words: WordTable
  readonly phrases: WordTable
  /** How many words the longest phrase has that begins with a word. */
  readonly longest: WordTable
  /** Where each gloss begins in `hashes` and `stems`, and where the last one ends. */
  readonly starts: Int32Array
  /** The glosses' words, as in `Shape`. */
  readonly hashes: Int32Array
  readonly stems: Int32Array
}

/** A word, or a phrase of several, and what it means in a word or two, four at most (see `pairsOf` of `sense.ts`). */
export interface PackedGlossary {
  readonly words: Readonly<Record<string, string>>
  readonly phrases: Readonly<Record<string, string>>
}

export function glossaryOf({ words, phrases }: PackedGlossary): Glossary {
  const read = [words, phrases].flatMap(Object.entries<string>).map(([entry, gloss]) => ({
    entry: shapeOf(entry).hashes,
    gloss: shapeOf(gloss),
  }))
  const starts = new Int32Array(read.length + 1)
  for (const [i, { gloss }] of read.entries()) starts[i + 1] = (starts[i] ?? 0) + gloss.hashes.length
  const single: [hash: number, place: number][] = []
  const several: [key: number, place: number][] = []
  const longest = new Map<number, number>()
  for (const [i, { entry }] of read.entries()) {
    const [first = 0, ...others] = entry
    if (others.length === 0) single.push([first, i])
    else {
      several.push([others.reduce(mix, first), i])
      longest.set(first, Math.max(longest.get(first) ?? 0, entry.length))
    }
  }
  return {
    words: wordTable(single),
    phrases: wordTable(several),
    longest: wordTable([...longest]),
    starts,
    hashes: Int32Array.from(read.flatMap(({ gloss }) => gloss.hashes)),
    stems: Int32Array.from(read.flatMap(({ gloss }) => gloss.stems)),
  }
}

/** What the model reads of a line: its words as they are, or as they are in English. */
export function readShape(text: string, glossary: Glossary | undefined, shape: Shape = shapeOf(text)): Shape {
  return glossary === undefined ? shape : inEnglish(shape, glossary)
}

/** A line as if it had been written in English, phrase for phrase and word for word; what the glossary does not know stays as it is. */
function inEnglish(shape: Shape, glossary: Glossary): Shape {
  let count = 0
  for (let i = 0; i < shape.hashes.length; ) {
    const { place, words } = entryAt(shape.hashes, i, glossary)
    // What is not known is read as it stands.
    const gloss = place < 0 ? shape : glossary
    const from = place < 0 ? i : (glossary.starts[place] ?? 0)
    const to = place < 0 ? i + 1 : (glossary.starts[place + 1] ?? 0)
    for (let at = from; at < to; at++) {
      HASHES[count] = gloss.hashes[at] ?? 0
      STEMS[count] = gloss.stems[at] ?? 0
      count++
    }
    i += words
  }
  return { ...shape, hashes: HASHES.slice(0, count), stems: STEMS.slice(0, count) }
}

/** Those of the line that is being read, as in `shapeOf`. */
const HASHES: number[] = []
const STEMS: number[] = []

/** The longest phrase that begins with the word at `from`, else the word; -1 where the glossary knows neither. */
function entryAt(
  hashes: readonly number[],
  from: number,
  { words, phrases, longest }: Glossary,
): { place: number; words: number } {
  const first = hashes[from] ?? 0
  const most = Math.min(lookUp(longest, first), hashes.length - from)
  let [found, length] = [-1, 1]
  for (let key = first, n = 2; n <= most; n++) {
    key = mix(key, hashes[from + n - 1] ?? 0)
    const place = lookUp(phrases, key)
    if (place >= 0) [found, length] = [place, n]
  }
  return { place: found < 0 ? lookUp(words, first) : found, words: length }
}
