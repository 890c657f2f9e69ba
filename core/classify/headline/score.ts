import weights from '../../../data/headline.json' with { type: 'json' }
import type { Candidate } from './candidates.ts'
import { featureNames } from './features.ts'

/** Of each feature its weight, in the order of `featureNames`. */
let stored: readonly number[] | undefined

/** Log-odds for being the headline over there being none. */
export function scoreOf(features: Candidate['features']): number {
  stored ??= read()
  return stored.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), 0)
}

function read(): readonly number[] {
  if (Object.keys(weights).join() !== featureNames.join())
    throw new Error('data/headline.json was fitted on other features: npm run train:headline')
  return Object.values(weights)
}
