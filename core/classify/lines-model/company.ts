import type { Line } from './line.ts'

/** Where a word is used first and last, and in how many lines. */
interface Use {
  first: number
  last: number
  lines: number
}

export type WordUses = ReadonlyMap<number, Use>

/** Of every word of a text, by hash. */
export function wordUses(lines: readonly Line[]): WordUses {
  const uses = new Map<number, Use>()
  for (const [i, { shape }] of lines.entries())
    for (const hash of shape.hashes) {
      const use = uses.get(hash)
      if (use === undefined) uses.set(hash, { first: i, last: i, lines: 1 })
      else if (use.last !== i) {
        use.last = i
        use.lines += 1
      }
    }
  return uses
}

/** Lines this far away are not of the same run. */
const FAR = 7

/** What a line's words have to do with the other lines. */
export interface Company {
  /** Share of its words that no other line uses: an appeal breaks with the vocabulary around it. */
  readonly alone: number
  /**
   * Share of its words, rare ones counting more, that lines far away use as well: reporting has one topic from end to
   * end, and an appeal has its own.
   */
  readonly far: number
}

/** Of the line at `index`; `rarities` has the rarity of a word by how many lines use it. */
export function companyOf(
  { shape: { hashes } }: Line,
  index: number,
  uses: WordUses,
  rarities: Float64Array,
): Company {
  let [alone, shared, all] = [0, 0, 0.01]
  for (const hash of hashes) {
    const use = uses.get(hash)
    if (use === undefined) continue
    if (use.lines === 1) alone++
    const rarity = rarities[use.lines] ?? 0
    all += rarity
    if (index - use.first >= FAR || use.last - index >= FAR) shared += rarity
  }
  return { alone: alone / Math.max(1, hashes.length), far: shared / all }
}

/** Log of how rare a word is that so many of `count` lines use. */
export function raritiesIn(count: number): Float64Array {
  return Float64Array.from({ length: count + 1 }, (_, lines) => Math.log((count + 1) / Math.max(1, lines)))
}

/** How many lines say the very same. */
export function copiesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const { text } of lines) copies.set(text, (copies.get(text) ?? 0) + 1)
  return copies
}
