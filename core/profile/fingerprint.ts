import { mix } from '../hash.ts'
import { wordsOf } from '../normalise/words.ts'
import type { Fingerprint, Passage } from '../types.ts'

/** As many as a passage of 66 words has: up to there the comparison of two passages is exact. */
const MOST_SHINGLES = 64
/** With fewer words beside its numbers a passage may be a line of a table. */
const FEWEST_BESIDE = 8
/** Of a number, whichever it is. */
const NUMBER = 0
/** Two hashes of one text need two beginnings. */
const SEEDS = [0x811c9dc5, 0x2c1b3c6d] as const

/** By its words: case, punctuation, white space and marks make no difference. */
export function fingerprint(text: string): Fingerprint {
  return fingerprintOf(wordsOf(text).map(hashWord))
}

/**
 * The names of a passage: by its very words, and its template, which is what copies have in common whose numbers differ: how many have
 * joined, and how much is missing, changes from article to article. A passage without numbers, and one that is short, is its own template.
 */
export function namesOf(text: string): Pick<Passage, 'fingerprint' | 'template'> {
  const words = wordsOf(text)
  const own = fingerprintOf(words.map(hashWord))
  const isNumber = words.map((word) => /^\d+$/.test(word))
  const numbers = isNumber.filter((is) => is).length
  const isOwn = numbers === 0 || words.length - numbers < FEWEST_BESIDE
  return { fingerprint: own, template: isOwn ? own : fingerprintOf(openNumbers(words, isNumber)) }
}

function fingerprintOf(hashes: readonly number[]): Fingerprint {
  const shingles = new Set<number>()
  for (let i = 2; i < hashes.length; i += 1)
    shingles.add(mix(mix(hashes[i - 2] ?? 0, hashes[i - 1] ?? 0), hashes[i] ?? 0) >>> 8)
  return {
    hash: hashAll(hashes),
    shingles: [...shingles].sort((a, b) => a - b).slice(0, MOST_SHINGLES),
  }
}

/** One for each word, and one for each number, whichever it is: `2,940` are two words. */
function openNumbers(words: readonly string[], isNumber: readonly boolean[]): readonly number[] {
  return words.flatMap((word, i) => {
    if (isNumber[i] !== true) return hashWord(word)
    return isNumber[i - 1] === true ? [] : NUMBER
  })
}

/** 32 bits of exactly these words. */
export function hashWords(text: string): number {
  return wordsOf(text).reduce((all, word) => mix(all, hashWord(word)), 0)
}

/** 64 bits of a sequence of hashes, hex. */
export function hashAll(hashes: readonly number[]): string {
  return SEEDS.map((seed) =>
    (hashes.reduce((all, hash) => mix(all, hash ^ seed), seed) >>> 0).toString(16).padStart(8, '0'),
  ).join('')
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/**
 * How much two passages share: the Jaccard index of their sequences of three words, 0 to 1; 1 for the same words. Exact up
 * to 66 words; beyond, an estimate from the smallest 64 of both (bottom-k sketches: Cohen and Kaplan 2007).
 */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  if (one.hash === other.hash) return 1
  const [a, b] = [one.shingles, other.shingles]
  let seen = 0
  let common = 0
  for (let i = 0, j = 0; seen < MOST_SHINGLES && (i < a.length || j < b.length); seen += 1) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    if (left === right) common += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return seen === 0 ? 0 : common / seen
}
