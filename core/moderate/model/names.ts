import { GROUP_WORD } from './cues.ts'
import { factsOf } from './facts.ts'
import { eachBucket, wordBucket } from './features.ts'
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

export function nameWindow(tokens: readonly Token[], text: string): Named {
  const known = withoutIdioms(knownOf(tokens))
  const facts = [...lexiconTags(known), ...factsOf(known), ...shape(tokens, text)]
  return { words: known.words, bits: known.bits, facts }
}

/** All groups of people are one to the model. */
function knownOf(tokens: readonly Token[]): Known {
  const words: string[] = []
  const bits: number[] = []
  for (const { word } of tokens) {
    const known = bitsOf(word)
    const group = (known & GROUP_WORD) !== 0 || isGroupPicture(word)
    words.push(group ? GROUP_NAME : word)
    bits.push(group ? bitsOf(GROUP_NAME) : known)
  }
  return { words, bits }
}

/** Calls `visit` with the bucket of everything that the model is told of a window; some more than once. */
export function visitBuckets({ words, facts }: Named, visit: (bucket: number) => void): void {
  eachBucket(words, visit)
  for (const fact of facts) visit(wordBucket(fact))
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
