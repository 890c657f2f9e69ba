import type { Category } from '../types.ts'

/** What is known of where texts come from; each profile has thresholds of its own. */
export type Profile = 'newswire' | 'blog' | 'user-generated'

/** Scores from which an action is taken; an absent one is never taken. */
export interface Limits {
  readonly label?: number
  readonly hold?: number
}

export interface CategoryRule extends Limits {
  /** Limits inside somebody else's quoted words; the category's own where absent. */
  readonly quoted?: Limits
  /** Limits for one type of finding, e.g. `card`; they win over the rest, quoted or not. */
  readonly types?: Readonly<Record<string, Limits>>
}

export interface Band {
  readonly from: number
  readonly to: number
}

/** Which findings do what. A machine never rejects for what it found: the strongest action of a rule is `hold`. */
export interface Policy {
  /** Name and version, e.g. `default@1`; part of every publication's provenance. */
  readonly id: string
  readonly name: string
  readonly version: number
  /** `detect` notes what it would have held, and holds nothing. */
  readonly mode: 'enforce' | 'detect'
  /** What happens to an article whose moderators could not be asked. */
  readonly onError: 'hold'
  /** What happens to one that a service cannot read, e.g. since it knows English alone. */
  readonly onUnread: 'label' | 'hold'
  readonly defaultProfile: Profile
  /** Profile by publisher. */
  readonly publishers: Readonly<Record<string, Profile>>
  readonly profiles: Readonly<Record<Profile, Readonly<Partial<Record<Category, CategoryRule>>>>>
  /** Scores of which a service is asked for a second opinion, where one is switched on: from `from`, below `to`. */
  readonly escalate: Readonly<Partial<Record<Category, Band>>>
  /** Share, 0 to 1, of the published articles that quote abuse and are put before people, so that quoting is no way round. */
  readonly sample: number
  /** Hosts whose pictures may be shown, with their subdomains, lower case; null where all may. */
  readonly imageHosts: readonly string[] | null
  /** What becomes of an article of which nobody has said by what right it may be published. */
  readonly rights: { readonly unstated: 'noindex' | 'hold' }
  /** What the owner never publishes; the only things that a machine rejects. */
  readonly banned: {
    /** SHA-256 of uploads, lower-case hex. */
    readonly sha256: readonly string[]
    /** Where articles come from: hosts, lower case; their subdomains are banned with them. */
    readonly domains: readonly string[]
    /** What is wrong with entries of these lists, by the entry. */
    readonly categories?: Readonly<Record<string, Category>>
  }
}

export const PROFILES: readonly [Profile, Profile, Profile] = ['newswire', 'blog', 'user-generated']

export const CATEGORIES: readonly [Category, ...Category[]] = [
  'hate',
  'harassment',
  'threat_incitement',
  'sexual',
  'self_harm',
  'graphic_violence',
  'profanity',
  'spam_scam',
  'personal_data',
  'sexual_minors',
  'illegal_other',
]
