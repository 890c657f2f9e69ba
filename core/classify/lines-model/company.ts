import type { Line } from './line.ts'
import { placeOf } from './word-table.ts'

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
  const { places, first, last, uses } = wordUses(lines)
  const rarities = raritiesIn(lines.length)
  const alone = new Float64Array(lines.length)
  const far = new Float64Array(lines.length)
  let word = 0
  for (let i = 0; i < lines.length; i++) {
    const count = lines[i]?.shape.hashes.length ?? 0
    let [single, shared, all] = [0, 0, 0.01]
    for (let k = 0; k < count; k++) {
      const at = places[word++] ?? 0
      const use = uses[at] ?? 0
      if (use === 1) single++
      const rarity = rarities[use] ?? 0
      all += rarity
      if (i - (first[at] ?? 0) >= FAR || (last[at] ?? 0) - i >= FAR) shared += rarity
    }
    alone[i] = single / Math.max(1, count)
    far[i] = shared / all
  }
  return { alone, far }
}

/** Where each word is used first and last, and in how many lines, by its place in a table; and the places of all words in order. */
function wordUses(lines: readonly Line[]) {
  const words = lines.reduce((sum, { shape }) => sum + shape.hashes.length, 0)
  const size = 2 ** Math.ceil(Math.log2(words + 1) + 1)
  const keys = new Int32Array(size)
  const [first, last, uses] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const places = new Int32Array(words)
  let word = 0
  for (let i = 0; i < lines.length; i++) {
    const hashes = lines[i]?.shape.hashes ?? []
    for (let k = 0; k < hashes.length; k++) {
      const hash = hashes[k] ?? 0
      let at = placeOf(hash, size)
      while (uses[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1)
      places[word++] = at
      if (uses[at] === 0) {
        keys[at] = hash
        first[at] = i
      } else if (last[at] === i) continue
      last[at] = i
      uses[at] = (uses[at] ?? 0) + 1
    }
  }
  return { places, first, last, uses }
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
