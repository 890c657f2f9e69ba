import type { Policy } from '../core/moderate/policy.ts'
import { PIPELINE_VERSION } from '../core/pipeline.ts'
import { WEIGHTS } from '../core/weights.ts'
import type { Recipe } from './version.ts'

/** What the corridor is made of today. */
export function recipeOf(policy: Policy): Recipe {
  return { pipeline: PIPELINE_VERSION, weights: WEIGHTS, policy: policy.id, publisherProfile: null }
}
