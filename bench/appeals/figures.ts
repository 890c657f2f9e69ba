import type { Figure } from '../floors.ts'
import type { Share, Tally } from './judge.ts'

/** Of all places together. */
export function removedOf({ blocks }: Tally): Share {
  const all = Object.values(blocks)
  return {
    removed: all.reduce((sum, { removed }) => sum + removed, 0),
    of: all.reduce((sum, { of }) => sum + of, 0),
  }
}

/** What may not get worse: shares, 0 to 1. */
export function figuresOf(tally: Tally): readonly Figure[] {
  const { removed, of } = removedOf(tally)
  return [
    { name: 'blocks removed', value: removed / of, better: 'higher' },
    { name: 'near misses harmed', value: tally.nearHarmed / tally.nearOf, better: 'lower' },
    { name: 'reporting lost', value: tally.lost / tally.words, better: 'lower' },
  ]
}
