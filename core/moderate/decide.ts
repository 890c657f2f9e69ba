import type { Category, Finding, Verdict } from '../types.ts'
import type { CategoryRule, Limits, Policy, Profile } from './policy.ts'

const NAMES: Readonly<Record<Category, string>> = {
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

/** What the policy does with these findings. Needs nothing but stored findings, so a new policy re-decides without cleaning again. */
export function decide(findings: readonly Finding[], policy: Policy, publisher?: string): Verdict {
  const profile = profileOf(policy, publisher)
  const because = { hold: new Set<string>(), label: new Set<string>() }
  for (const finding of findings) {
    const action = actionFor(finding, policy.profiles[profile][finding.category])
    if (action !== undefined) because[action].add(sentence(finding))
  }
  if (because.hold.size > 0 && policy.mode === 'enforce') {
    return { action: 'hold', because: [...because.hold], findings }
  }
  const reasons = [...Array.from(because.hold, (reason) => `Would be held: ${reason}`), ...because.label]
  return reasons.length > 0
    ? { action: 'label', because: reasons, findings }
    : { action: 'pass', because: [], findings }
}

function profileOf(policy: Policy, publisher: string | undefined): Profile {
  const named = publisher !== undefined && Object.hasOwn(policy.publishers, publisher)
  return (named ? policy.publishers[publisher] : undefined) ?? policy.defaultProfile
}

function actionFor(finding: Finding, rule: CategoryRule | undefined): 'hold' | 'label' | undefined {
  if (rule === undefined) return undefined
  const typed = rule.types && Object.hasOwn(rule.types, finding.type) ? rule.types[finding.type] : undefined
  const limits: Limits = typed ?? (finding.quoted ? rule.quoted : undefined) ?? rule
  if (limits.hold !== undefined && finding.score >= limits.hold) return 'hold'
  if (limits.label !== undefined && finding.score >= limits.label) return 'label'
  return undefined
}

function sentence(finding: Finding): string {
  const where = finding.quoted ? ', in a quotation' : ''
  return `${NAMES[finding.category]} (${finding.type}${where}): ${finding.note}`
}
