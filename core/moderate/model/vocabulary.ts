import { eachCue, GROUP_WORD, IDIOM_START, PHRASE_START, TERM_START } from './cues.ts'
import { hashOf } from './features.ts'
import { eachGroupWord } from './groups.ts'
import { eachTermStart } from './lexicon.ts'
import { eachIdiomStart, eachPhraseStart } from './phrases.ts'

/** An open hash table, by the words' own hashes: nearly every look-up finds an empty place at once. */
interface Vocabulary {
  readonly hashes: Int32Array
  readonly bits: Int32Array
}

const SIZE = 1 << 15

let vocabulary: Vocabulary | undefined

/**
 * What is known of the word that has this hash, as bits: the lists that it stands in, and what may begin with it. Of 32 bits, which no
 * two of some five thousand words share; that a strange one shares them is as unlikely as to win a lottery.
 */
export function bitsOf(hash: number): number {
  vocabulary ??= gather()
  const { hashes, bits } = vocabulary
  return bits[placeOf(hashes, hash)] ?? 0
}

/** Where it stands, or where there is room for it. */
function placeOf(hashes: Int32Array, hash: number): number {
  let at = (hash ^ (hash >>> 15)) & (SIZE - 1)
  for (;;) {
    const found = hashes[at]
    if (found === hash || found === 0) return at
    at = (at + 1) & (SIZE - 1)
  }
}

/** On first use, so that a program that moderates nothing does not pay for it. */
function gather(): Vocabulary {
  const hashes = new Int32Array(SIZE)
  const bits = new Int32Array(SIZE)
  const add = (hash: number, bit: number) => {
    const at = placeOf(hashes, hash)
    hashes[at] = hash
    bits[at] = (bits[at] ?? 0) | bit
  }
  eachCue(add)
  eachGroupWord((hash) => add(hash, GROUP_WORD))
  eachIdiomStart((word) => add(hashOf(word), IDIOM_START))
  eachPhraseStart((word) => add(hashOf(word), PHRASE_START))
  eachTermStart((hash) => add(hash, TERM_START))
  return { hashes, bits }
}
