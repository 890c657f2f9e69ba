import { hashName, mix } from '../../hash.ts'
import { letterPattern } from '../../letters.ts'
import { weightOf, ZERO } from '../../packed.ts'
import type { Document } from '../../types.ts'
import { elementsOf } from './outermost.ts'
import type { Shape } from './shape.ts'
import type { Head } from './unpack.ts'

/** Hashed features of a page live in tables of this many weights. */
const TABLE_BITS = 13
export const PAGE_TABLE_SIZE = 1 << TABLE_BITS

/** Longer lines are the page's own words, not its kind's. */
const MOST_WORDS = 5

const LINE = 19
const PAIR = 23
const PATH = 29
const TITLE = 31
const NAME = 37

/**
 * What the small words of a page say: its buttons and labels, its title, its address and the names of its outermost elements.
 * Feature indices, each once.
 */
export function pageTokens(
  { blocks, claims, baseUrl }: Pick<Document, 'blocks' | 'claims' | 'baseUrl'>,
  shapes: readonly Shape[],
): ReadonlySet<number> {
  const tokens = new Set<number>()
  const put = (hash: number): void => {
    tokens.add((hash ^ (hash >>> TABLE_BITS)) & (PAGE_TABLE_SIZE - 1))
  }
  for (const shape of shapes) if (shape.words <= MOST_WORDS) lineTokens(shape, put)
  const title = claims.find(({ field, source }) => field === 'title' && source === 'html:title')?.value ?? ''
  const path = baseUrl === null ? '' : new URL(baseUrl).pathname
  for (const word of wordsOf(title)) put(hashName(word, TITLE))
  for (const word of wordsOf(path)) put(hashName(word, PATH))
  for (const word of wordsOf(elementsOf(blocks).names)) put(hashName(word, NAME))
  return tokens
}

/** Log-odds of what a linear model over small words was fitted to tell. */
export function headScore(tokens: ReadonlySet<number>, { bias, words }: Head): number {
  let sum = 0
  for (const token of tokens) sum += weightOf(words.weights[token] ?? ZERO)
  return bias + (sum * words.scale) / Math.sqrt(Math.max(1, tokens.size))
}

function lineTokens({ hashes }: Shape, put: (hash: number) => void): void {
  if (hashes.length === 0) return
  hashes.forEach((hash, i) => {
    put(hash)
    if (i > 0) put(mix(hashes[i - 1] ?? 0, mix(hash, PAIR)))
  })
  put(hashes.reduce((whole, hash) => mix(whole, hash), LINE))
}

const WORD = letterPattern(String.raw`\p{L}{2,}`, 'gu')

function wordsOf(text: string): readonly string[] {
  const lower = text.slice(0, 4_000).toLowerCase()
  return lower.match(WORD(lower)) ?? []
}
