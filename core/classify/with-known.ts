import type { Evidence } from '../types.ts'
import type { Known } from './index.ts'

/** The votes on each block, and beside them what the publisher's profile says of it. */
export function withKnown(
  votes: readonly (readonly Evidence[])[],
  known: Known,
): readonly (readonly Evidence[])[] {
  return votes.map((of, i) => {
    const vote = known.get(i)
    return vote === undefined ? of : [...of, vote]
  })
}
