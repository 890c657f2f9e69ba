import type { Records } from '../ports.ts'
import type { LearnedPassage, Publishers, StoredEdit, StoredProfile } from './ports.ts'
import { profileVersion, toProfile } from './profile.ts'
import { countArticles } from './witnesses.ts'

/** What people are told of a publisher's profile. */
export interface DescribedProfile {
  readonly publisher: string
  /** Null where nothing is known now. */
  readonly version: string | null
  readonly learned: readonly {
    readonly id: string
    readonly text: string
    /** Live articles that carry its very words. */
    readonly articles: number
    /** Keys of some of them, each with another body. */
    readonly since: readonly string[]
  }[]
  readonly edits: readonly Pick<StoredEdit, 'action' | 'kind' | 'text' | 'by' | 'at'>[]
}

interface DescribePorts {
  readonly records: Records
  readonly publishers: Publishers
}

export async function describeProfile(
  ports: DescribePorts,
  profile: StoredProfile,
): Promise<DescribedProfile> {
  const { publisher, learned, edits } = profile
  return {
    publisher,
    version: profileVersion(toProfile(profile)),
    learned: await Promise.all(learned.map((passage) => describeLearned(ports, publisher, passage))),
    edits: edits.map(({ action, kind, text, by, at }) => ({ action, kind, text, by, at })),
  }
}

async function describeLearned(
  ports: DescribePorts,
  publisher: string,
  { passage, text, witnesses }: LearnedPassage,
) {
  const found = await Promise.all(witnesses.map(({ id }) => ports.records.get(id)))
  return {
    id: passage.hash.slice(0, 7),
    text,
    articles: await countArticles(ports, publisher, passage.hash),
    since: found.flatMap((record) => record?.key ?? []).toSorted(),
  }
}
