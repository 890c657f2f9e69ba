import { plainLine } from '../plain-line.ts'
import type { Examples, Rule, Scene } from '../rule.ts'
import { relatedHeading } from './related-heading.ts'

const LONGEST_HEADING = 60
/** A headline is no longer, and a verse is not so long. */
const LONGEST_HEADLINE = 140

/** "More on this story" and the headlines below it, in one block: lines without a blank one between them. */
export const relatedBlock: Rule = {
  id: 'related-block',
  kind: 'related',
  vote(scene: Scene) {
    const { block } = scene
    if (!block.text.includes('\n')) return undefined
    const [heading = '', ...headlines] = block.text.split('\n')
    if (heading.length > LONGEST_HEADING || headlines.some(({ length }) => length > LONGEST_HEADLINE))
      return undefined
    return relatedHeading.vote({ ...scene, line: plainLine(heading) }) === undefined
      ? undefined
      : { weight: 6, note: `It is a list of other articles: “${heading}”.` }
  },
}

export const examples: Examples = {
  catches: ['MORE ON THIS STORY\nWhat the mayor knew\nWhat the bridge cost', 'Most read in Health\nOne\nTwo'],
  leaves: ['More, said the sea,\nmore of me', 'Related cases\nOne\nTwo'],
}
