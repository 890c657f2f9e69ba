import type { Policy } from '../core/moderate/policy.ts'
import { PIPELINE_VERSION } from '../core/pipeline.ts'
import type { Recipe } from './version.ts'

/** What the corridor is made of today. The weights ship with the pipeline and have its version. */
export function recipeOf(policy: Policy): Recipe {
  return { pipeline: PIPELINE_VERSION, weights: PIPELINE_VERSION, policy: policy.id, publisherProfile: null }
}
