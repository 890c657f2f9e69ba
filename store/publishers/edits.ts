import type { Records, StoredRecord } from '../ports.ts'
import type { Publishers, StoredEdit } from './ports.ts'
import { without, withPassage } from './profile.ts'

/** Each lost race means that somebody else wrote meanwhile. */
const ATTEMPTS = 8

/** An item has an upper size, and every article reads its publisher's profile. */
const MOST_EDITS = 50

export type Edited =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: { readonly code: NotEdited; readonly detail: string } }

export type NotEdited = 'unknown' | 'too-many'

/**
 * Keeps a person's edit of one article for good: the passage is taken out or put back in whatever is uploaded under its key. A look
 * at the article carries it out; an earlier edit of the same passage is replaced.
 */
export async function editArticle(
  { records }: { readonly records: Records },
  id: string,
  edit: StoredEdit,
): Promise<Edited> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const previous = await records.get(id)
    if (previous === undefined) return refusal('unknown', `There is no article ${id}.`)
    // The later one comes last, where it counts before those on edited copies.
    const edits = [...without(previous.edits, edit.passage.hash), edit]
    if (edits.length > MOST_EDITS) return tooMany('one article')
    const next: StoredRecord = { ...previous, revision: previous.revision + 1, edits }
    if (await records.put(next, previous.revision)) return { ok: true }
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for article ${id}`)
}

/**
 * The same for all articles of a publisher, those that come later included. A look at the article `by`, which is or was the
 * publisher's, has those that carry the passage looked at again.
 */
export async function editForPublisher(
  { publishers }: { readonly publishers: Publishers },
  publisher: string,
  edit: StoredEdit,
  by: string,
): Promise<Edited> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const profile = await publishers.profile(publisher)
    const edits = withPassage(profile.edits, edit)
    if (edits.length > MOST_EDITS) return tooMany('one publisher')
    const untold = [...profile.untold, { passage: edit.passage, by }]
    const next = { ...profile, revision: profile.revision + 1, edits, untold }
    if (await publishers.putProfile(next, profile.revision)) return { ok: true }
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for the profile of ${publisher}`)
}

function tooMany(where: string): Edited {
  return refusal('too-many', `There are ${MOST_EDITS} edits for ${where} already, and no more are kept.`)
}

function refusal(code: NotEdited, detail: string): Edited {
  return { ok: false, refusal: { code, detail } }
}
