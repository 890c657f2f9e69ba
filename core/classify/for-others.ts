import { isForAnotherCause } from './other-causes.ts'
import { isPlea } from './pleas.ts'
import { isReportedPlea } from './reported-pleas.ts'
import type { Candidates, Rule, Scene, Vote } from './rule.ts'
import { withoutTold } from './told-sentences.ts'

/** What a rule for pleas still gives to what may be somebody else's: the model decides. */
export const DOUBTED = 1.2

/** What sentences tell of beside pleas: forms and notices. */
const TOLD_OF: ReadonlySet<Rule['kind']> = new Set<Rule['kind']>([
  'app-prompt',
  'comment-form',
  'cookie-notice',
  'legal-footer',
  'republish',
])

/**
 * A rule for pleas, forms and notices without what is told of somebody; where it is one for pleas, no proof either of those that may be
 * somebody else's: what an article advises, what a headline reports.
 */
export function unlessForOthers(rule: Rule): Rule {
  if (rule.kind === 'body') return rule
  const asks = isPlea(`boilerplate:${rule.kind}`)
  if (!asks && !TOLD_OF.has(rule.kind)) return rule
  return {
    ...rule,
    vote(scene, candidates) {
      const vote = votesUntold(rule, scene, candidates)
      if (!asks || vote === undefined || vote.weight <= DOUBTED) return vote
      const { line, block } = scene
      return isReportedPlea(line) || isForAnotherCause(line, block.text) ? { ...vote, weight: DOUBTED } : vote
    },
  }
}

/** What the rule says, also without the sentences that tell what somebody said. */
function votesUntold(rule: Rule, scene: Scene, candidates: Candidates): Vote | undefined {
  const vote = rule.vote(scene, candidates)
  if (vote === undefined) return undefined
  const line = withoutTold(scene.line)
  if (line === scene.line) return vote
  // Where lines begin has changed, and with it what may match.
  const untold = rule.vote({ ...scene, line })
  if (untold === undefined) return undefined
  return untold.weight < vote.weight ? untold : vote
}
