import { placeOf } from '../../word-table.ts'
import type { Line } from './line.ts'

/** Lines this far away are not of the same run. */
const FAR = 7

/** What each line's words have to do with the other lines. */
export interface Company {
  /** Share of its words that no other line uses: an appeal breaks with the vocabulary around it. */
  readonly alone: Float64Array
  /**
   * Share of its words, rare ones counting more, that lines far away use as well: reporting has one topic from end to
   * end, and an appeal has its own.
   */
  readonly far: Float64Array
}

export function companyOf(lines: readonly Line[]): Company {
  const { uses, places } = wordUses(lines)
  const rarities = raritiesIn(lines.length)
  const alone = new Float64Array(lines.length)
  const far = new Float64Array(lines.length)
  let word = 0
  for (let i = 0; i < lines.length; i++) {
    const count = lines[i]?.shape.hashes.length ?? 0
    let [single, shared, all] = [0, 0, 0.01]
    for (let k = 0; k < count; k++) {
      const at = places[word++] ?? 0
      const many = uses[at + MANY] ?? 0
      const rarity = rarities[many] ?? 0
      all += rarity
      // Reckoned, as which words these are nobody can guess, nor a processor.
      single += Number(many === 1)
      shared += rarity * Number(Math.max(i - (uses[at + FIRST] ?? 0), (uses[at + LAST] ?? 0) - i) >= FAR)
    }
    alone[i] = single / Math.max(1, count)
    far[i] = shared / all
  }
  return { alone, far }
}

// What is known of a word stands side by side, behind its hash: the first and the last line that uses it, and how many do.
const FIRST = 1
const LAST = 2
const MANY = 3
const USE_BITS = 2

/** The uses of each word, at its place in a table; and the places of all words in order. */
function wordUses(lines: readonly Line[]): { uses: Int32Array; places: Int32Array } {
  const words = lines.reduce((sum, { shape }) => sum + shape.hashes.length, 0)
  const size = 2 ** Math.ceil(Math.log2(words + 1) + 1)
  const uses = new Int32Array(size << USE_BITS)
  const places = new Int32Array(words)
  let word = 0
  for (let i = 0; i < lines.length; i++) {
    const hashes = lines[i]?.shape.hashes ?? []
    for (let k = 0; k < hashes.length; k++) {
      const hash = hashes[k] ?? 0
      let place = placeOf(hash, size)
      let at = place << USE_BITS
      while (uses[at + MANY] !== 0 && uses[at] !== hash) {
        place = (place + 1) & (size - 1)
        at = place << USE_BITS
      }
      places[word++] = at
      if (uses[at + MANY] === 0) {
        uses[at] = hash
        uses[at + FIRST] = i
      } else if (uses[at + LAST] === i) continue
      uses[at + LAST] = i
      uses[at + MANY] = (uses[at + MANY] ?? 0) + 1
    }
  }
  return { uses, places }
}

/** Log of how rare a word is that so many of `count` lines use. */
function raritiesIn(count: number): Float64Array {
  const rarities = new Float64Array(count + 1)
  for (let lines = 0; lines <= count; lines++) rarities[lines] = Math.log((count + 1) / Math.max(1, lines))
  return rarities
}

/** How many lines say the very same. */
export function copiesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const { text } of lines) copies.set(text, (copies.get(text) ?? 0) + 1)
  return copies
}
