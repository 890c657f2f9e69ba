import lexicon from '../../../data/moderation-lexicon.json' with { type: 'json' }

const MAX_WORDS = 3

let terms: ReadonlyMap<string, string> | undefined
let starts: ReadonlySet<string> | undefined

/** Tags of the lexicon's terms among these words, once each, and once more where a tag stands twice or oftener. */
export function lexiconTags(words: readonly string[]): string[] {
  load()
  const counts = new Map<string, number>()
  words.forEach((word, at) => {
    if (!starts?.has(word)) return
    for (let length = MAX_WORDS; length > 0; length--) {
      const tag = terms?.get(length === 1 ? word : words.slice(at, at + length).join(' '))
      if (tag === undefined) continue
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
      break
    }
  })
  return Array.from(counts, ([tag, count]) => (count > 1 ? [`§${tag}`, `§${tag}s`] : [`§${tag}`])).flat()
}

/** On first use, so that a program that moderates nothing does not pay for it. */
function load(): void {
  if (terms !== undefined) return
  const found = new Map<string, string>()
  for (const [tag, list] of Object.entries(lexicon.terms)) {
    for (const term of list.split('|')) found.set(term, tag)
  }
  terms = found
  starts = new Set(Array.from(found.keys(), (term) => term.split(' ', 1)[0] ?? term))
}
