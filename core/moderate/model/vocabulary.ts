import { eachCue, GROUP_WORD, IDIOM_START, PHRASE_START, TERM_START } from './cues.ts'
import { eachGroupWord } from './groups.ts'
import { eachTermStart } from './lexicon.ts'
import { eachIdiomStart, eachPhraseStart } from './phrases.ts'

let vocabulary: ReadonlyMap<string, number> | undefined

/** What is known of a word, as bits: the lists that it stands in, and what may begin with it. Most words have none, and cost one look-up. */
export function bitsOf(word: string): number {
  vocabulary ??= gather()
  return vocabulary.get(word) ?? 0
}

/** On first use, so that a program that moderates nothing does not pay for it. */
function gather(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (word: string, bit: number) => found.set(word, (found.get(word) ?? 0) | bit)
  eachCue(add)
  eachGroupWord((word) => add(word, GROUP_WORD))
  eachIdiomStart((word) => add(word, IDIOM_START))
  eachPhraseStart((word) => add(word, PHRASE_START))
  eachTermStart((word) => add(word, TERM_START))
  return found
}
