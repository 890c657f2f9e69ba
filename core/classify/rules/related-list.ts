import type { Block, Evidence } from '../../types.ts'
import type { Examples, Rule, Scene } from '../rule.ts'
import { relatedHeading } from './related-heading.ts'

/** How far above the heading may stand. */
const LOOK_BACK = 12
const LONGEST_HEADLINE = 140
const LONGEST_HEADING = 80

/** Headlines below a heading like "Related stories", up to the first line that is a sentence. */
export const relatedList: Rule = {
  id: 'related-list',
  kind: 'related',
  looksAround: true,
  vote({ document: { blocks }, block, index, heard }: Scene) {
    if (!isHeadline(block.text)) return undefined
    const heading = headingAbove(index, blocks, heard)
    if (heading === undefined) return undefined
    for (let i = heading; i < index; i += 1) if (!isHeadline(blocks[i]?.text ?? '')) return undefined
    return VOTE
  },
}

/** The nearest, which most lines lack: asking for it takes less time than reading the lines between. */
function headingAbove(index: number, blocks: readonly Block[], heard: Scene['heard']): number | undefined {
  for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i -= 1) {
    if (isHeading(heard[i]) && (blocks[i]?.text.length ?? 0) <= LONGEST_HEADING) return i
  }
  return undefined
}

/** Also those of other languages, whose ids begin with it: `related-heading-german`, `-romance`, `-dutch-polish`. Of most lines no rule says anything. */
function isHeading(votes: readonly Evidence[] = []): boolean {
  return votes.length > 0 && votes.some(({ rule }) => rule.startsWith(relatedHeading.id))
}

const VOTE = { weight: 3, note: 'It stands in a list of other articles.' }

const CLOSING = new Set(`"'”’»)]`)
const SENTENCE_END = new Set('.;,:…')

/** Whether it does not end as a sentence does, before the quotation marks and brackets that close behind it. */
function isHeadline(text: string): boolean {
  let last = text.length - 1
  while (last > 0 && CLOSING.has(text.charAt(last))) last -= 1
  return text.length > 0 && text.length <= LONGEST_HEADLINE && !SENTENCE_END.has(text.charAt(last))
}

export const examples: Examples = { catches: [], leaves: ['Five bridges that should have been closed'] }
