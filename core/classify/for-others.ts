import { isForAnotherCause } from './other-causes.ts'
import { isPlea } from './pleas.ts'
import { isReportedPlea } from './reported-pleas.ts'
import type { Rule } from './rule.ts'

/** The rule; where it is one for pleas, deaf to those that are somebody else's: what an article advises, what a headline reports. */
export function unlessForOthers(rule: Rule): Rule {
  if (rule.kind === 'body' || !isPlea(`boilerplate:${rule.kind}`)) return rule
  return {
    ...rule,
    vote(scene, candidates) {
      const vote = rule.vote(scene, candidates)
      const { line, block } = scene
      const isOthers = vote !== undefined && (isReportedPlea(line) || isForAnotherCause(line, block.text))
      return isOthers ? undefined : vote
    },
  }
}
