import { linesModelId } from '../core/classify/lines-model/index.ts'
import { pageModelId } from '../core/classify/model/weights.ts'
import type { Policy } from '../core/moderate/policy.ts'
import { PIPELINE_VERSION } from '../core/pipeline.ts'
import type { Recipe } from './version.ts'

/** What the corridor is made of today. */
export function recipeOf(policy: Policy): Recipe {
  const weights = `${pageModelId} ${linesModelId}`
  return { pipeline: PIPELINE_VERSION, weights, policy: policy.id, publisherProfile: null }
}
