import lexicon from '../../../data/moderation-lexicon.json' with { type: 'json' }
import { TERM_START } from './cues.ts'
import type { Known } from './known.ts'
import { eachFirstHash } from './word-lists.ts'

const MAX_WORDS = 3

let terms: ReadonlyMap<string, string> | undefined

/** Tags of the lexicon's terms among these words, once each, and once more where a tag stands twice or oftener. */
export function lexiconTags({ words, bits }: Known): string[] {
  const counts = new Map<string, number>()
  words.forEach((word, at) => {
    if (((bits[at] ?? 0) & TERM_START) === 0) return
    for (let length = MAX_WORDS; length > 0; length--) {
      const tag = tagOf(length === 1 ? word : words.slice(at, at + length).join(' '))
      if (tag === undefined) continue
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
      break
    }
  })
  return Array.from(counts, ([tag, count]) => (count > 1 ? [`§${tag}`, `§${tag}s`] : [`§${tag}`])).flat()
}

/** The hash of the first word of every term. */
export function eachTermStart(visit: (hash: number) => void): void {
  for (const list of Object.values(lexicon.terms)) eachFirstHash(list, visit)
}

function tagOf(term: string): string | undefined {
  terms ??= load()
  return terms.get(term)
}

function load(): Map<string, string> {
  const found = new Map<string, string>()
  for (const [tag, list] of Object.entries(lexicon.terms)) {
    for (const term of list.split('|')) found.set(term, tag)
  }
  return found
}
