import { Profanity } from '@2toad/profanity'
import { Filter } from 'bad-words'
import leo from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

/** Says whether a text is to be held. */
export interface Contestant {
  readonly name: string
  holds(text: string): boolean | Promise<boolean>
}

/** The word lists of npm, each as its README sets it up. */
export function wordLists(): Contestant[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const badWords = new Filter()
  const profanity = new Profanity()
  return [
    { name: 'obscenity', holds: (text) => obscenity.hasMatch(text) },
    { name: 'bad-words', holds: (text) => badWords.isProfane(text) },
    { name: 'leo-profanity', holds: (text) => leo.check(text) },
    { name: '@2toad/profanity', holds: (text) => profanity.exists(text) },
  ]
}
