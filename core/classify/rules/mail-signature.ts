import { endsLikeText } from '../headline/signature.ts'
import type { Examples, Rule, Scene } from '../rule.ts'
import { isMail } from './mail-header.ts'

/** As sure as of the header of a mail. */
const WEIGHT = 6
/** Between the text of a mail and whom it is from; as programs write it. */
const MARK = /^--$/
/** Lines below the mark: a name, a desk, a number; and characters of each. */
const MOST_LINES = 5
const LONGEST = 60

/** What programs set below a mail: two hyphens, and who sent it. */
export const mailSignature: Rule = {
  id: 'mail-signature',
  kind: 'furniture',
  looksAround: true,
  vote({ document: { blocks }, index }: Scene) {
    const first = Math.max(1, blocks.length - MOST_LINES - 1)
    if (index < first || !isMail(blocks)) return undefined
    const last = blocks.slice(first)
    const mark = last.findLastIndex(({ text }) => MARK.test(text))
    if (mark < 0 || index < first + mark) return undefined
    if (!last.slice(mark + 1).every(({ text }) => text.length <= LONGEST && !endsLikeText(text)))
      return undefined
    return { weight: WEIGHT, note: 'It is the signature of a mail.' }
  },
}

/** It never votes on one block alone: what it takes is in test/core/classify/genres.test.ts. */
export const examples: Examples = { catches: [], leaves: ['--', 'Piet Solberg, Coast Desk'] }
