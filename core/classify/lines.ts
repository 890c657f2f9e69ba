import type { Document, Evidence, LabelledBlock } from '../types.ts'
import { takeBetweenPleas } from './between-pleas.ts'
import type { Known } from './index.ts'
import { lineOdds, lineOf } from './lines-model/index.ts'
import { isWholePage, withModel } from './lines-model/vote.ts'
import { resolve } from './resolve.ts'
import { voteByRules } from './voters.ts'

/** Looking again stops after so many lines in all: no real text comes near, and hostile ones must end. */
const MOST_LOOKS = 1_000_000

/** Labels the blocks of a text without markup. */
export function labelText(document: Document, known: Known): LabelledBlock[] {
  return labelLines(document, voteByRules(document), known)
}

/**
 * Labels from the rules' votes. What goes changes how the rest reads, so that the rest is looked at
 * again until nothing more goes. What is left is then a text that comes out of here as it went in.
 */
function labelLines(
  document: Document,
  votes: readonly (readonly Evidence[])[],
  known: Known,
): LabelledBlock[] {
  const lines = document.blocks.map(({ text }, i) => lineOf(text, votes[i] ?? []))
  const labelled = document.blocks.map((block): LabelledBlock => ({ block, role: 'body', evidence: [] }))
  let left = [...document.blocks.keys()]
  let wholePage = false
  for (let looks = MOST_LOOKS; left.length > 0 && looks > 0; looks -= left.length) {
    const odds = lineOdds(left.flatMap((i) => lines[i] ?? []))
    wholePage ||= isWholePage(odds, (k) => votes[left[k] ?? 0] ?? [])
    const before = left.length
    for (const asPage of wholePage ? [true, false] : [false]) {
      for (const [k, looked] of look(document, left, odds, votes, known, asPage).entries())
        labelled[left[k] ?? 0] = looked
      left = left.filter((i) => labelled[i]?.role === 'body')
      if (left.length < before) break
    }
    if (left.length === before) break
  }
  return labelled
}

/** One look at the blocks `left`, as if they were the whole text, or what is left of a whole page. */
function look(
  document: Document,
  left: readonly number[],
  odds: Float32Array,
  votes: readonly (readonly Evidence[])[],
  known: Known,
  asPage: boolean,
): readonly LabelledBlock[] {
  const blocks = left.flatMap((i) => document.blocks[i] ?? [])
  const all = blocks.map((block, k) => {
    const i = left[k] ?? 0
    const voted = withModel(block, odds[k] ?? 0, votes[i] ?? [], asPage)
    // The model was trained without knowing what a publisher repeats.
    const vote = known.get(i)
    return vote === undefined ? voted : [...voted, vote]
  })
  return takeBetweenPleas(resolve({ ...document, blocks }, all))
}
