import type { LabelledBlock } from '../../types.ts'
import { PUBLISHERS_WORDS } from '../own-words.ts'
import { plainLine } from '../plain-line.ts'
import { isPlea } from '../pleas.ts'
import type { BeginningLine } from './beginning.ts'
import { candidatesIn } from './candidates.ts'
import { featureNames } from './features.ts'
import { scoreOf } from './score.ts'

/** As of any line that the labels take away: so much likelier than no headline (log-odds). */
const CLEARLY = 2
/** A quarter for each of its telling words that is told below. */
const TOLD = featureNames.indexOf('telling words told below')
const TWO = 0.5
/** Who speaks for a publisher in a headline that asks: a plea, which no text is about. */
const OUR =
  /\b(?:our|us|unser[a-z]*|uns|notre|nos|nuestr[oa]s?|nostr[aoie]|noss[oa]s?|ons|onze|nasz[a-z]*)(?![a-z])/
/** UTF-16 units. */
const LONGEST = 130

/**
 * Where no other line is a headline, the first one of all may be although it asks (`Letter: Please give to the library`): several of its
 * telling words are told below. `lines` are those at the beginning, the first of which stands at `place`.
 */
export function headThatAsks(
  labelled: readonly LabelledBlock[],
  lines: readonly BeginningLine[],
  place: number | undefined,
): { readonly at: number; readonly score: number } | undefined {
  const [first, ...below] = lines
  const start = labelled.findIndex(({ block }) => block.pageFurniture === undefined)
  if (first === undefined || place !== start || !isPlea(labelled[start]?.role ?? 'body')) return undefined
  if (first.block.text.length > LONGEST || first.shape.ended) return undefined
  const { text } = plainLine(first.block.text)
  if (PUBLISHERS_WORDS().test(text) || OUR.test(text)) return undefined
  const head = candidatesIn([{ ...first, isTaken: false, against: 0 }, ...below]).find(({ at }) => at === 0)
  if (head === undefined || (head.features[TOLD] ?? 0) < TWO) return undefined
  const score = scoreOf(head.features)
  return score > CLEARLY ? { at: 0, score } : undefined
}
