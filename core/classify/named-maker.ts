import { letterPattern } from '../letters.ts'
import type { Rule } from './rule.ts'

/** What is put in other words: `y/o`, `e/ou`. */
const OTHER_WORDS = letterPattern(String.raw`(?:^|[\s(])\p{Ll}[^\s/]* ?\/ ?\p{Ll}`, 'u')
/** A picture of something, and no name behind: `Disegno di una locomotiva`. */
const OF_SOMETHING = letterPattern(
  String.raw`(?:^|[.!?)] )[Dd](?:ibujo|isegno|esenho|essin) d[ei] \p{Ll}[^\p{Lu}]*$`,
  'u',
)

/** The rule for credits of pictures, but where a name would have capitals: patterns see none. */
export function whereNamed(rule: Rule): Rule {
  return {
    ...rule,
    vote(scene, candidates) {
      const vote = rule.vote(scene, candidates)
      const { text } = scene.block
      return vote === undefined || OTHER_WORDS(text).test(text) || OF_SOMETHING(text).test(text)
        ? undefined
        : vote
    },
  }
}

/** The source of a pattern for a name, which is no sentence: it has none of these words, of which sentences are made. */
export function nameWithout(words: string): string {
  return `(?!.{0,60}\\b(?:${words})\\b)[a-z0-9@][a-z0-9@\\xaa-\\u1fff\\u2c00-\\ud7ff'.&/, -]{1,60}`
}

/** The same for what a picture shows, ended as a sentence is, in more words than a name; nobody speaks in it, and no byline begins with these words. */
export function shownUnless(words: string): string {
  return `^(?!["-]|(?:${words})\\b)(?:[^ "]{1,30} ){2,30}[^ "]{0,30}[.!?)] `
}

/** The same in a few words that tell nothing, as initials in brackets are also how reports are signed. */
export function glimpsedWithout(words: string): string {
  return `^(?!.*,.*,)(?=.*[,0-9])(?!.*\\b(?:${words})\\b)(?:[^ ".!?]{1,30} ){2,8}[^ ".!?]{0,30}[.)] `
}
