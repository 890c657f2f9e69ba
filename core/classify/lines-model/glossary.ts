import { type Shape, shapeOf } from '../model/shape.ts'
import { lookUp, type WordTable, wordTable } from './word-table.ts'

/** What the words of another language mean in English, each by itself. */
export interface Glossary {
  /** Place of each word's gloss in `starts`, by `Shape` hash. */
  readonly places: WordTable
  /** Where each gloss begins in `hashes` and `stems`, and where the last one ends. */
  readonly starts: Int32Array
  /** The glosses' words, as in `Shape`. */
  readonly hashes: Int32Array
  readonly stems: Int32Array
}

/** A word, and what it means in a word or two, four at most (see `pairsOf` of `sense.ts`). */
export interface PackedGlossary {
  readonly words: Readonly<Record<string, string>>
}

export function glossaryOf({ words }: PackedGlossary): Glossary {
  const read = Object.entries(words).map(([word, gloss]) => ({ word: shapeOf(word), gloss: shapeOf(gloss) }))
  const starts = new Int32Array(read.length + 1)
  for (const [i, { gloss }] of read.entries()) starts[i + 1] = (starts[i] ?? 0) + gloss.hashes.length
  return {
    places: wordTable(read.map(({ word }, i) => [word.hashes[0] ?? 0, i] as const)),
    starts,
    hashes: Int32Array.from(read.flatMap(({ gloss }) => gloss.hashes)),
    stems: Int32Array.from(read.flatMap(({ gloss }) => gloss.stems)),
  }
}

/** What the model reads of a line: its words as they are, or as they are in English. */
export function readShape(text: string, glossary: Glossary | undefined): Shape {
  const shape = shapeOf(text)
  return glossary === undefined ? shape : inEnglish(shape, glossary)
}

/** A line as if it had been written in English, word for word; what the glossary does not know stays as it is. */
function inEnglish(shape: Shape, { places, starts, hashes, stems }: Glossary): Shape {
  const read: { hashes: number[]; stems: number[] } = { hashes: [], stems: [] }
  for (let i = 0; i < shape.hashes.length; i++) {
    const place = lookUp(places, shape.hashes[i] ?? 0)
    if (place < 0) {
      read.hashes.push(shape.hashes[i] ?? 0)
      read.stems.push(shape.stems[i] ?? 0)
      continue
    }
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at++) {
      read.hashes.push(hashes[at] ?? 0)
      read.stems.push(stems[at] ?? 0)
    }
  }
  return { ...shape, ...read }
}
