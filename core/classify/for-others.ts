import { isForAnotherCause } from './other-causes.ts'
import { isPlea } from './pleas.ts'
import { isReportedPlea } from './reported-pleas.ts'
import type { Rule } from './rule.ts'

/** What a rule for pleas still gives to what may be somebody else's: the model decides. */
export const DOUBTED = 1.2

/** The rule; where it is one for pleas, no proof of those that may be somebody else's: what an article advises, what a headline reports. */
export function unlessForOthers(rule: Rule): Rule {
  if (rule.kind === 'body' || !isPlea(`boilerplate:${rule.kind}`)) return rule
  return {
    ...rule,
    vote(scene, candidates) {
      const vote = rule.vote(scene, candidates)
      const { line, block } = scene
      if (vote === undefined || vote.weight <= DOUBTED) return vote
      return isReportedPlea(line) || isForAnotherCause(line, block.text) ? { ...vote, weight: DOUBTED } : vote
    },
  }
}
