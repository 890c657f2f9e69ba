import type { Document } from '../../types.ts'
import { plainLine } from '../plain-line.ts'
import type { Rule, Scene } from '../rule.ts'
import { RELATED_HEADING } from './related-heading.ts'

/** How far above the heading may stand. */
const LOOK_BACK = 12

/** Headlines below a heading like "Related stories", up to the first line that is a sentence. */
export const relatedList: Rule = {
  id: 'related-list',
  kind: 'related',
  vote({ document, index }: Scene) {
    const looks = looksIn(document)
    if (looks[index] === 'sentence') return undefined
    for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i -= 1) {
      if (looks[i] === 'sentence') return undefined
      if (looks[i] === 'list-heading') return { weight: 3, note: 'It stands in a list of other articles.' }
    }
    return undefined
  },
  examples: { catches: [], leaves: ['Five bridges that should have been closed'] },
}

type Look = 'sentence' | 'headline' | 'list-heading'

/** Every block is looked at from each of the blocks below it. */
const looks = new WeakMap<Document, Look[]>()

function looksIn(document: Document): Look[] {
  const known = looks.get(document)
  if (known !== undefined) return known
  const made: Look[] = document.blocks.map(({ text }) =>
    !isHeadline(text) ? 'sentence' : isListHeading(text) ? 'list-heading' : 'headline',
  )
  looks.set(document, made)
  return made
}

function isHeadline(text: string): boolean {
  return text.length > 0 && text.length <= 140 && !/[.;,:…]["'”’»)\]]*$/u.test(text)
}

const LONGEST_LIST_HEADING = 80

function isListHeading(source: string): boolean {
  if (source.length > LONGEST_LIST_HEADING) return false
  const { text } = plainLine(source)
  return RELATED_HEADING.some((heading) => heading.test(text))
}
