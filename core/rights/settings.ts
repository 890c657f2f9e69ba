import type { Profile } from '../moderate/policy.ts'
import type { RightsBasis } from '../types.ts'

/** What a publisher, or whoever answers for the articles, has said of all of them. */
export interface PublisherSettings {
  /** Why they may be published here. */
  readonly rights?: RightsBasis
  /** The line that is shown with every article, as a licence or a permission asks for it. */
  readonly attribution?: string
  /**
   * Address of the original of an article that names none. `{path}` stands for its key without the publisher's folder and the
   * file's ending.
   */
  readonly canonical?: string
  /** How long after its date an article stays closed, `36h` or `7d`; or until when, ISO 8601 (UTC where no zone is given). */
  readonly embargo?: string
  /** What kind of source it is; wins over the policy's `publishers`. */
  readonly profile?: Profile
}

export const RIGHTS: readonly RightsBasis[] = ['own', 'licence', 'public-domain', 'permission']
