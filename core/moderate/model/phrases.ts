import { FIRST, GROUP, IDIOM_START, NEGATION, PHRASE_START } from './cues.ts'
import { hashOf } from './features.ts'
import type { Known } from './known.ts'
import {
  ADVANCES,
  DENIALS,
  DESPAIR,
  EXCLUSION,
  IDIOMS,
  type Phrases,
  RECOVERY,
  THREATS,
} from './phrase-lists.ts'

export function eachIdiomStart(visit: (word: string) => void): void {
  for (const word of IDIOMS.keys()) visit(word)
}

export function eachPhraseStart(visit: (word: string) => void): void {
  for (const word of MEANINGS.keys()) visit(word)
}

/** What phrases of a window say, as bits. */
const THREAT = 1 << 0
const THREAT_DENIED = 1 << 1
const EXCLUDES = 1 << 2
const DENIES = 1 << 3
const DESPAIRS = 1 << 4
const MAKES_ADVANCES = 1 << 5
const RECOVERS = 1 << 6

interface Phrase {
  readonly rest: readonly string[]
  readonly means: number
}

/** All phrases by their first word, so that a word is looked up once. */
const MEANINGS: ReadonlyMap<string, readonly Phrase[]> = byFirstWord([
  [THREATS, THREAT],
  [EXCLUSION, EXCLUDES],
  [DENIALS, DENIES],
  [DESPAIR, DESPAIRS],
  [ADVANCES, MAKES_ADVANCES],
  [RECOVERY, RECOVERS],
])

function byFirstWord(lists: readonly (readonly [list: Phrases, means: number])[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const [list, means] of lists) {
    for (const [first, rests] of list) {
      const phrasesOf = found.get(first) ?? []
      for (const rest of rests) phrasesOf.push({ rest, means })
      found.set(first, phrasesOf)
    }
  }
  return found
}

/** The words with every idiom replaced by a placeholder that says nothing. */
export function withoutIdioms(known: Known): Known {
  if (!known.bits.some((_, at) => idiomAt(known, at) > 0)) return known
  const words: string[] = []
  const hashes: number[] = []
  const bits: number[] = []
  for (let at = 0; at < known.words.length; at++) {
    const length = idiomAt(known, at)
    words.push(length === 0 ? (known.words[at] ?? '') : IDIOM)
    hashes.push(length === 0 ? (known.hashes[at] ?? 0) : IDIOM_HASH)
    bits.push(length === 0 ? (known.bits[at] ?? 0) : 0)
    at += Math.max(0, length - 1)
  }
  return { words, hashes, bits }
}

const IDIOM = '§idiom'
const IDIOM_HASH = hashOf(IDIOM)

/** How many words the idiom has that starts here; 0 where none does. */
function idiomAt({ words, bits }: Known, at: number): number {
  if (((bits[at] ?? 0) & IDIOM_START) === 0) return 0
  const rest = IDIOMS.get(words[at] ?? '')?.find((following) => follows(words, at, following))
  return rest === undefined ? 0 : rest.length + 1
}

/** What all phrases of a window say together. */
export function meaningsOf({ words, bits }: Known): number {
  let said = 0
  for (let at = 0; at < bits.length; at++) {
    if (((bits[at] ?? 0) & PHRASE_START) === 0) continue
    for (const { rest, means } of MEANINGS.get(words[at] ?? '') ?? []) {
      if (follows(words, at, rest)) said |= means === THREAT && isNegated(bits, at) ? THREAT_DENIED : means
    }
  }
  return said
}

/** `Nobody deserves to die`. */
function isNegated(bits: readonly number[], at: number): boolean {
  return bits.slice(Math.max(0, at - 3), at).some((bit) => (bit & NEGATION) !== 0)
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let ahead = 0; ahead < rest.length; ahead++) if (words[at + 1 + ahead] !== rest[ahead]) return false
  return true
}

export function phraseFacts({ bits }: Known, said: number, reported: boolean, condemned: boolean): string[] {
  const facts: string[] = []
  const suffix = condemned ? '-condemned' : reported ? '-told' : ''
  const speaksOf = (bit: number) => bits.some((known) => (known & bit) !== 0)
  if ((said & THREAT) !== 0) facts.push(`§violence-willed${suffix}`)
  else if ((said & THREAT_DENIED) !== 0) facts.push('§violence-willed-negated')
  if ((said & EXCLUDES) !== 0 && speaksOf(GROUP)) facts.push(`§group-demeaned${suffix}`)
  if ((said & MAKES_ADVANCES) !== 0) facts.push('§advance')
  if ((said & DESPAIRS) !== 0 && speaksOf(FIRST))
    facts.push(reported || isOver(said) ? '§i-despair-told' : '§i-despair')
  if (isOver(said)) facts.push('§recovery')
  return facts
}

/** Whether it is told of a bad time that has passed. */
export function isOver(said: number): boolean {
  return (said & RECOVERS) !== 0
}

export function isDenied(said: number): boolean {
  return (said & DENIES) !== 0
}
