import type { Block } from '../../types.ts'
import { endsSentence } from '../model/shape.ts'
import type { Examples, Rule, Scene } from '../rule.ts'

const BEGINS_SMALL = /^\p{Ll}/u
/** A label or a button is shorter. */
const FEWEST_WORDS = 6
const FEWEST_BEGUN = 4
/** In TeX, or said to be equal to something. */
const FORMULA = /\\[a-z]{2,}|^\S{1,12} ?[=≈≤≥<>] ?\S/

/** `where the mean is read off the wall.` below `With that the height is` and a formula: what begins amid a sentence belongs to what it goes on from. */
export const continuedSentence: Rule = {
  id: 'continued-sentence',
  kind: 'body',
  looksAround: true,
  vote({ document: { blocks }, block, index, line }: Scene) {
    if (line.words < FEWEST_WORDS || !BEGINS_SMALL.test(block.text) || !endsSentence(block.text))
      return undefined
    const begun = beginningOf(blocks, index)
    if (begun === undefined || !isOpen(begun)) return undefined
    return { weight: 4, note: 'It goes on with the sentence above it.' }
  },
}

/** The block above, or above a formula, a listing or a picture. */
function beginningOf(blocks: readonly Block[], index: number): Block | undefined {
  const above = blocks[index - 1]
  return above !== undefined && isAmid(above) ? blocks[index - 2] : above
}

function isAmid({ kind, text }: Block): boolean {
  return kind === 'code' || kind === 'figure' || FORMULA.test(text)
}

function isOpen({ kind, text }: Block): boolean {
  return (
    kind === 'paragraph' &&
    !/[.!?:;…»”"')\]|]$/.test(text) &&
    text.split(' ', FEWEST_BEGUN).length === FEWEST_BEGUN
  )
}

/** It never votes on one block alone: see test/core/classify/rules-of-documents.test.ts. */
export const examples: Examples = {
  catches: [],
  leaves: ['where the mean is read off the wall of the slip.'],
}
