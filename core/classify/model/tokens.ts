import { hashName, hashPart, mix } from '../../hash.ts'
import type { Block, Element } from '../../types.ts'
import type { Shape } from './shape.ts'

/** Hashed features live in tables of this many weights (feature hashing: Weinberger et al. 2009). */
const TABLE_BITS = 16
export const TABLE_SIZE = 1 << TABLE_BITS

const TAG = 1
const OWN_NAME = 2
const NAME_ABOVE = 3
const BIGRAM = 5
const OPENING = 7
const CLOSING = 11
const WHOLE = 13
const SHAPE = 17

/** Takes the next feature index. */
type Put = (token: number) => void

/** Feature indices of an element's tag and names as seen from a block directly inside it. */
export function ownTokens(element: Element, put: Put): void {
  nameTokens(element, OWN_NAME, put)
}

/** Feature indices of an element's tag and names as seen from a block anywhere below it. */
export function ancestorTokens(element: Element, put: Put): void {
  nameTokens(element, NAME_ABOVE, put)
}

function nameTokens({ tag, names }: Element, seed: number, put: Put): void {
  put(slot(hashName(tag, TAG + seed)))
  if (names === '') return
  let from = 0
  for (let i = 0; i <= names.length; i++) {
    const code = i < names.length ? names.charCodeAt(i) : 32
    if (code >= 97 && code <= 122) continue
    // One-letter pieces and digits are generated names, they say nothing elsewhere.
    if (i - from > 1) put(slot(hashPart(names, from, i, seed)))
    from = i + 1
  }
}

/** A longer line's words say enough; their order would only crowd the table. */
const MOST_WORDS_IN_ORDER = 19

/** Feature indices of a block's words, their order at both ends, and its shape. */
export function textTokens(block: Block, shape: Shape, linkChars: number, put: Put): void {
  wordTokens(shape, MOST_WORDS_IN_ORDER, shapeBin(block, shape, linkChars), put)
}

/**
 * Feature indices of a line: its words, how it begins and ends, and `bin`, its shape as one category. All pairs of neighbours
 * where it has at most `mostInOrder` words, otherwise the first eight.
 */
function wordTokens(shape: Shape, mostInOrder: number, bin: number, put: Put): void {
  const { hashes } = shape
  const last = hashes.length - 1
  for (let i = 0; i <= last; i++) {
    const hash = hashes[i] ?? 0
    put(slot(hash))
    if (i < last && (i < 8 || shape.words <= mostInOrder))
      put(slot(mix(hash, mix(hashes[i + 1] ?? 0, BIGRAM))))
  }
  if (last >= 0) {
    put(slot(mix(hashes[0] ?? 0, OPENING)))
    put(slot(mix(hashes[last] ?? 0, CLOSING)))
    if (shape.words <= 6) put(slot(hashes.reduce((whole, hash) => mix(whole, hash), WHOLE)))
  }
  put(slot(mix(bin, SHAPE)))
}

/** Length, links, ending and kind as one category. */
function shapeBin(block: Block, shape: Shape, linkChars: number): number {
  const length = Math.min(7, Math.floor(Math.log2(shape.words + 1)))
  const links = shape.chars === 0 ? 0 : Math.min(3, Math.floor((linkChars / shape.chars) * 3.01))
  return length * 64 + links * 16 + (shape.ended ? 8 : 0) + kinds.indexOf(block.kind)
}

const kinds: readonly Block['kind'][] = ['paragraph', 'heading', 'list-item', 'code', 'cell', 'figure']

function slot(hash: number): number {
  return (hash ^ (hash >>> TABLE_BITS)) & (TABLE_SIZE - 1)
}
