import { lineRule } from '../line-rule.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

/** A headline of another article has the same word before it as the article's own may have: that one stands at the top. */
const BELOW = 4
/** A box of facts, a list of terms, or a report by the hour. */
const LABELLED = /^(?:[A-Z][^.:|]{2,24}: |\d{1,2}[.:]\d\d\b)/

const known = lineRule({
  id: 'related-pointer',
  kind: 'related',
  weight: 5,
  maxWords: 22,
  says: 'It points to another article',
  patterns: [
    // A headline tells of now; a live blog's "Earlier: Police said" and a biography's "Background: She was" tell of then.
    /^(?!.*(?<!\b(?:that|who|which) )\b(?:was|were|had|said|born)\b)(?:read|more|earlier|previously|catch up|our (?:earlier|previous) coverage|next up in [a-z]+|listen to the podcast|background|recommended(?=.*\?$)|explainer|timeline|investigations?|from (?:19|20)\d\d|[a-z]{4,20} classics) ?[:|] ?[^\d].{8,}[^.,;]$/,
  ],
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

export const examples: Examples = {
  catches: [],
  leaves: [
    'Background: Born in Cork, she trained as a nurse',
    'Earlier: Police said that two men had been held',
    'Investigations: Blood tests were normal, and an X-ray showed a shadow',
    'Read: the ledger that the mill kept',
    'More: salt.',
  ],
}
