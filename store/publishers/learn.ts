import type { Lesson } from '../../core/types.ts'
import type { RecordedLesson, StoredRecord } from '../ports.ts'
import { type ReconcilePorts, reconcile } from './reconcile.ts'

/**
 * What a written record means to its publisher: the article's note and sightings, then the profile. Answers the version of the
 * profile that is in force afterwards. Safe to repeat, and must be repeated until it succeeds.
 *
 * `lesson`: what the upload teaches; absent where the note is known to hold it. `before`: the record that was replaced.
 */
export async function learn(
  ports: ReconcilePorts,
  record: StoredRecord,
  before: StoredRecord | undefined,
  lesson: Lesson | undefined,
): Promise<string | null> {
  // The note comes last: a look that finds it takes the sightings for granted.
  await keepSightings(ports, record, before, lesson)
  await keepNote(ports, record, before, lesson)
  return reconcileAll(ports, record)
}

/** Finishes what concerns all the publishers that the article has or had. Answers the version of its own one's profile. */
export async function reconcileAll(
  ports: ReconcilePorts,
  record: StoredRecord | undefined,
): Promise<string | null> {
  if (record === undefined) return null
  for (const publisher of record.formerly) await reconcile(ports, publisher, record)
  return reconcile(ports, record.publisher, record)
}

async function keepNote(
  { publishers }: ReconcilePorts,
  { id, key, publisher, revision, version, lesson: recorded }: StoredRecord,
  before: StoredRecord | undefined,
  lesson: Lesson | undefined,
): Promise<void> {
  if (recorded !== null && lesson !== undefined)
    await publishers.putNote({ publisher, id, key, revision, version, lesson })
  if (before?.lesson && (recorded === null || before.publisher !== publisher))
    await publishers.deleteNote({ publisher: before.publisher, id, revision })
}

async function keepSightings(
  { publishers }: ReconcilePorts,
  { id, publisher, revision, lesson: recorded }: StoredRecord,
  before: StoredRecord | undefined,
  lesson: Lesson | undefined,
): Promise<void> {
  const leaning = recorded === null ? [] : (lesson?.passages ?? []).filter(({ leans }) => leans)
  await Promise.all(
    leaning.map(({ template: passage, text }) =>
      publishers.putSighting({ publisher, passage, text, id, body: recorded?.body ?? '', revision }),
    ),
  )
  const gone = before?.lesson?.leaning.filter((hash) => !isSame(before, publisher, recorded, hash)) ?? []
  await Promise.all(
    gone.map((hash) =>
      publishers.deleteSighting({
        publisher: before?.publisher ?? publisher,
        hash,
        id,
        body: before?.lesson?.body ?? '',
        revision,
      }),
    ),
  )
}

/** Whether the sighting of before is one of those that were just made. */
function isSame(
  { publisher: formerly, lesson: former }: StoredRecord,
  publisher: string,
  lesson: RecordedLesson | null,
  hash: string,
): boolean {
  return formerly === publisher && former?.body === lesson?.body && lesson?.leaning.includes(hash) === true
}
