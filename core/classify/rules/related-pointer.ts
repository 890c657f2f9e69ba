import { lineRule } from '../line-rule.ts'
import type { Rule, Scene } from '../rule.ts'

/** A headline of another article has the same word before it as the article's own may have: that one stands at the top. */
const BELOW = 4
/** A box of facts, or a list of terms. */
const LABELLED = /^[A-Z][^.:|]{2,24}: /

const known = lineRule({
  id: 'related-pointer',
  kind: 'related',
  weight: 5,
  maxWords: 22,
  says: 'It points to another article',
  patterns: [
    /^(?:read|more|earlier|previously|catch up|our (?:earlier|previous) coverage|next up in [a-z]+|listen to the podcast|background|recommended|explainer|timeline|investigations?|from (?:19|20)\d\d|last (?:week|month)|[a-z]{4,20} classics) ?[:|] ?[^\d].{8,}[^.,;]$/,
  ],
  examples: { catches: [], leaves: ['Read: the ledger that the mill kept', 'More: salt.'] },
})

/** `READ: The engineers who warned them`: below the beginning, by itself, a headline behind its label. */
export const relatedPointer: Rule = {
  ...known,
  looksAround: true,
  vote: (scene, candidates) => (standsAlone(scene) ? known.vote(scene, candidates) : undefined),
}

function standsAlone({ document: { blocks }, block, index }: Scene): boolean {
  return (
    index >= BELOW &&
    /[:|] ?["“'‘]?[A-Z]/.test(block.text) &&
    ![blocks[index - 1], blocks[index + 1]].some((beside) => LABELLED.test(beside?.text ?? ''))
  )
}
