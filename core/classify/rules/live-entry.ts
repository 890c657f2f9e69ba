import { oncePer } from '../../once-per.ts'
import type { Document, Evidence } from '../../types.ts'
import { isPlea } from '../pleas.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

const WEIGHT = 3
/** So many paragraphs must begin with a time of day. */
const FEWEST = 4
/** `16:20`, `4.05pm`, `18h30`, and what is told, in sentences: a ticker beside an article has headlines. */
const ENTRY =
  /^[([]?(?:[01]?\d|2[0-3])(?:[:.]|h ?)[0-5]\d(?!\d|[.,]\d| ?(?:euros?|€|%|£|\$)).{20,}[.!?…]["'”’»)]?$/s

/** What a live report says at one time of several may speak to its readers, and is the reporting. */
export const liveEntry: Rule = {
  id: 'live-entry',
  kind: 'body',
  looksAround: true,
  vote({ document: { blocks }, block, index, heard }: Scene) {
    if (!ENTRY.test(block.text) || (heard[index] ?? []).some(isAsking)) return undefined
    return isTold(blocks)
      ? { weight: WEIGHT, note: 'It is an entry of a report that is told by the clock.' }
      : undefined
  },
}

/** Whether a document is told by the clock. */
const isTold = oncePer(
  (blocks: Document['blocks']) => blocks.filter(({ text }) => ENTRY.test(text)).length >= FEWEST,
)

/** So sure is a rule of what a publisher asks for. */
const ASKING = 3

function isAsking({ role, weight }: Evidence): boolean {
  return isPlea(role) && weight >= ASKING
}

export const examples: Examples = {
  catches: [],
  leaves: ['16:20 Please send us your pictures of the flood, and mind the water.', '14:05 Minister resigns'],
}
