import { plainLine } from '../plain-line.ts'
import type { Rule, Scene } from '../rule.ts'
import { RELATED_HEADING } from './related-heading.ts'

/** How far above the heading may stand. */
const LOOK_BACK = 12

/** Headlines below a heading like "Related stories", up to the first line that is a sentence. */
export const relatedList: Rule = {
  id: 'related-list',
  kind: 'related',
  vote({ document, block, index }: Scene) {
    if (!isHeadline(block.text)) return undefined
    for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i -= 1) {
      const above = document.blocks[i]?.text ?? ''
      if (!isHeadline(above)) return undefined
      const { text } = plainLine(above)
      if (RELATED_HEADING.some((heading) => heading.test(text)))
        return { weight: 3, note: 'It stands in a list of other articles.' }
    }
    return undefined
  },
  examples: { catches: [], leaves: ['Five bridges that should have been closed'] },
}

function isHeadline(text: string): boolean {
  return text.length > 0 && text.length <= 140 && !/[.;,:…]["'”’»)\]]*$/u.test(text)
}
