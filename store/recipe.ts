import { PIPELINE_VERSION } from '../core/version.ts'
import { WEIGHTS } from '../core/weights.ts'
import type { Recipe } from './version.ts'

/** What the corridor is made of today. */
export function recipeOf(): Recipe {
  return { pipeline: PIPELINE_VERSION, weights: WEIGHTS, publisherProfile: null }
}
