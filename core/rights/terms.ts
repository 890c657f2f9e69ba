import type { Policy } from '../moderate/policy.ts'
import type { Grounds, Terms } from '../types.ts'
import { embargoEnd } from './embargo.ts'
import { allowedHosts } from './images.ts'
import type { PublisherSettings } from './settings.ts'

/** What is known of an article beside its content. */
export interface Circumstances {
  readonly publisher?: string | undefined
  readonly settings?: PublisherSettings | undefined
  /** SHA-256 of the uploaded bytes, lower-case hex. */
  readonly source?: string | undefined
  /** Object key. */
  readonly key?: string | undefined
  /** The date that the article is listed under, ISO 8601. */
  readonly date?: string | undefined
}

/** Of an article of which nothing is known. */
export const NO_TERMS: Terms = {
  basis: null,
  noindex: true,
  attribution: null,
  canonicalUrl: null,
  embargoUntil: null,
  imageHosts: null,
}

/** How an article is published, if it is. Pure: needs nothing but what is stored with it. */
export function termsOf(
  { stated, embargo, imageHosts }: Grounds,
  policy: Policy,
  { settings = {}, key = '', date }: Circumstances,
): Terms {
  const basis = settings.rights ?? stated
  const ends = [settings.embargo, embargo ?? undefined].flatMap((one) =>
    one === undefined ? [] : (embargoEnd(one, date) ?? []),
  )
  return {
    basis,
    noindex: basis === null,
    attribution: settings.attribution ?? null,
    canonicalUrl: settings.canonical?.replaceAll('{path}', () => pathOf(key)) ?? null,
    embargoUntil: ends.toSorted().at(-1) ?? null,
    imageHosts: policy.imageHosts && allowedHosts(imageHosts, policy.imageHosts),
  }
}

/** Why the rights hold an article, in any mode of the policy: sentences. */
export function rightsHolds(grounds: Grounds, policy: Policy, about: Circumstances): string[] {
  const { wall, embargo } = grounds
  const { basis } = termsOf(grounds, policy, about)
  return [
    ...(wall === null ? [] : [wall]),
    ...(basis === null && policy.rights.unstated === 'hold'
      ? ['Nobody has said by what right it may be published.']
      : []),
    ...(embargo !== null && embargoEnd(embargo, about.date) === null
      ? [`Its embargo cannot be understood: “${embargo}”.`]
      : []),
  ]
}

/** The key without the publisher's folder and the ending, ready for an address. */
function pathOf(key: string): string {
  const path = key.slice(key.indexOf('/') + 1).replace(/\.[^./]*$/, '')
  return path.split('/').map(encodeURIComponent).join('/')
}
