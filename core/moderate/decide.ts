import type { Category, Finding, Signal, Verdict } from '../types.ts'
import type { CategoryRule, Limits, Policy, Profile } from './policy.ts'

/** What a verdict says, without the findings that it goes by. */
export type Decided = Pick<Verdict, 'action' | 'because'> & {
  /** What is wrong with it, where a list of the owner says so. */
  readonly category?: Category
}

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  hate: 'hate',
  harassment: 'harassment',
  threat_incitement: 'threats or incitement',
  sexual: 'sexual content',
  self_harm: 'self-harm',
  graphic_violence: 'graphic violence',
  profanity: 'profanity',
  spam_scam: 'spam or a scam',
  personal_data: 'personal data',
  sexual_minors: 'sexual content about minors',
  illegal_other: 'illegal content',
}

/** What the policy does with these findings alone. */
export function decide(findings: readonly Finding[], policy: Policy, publisher?: string): Verdict {
  return { ...weigh(findings, policy, profileOf(policy, publisher)), findings }
}

export function weigh(findings: readonly Signal[], policy: Policy, profile: Profile): Decided {
  const because = { hold: new Set<string>(), label: new Set<string>() }
  for (const finding of findings) {
    const action = actionFor(finding, policy.profiles[profile][finding.category])
    if (action !== undefined) because[action].add(sentence(finding))
  }
  return withHolds([...because.hold], { action: 'label', because: [...because.label] }, policy.mode)
}

/** Adds reasons to hold to what is decided already; in `detect` mode they are said and not acted on. */
export function withHolds(reasons: readonly string[], decided: Decided, mode: Policy['mode']): Decided {
  const others = decided.because
  if (reasons.length > 0 && mode === 'enforce')
    return { action: 'hold', because: decided.action === 'hold' ? [...reasons, ...others] : reasons }
  const because = [...reasons.map((reason) => `Would be held: ${reason}`), ...others]
  if (decided.action === 'hold') return { action: 'hold', because }
  return because.length > 0 ? { action: 'label', because } : { action: 'pass', because: [] }
}

/** Adds what people should know of it, whatever is decided. */
export function withLabels(reasons: readonly string[], { action, because }: Decided): Decided {
  if (reasons.length === 0) return { action, because }
  return { action: action === 'pass' ? 'label' : action, because: [...because, ...reasons] }
}

export function profileOf(policy: Policy, publisher: string | undefined): Profile {
  const named = publisher !== undefined && Object.hasOwn(policy.publishers, publisher)
  return (named ? policy.publishers[publisher] : undefined) ?? policy.defaultProfile
}

function actionFor(finding: Signal, rule: CategoryRule | undefined): 'hold' | 'label' | undefined {
  if (rule === undefined) return undefined
  const typed = rule.types && Object.hasOwn(rule.types, finding.type) ? rule.types[finding.type] : undefined
  const limits: Limits = typed ?? (finding.quoted ? rule.quoted : undefined) ?? rule
  if (limits.hold !== undefined && finding.score >= limits.hold) return 'hold'
  if (limits.label !== undefined && finding.score >= limits.label) return 'label'
  return undefined
}

/** Why a finding labels or holds, as it stands in a verdict's `because`. */
export function sentence(finding: Signal): string {
  const where = finding.quoted ? ', in a quotation' : ''
  return `${CATEGORY_NAMES[finding.category]} (${finding.type}${where}): ${finding.note}`
}
