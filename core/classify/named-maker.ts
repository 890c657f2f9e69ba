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
