import ids from '../data/weights.json' with { type: 'json' }

/** Names the learned weights, all of them, in provenance; known without loading any. `train/name-weights.ts` makes the names. */
export const WEIGHTS: string = Object.values(ids).join(' ')
