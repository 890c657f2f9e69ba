import type { Block } from '../../types.ts'
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
    if (lookOf(block) === 'sentence') return undefined
    for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i -= 1) {
      const above = document.blocks[i]
      if (above === undefined) return undefined
      const look = lookOf(above)
      if (look === 'sentence') return undefined
      if (look === 'list-heading') return { weight: 3, note: 'It stands in a list of other articles.' }
    }
    return undefined
  },
  examples: { catches: [], leaves: ['Five bridges that should have been closed'] },
}

type Look = 'sentence' | 'headline' | 'list-heading'

/** Every block is looked at from each of the blocks below it. */
const looks = new WeakMap<Block, Look>()

function lookOf(block: Block): Look {
  const known = looks.get(block)
  if (known !== undefined) return known
  const look = !isHeadline(block.text) ? 'sentence' : isListHeading(block.text) ? 'list-heading' : 'headline'
  looks.set(block, look)
  return look
}

function isHeadline(text: string): boolean {
  return text.length > 0 && text.length <= 140 && !/[.;,:…]["'”’»)\]]*$/u.test(text)
}

function isListHeading(source: string): boolean {
  const { text } = plainLine(source)
  return RELATED_HEADING.some((heading) => heading.test(text))
}
