import { type Circumstances, rightsHolds } from '../rights/terms.ts'
import type { Grounds } from '../types.ts'
import { CATEGORY_NAMES, type Decided, profileOf, weigh, withHolds, withLabels } from './decide.ts'
import type { Policy } from './policy.ts'

/**
 * The verdict on an article. Pure, and needs nothing but what is stored with it: a new policy decides anew without cleaning
 * again.
 */
export function verdictOn(grounds: Grounds, policy: Policy, about: Circumstances): Decided {
  const banned = banOf(grounds, policy, about)
  if (banned !== undefined) return banned
  const profile = about.settings?.profile ?? profileOf(policy, about.publisher)
  const { findings, review, unanswered, unread = [] } = grounds
  const holds = [...review, ...unanswered, ...(policy.onUnread === 'hold' ? unread : [])]
  const labels = policy.onUnread === 'label' ? unread : []
  const reviewed = withHolds(holds, withLabels(labels, weigh(findings, policy, profile)), policy.mode)
  // Rights are no matter of opinion that could be tried first.
  return withHolds(rightsHolds(grounds, policy, about), reviewed, 'enforce')
}

/** Where an article comes from is banned, never whom it links to. */
function banOf(
  { origin, origins = [] }: Grounds,
  { banned }: Policy,
  { source }: Circumstances,
): Decided | undefined {
  const isFrom = (domain: string) =>
    [origin ?? '', ...origins].some((host) => host === domain || host.endsWith(`.${domain}`))
  const hash = banned.sha256.find((one) => one === source)
  const entry = hash ?? banned.domains.find(isFrom)
  if (entry === undefined) return undefined
  const category = banned.categories?.[entry]
  const what = hash === undefined ? `articles from ${entry}` : 'exactly this upload'
  const as = category === undefined ? '' : ` as ${CATEGORY_NAMES[category]}`
  return { action: 'reject', because: [`The policy bans ${what}${as}.`], ...(category && { category }) }
}
