import type { Grounds } from '../types.ts'
import { type Decided, profileOf, weigh, withHolds } from './decide.ts'
import type { Policy } from './policy.ts'

/** What is known of an article beside its content. */
export interface Circumstances {
  readonly publisher?: string | undefined
  /** SHA-256 of the uploaded bytes, lower-case hex. */
  readonly source?: string | undefined
}

/**
 * The verdict on an article. Pure, and needs nothing but what is stored with it: a new policy decides anew without cleaning
 * again.
 */
export function verdictOn(grounds: Grounds, policy: Policy, about: Circumstances): Decided {
  const banned = banOf(grounds, policy, about)
  if (banned !== undefined) return { action: 'reject', because: [banned] }
  const found = weigh(grounds.findings, policy, profileOf(policy, about.publisher))
  return withHolds([...grounds.review, ...grounds.unanswered], found, policy)
}

function banOf({ origin }: Grounds, { banned }: Policy, { source }: Circumstances): string | undefined {
  if (source !== undefined && banned.sha256.includes(source)) return 'The policy bans exactly this upload.'
  const domain = banned.domains.find((name) => origin === name || origin?.endsWith(`.${name}`))
  return domain === undefined ? undefined : `The policy bans articles from ${domain}.`
}
