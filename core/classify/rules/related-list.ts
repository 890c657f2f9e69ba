import type { Document } from '../../types.ts'
import { plainLine } from '../plain-line.ts'
import type { PlainLine, Rule, Scene } from '../rule.ts'
import { RELATED_HEADING } from './related-heading.ts'

/** How far above the heading may stand. */
const LOOK_BACK = 12

/** Headlines below a heading like "Related stories", up to the first line that is a sentence. */
export const relatedList: Rule = {
  id: 'related-list',
  kind: 'related',
  looksAround: true,
  vote({ document, index, line }: Scene) {
    const looks = looksIn(document)
    looks[index] ??= lookOf(document.blocks[index]?.text ?? '', line)
    if (looks[index] === 'sentence') return undefined
    for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i -= 1) {
      const look = looks[i] ?? lookOf(document.blocks[i]?.text ?? '')
      looks[i] = look
      if (look === 'sentence') return undefined
      if (look === 'list-heading') return { weight: 3, note: 'It stands in a list of other articles.' }
    }
    return undefined
  },
  examples: { catches: [], leaves: ['Five bridges that should have been closed'] },
}

type Look = 'sentence' | 'headline' | 'list-heading'

/** Every block is looked at from each of the blocks below it. */
const known = new WeakMap<Document, (Look | undefined)[]>()

function looksIn(document: Document): (Look | undefined)[] {
  const looks = known.get(document) ?? new Array<Look | undefined>(document.blocks.length).fill(undefined)
  known.set(document, looks)
  return looks
}

function lookOf(text: string, line?: PlainLine): Look {
  if (!isHeadline(text)) return 'sentence'
  if (text.length > LONGEST_LIST_HEADING) return 'headline'
  const plain = line ?? plainLine(text)
  return RELATED_HEADING.some((heading) => heading.test(plain.text)) ? 'list-heading' : 'headline'
}

function isHeadline(text: string): boolean {
  return text.length > 0 && text.length <= 140 && !/[.;,:…]["'”’»)\]]*$/u.test(text)
}

const LONGEST_LIST_HEADING = 80
