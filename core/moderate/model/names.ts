import { GROUP_WORD } from './cues.ts'
import { factsOf } from './facts.ts'
import { bucketOf, eachBucket, hashOf } from './features.ts'
import { GROUP_NAME, isGroupPicture } from './groups.ts'
import type { Known } from './known.ts'
import { lexiconTags } from './lexicon.ts'
import { withoutIdioms } from './phrases.ts'
import { residues } from './residues.ts'
import type { Token } from './tokens.ts'
import { bitsOf } from './vocabulary.ts'

/** The words of a window as the model knows them, in order, and what else it is told of the window. */
export interface Named extends Known {
  /** Facts about the whole window, e.g. `§links`, `§sexual`. */
  readonly facts: readonly string[]
}

const GROUP_HASH = hashOf(GROUP_NAME)

export function nameWindow(tokens: readonly Token[], text: string): Named {
  const known = withoutIdioms(knownOf(tokens, text))
  const facts = [...lexiconTags(known), ...factsOf(known), ...shape(tokens, text)]
  return { words: known.words, hashes: known.hashes, bits: known.bits, facts }
}

/** All groups of people are one to the model. */
function knownOf(tokens: readonly Token[], text: string): Known {
  const words = tokens.map(({ word }) => word)
  const hashes = tokens.map(({ hash }) => hash)
  const bits = hashes.map(bitsOf)
  tokens.forEach((token, at) => {
    if (bits[at] === 0 && token.end - token.start > token.word.length) {
      const { word, hash } = drawnIn(token, text)
      words[at] = word
      hashes[at] = hash
      bits[at] = bitsOf(hash)
    }
    if (((bits[at] ?? 0) & GROUP_WORD) === 0 && !isGroupPicture(words[at] ?? '')) return
    words[at] = GROUP_NAME
    hashes[at] = GROUP_HASH
    bits[at] = bitsOf(GROUP_HASH)
  })
  return { words, hashes, bits }
}

/** Of a letter three times or oftener the tokeniser leaves two: `pusssy` has two, and `haaate` one. */
function drawnIn(token: Token, text: string): Pick<Token, 'word' | 'hash'> {
  if (token.word.startsWith('§')) return token
  const word = text.slice(token.start, token.end).toLowerCase().replace(THRICE, '$1')
  const hash = hashOf(word)
  return bitsOf(hash) === 0 ? token : { word, hash }
}

const THRICE = /(.)\1{2,}/g

/** Calls `visit` with the bucket of everything that the model is told of a window; some more than once. */
export function visitBuckets({ hashes, facts }: Named, visit: (bucket: number) => void): void {
  eachBucket(hashes, visit)
  for (const fact of facts) visit(bucketOf(hashOf(fact)))
}

/** How it is written: shouting, links, sums of money, exclamation marks, and what mail leaves in a text. */
function shape(tokens: readonly Token[], text: string): string[] {
  const facts = residues(tokens, text)
  let capitals = 0
  let links = 0
  let exclamations = 0
  let sums = 0
  for (const { word, start, end } of tokens) {
    if (word === '!') exclamations++
    else if (word === '§url') links++
    else if (word === '§money') sums++
    else if (end - start > 2 && isCapitals(text, start, end)) capitals++
  }
  if (capitals * 2 > tokens.length) facts.push('§capitals')
  else if (capitals * 5 > tokens.length) facts.push('§some-capitals')
  if (exclamations > 1) facts.push('§exclamations')
  if (links > 0) facts.push(links > 1 ? '§links' : '§link')
  if (sums > 1) facts.push('§sums')
  return facts
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 65 || code > 90) return false
  }
  return true
}
