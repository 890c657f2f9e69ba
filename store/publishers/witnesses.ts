import { FEWEST_ARTICLES } from '../../core/profile/learned.ts'
import type { Records, StoredRecord } from '../ports.ts'
import type { LearnedPassage, Publishers, Sighting } from './ports.ts'

export interface WitnessPorts {
  readonly records: Records
  readonly publishers: Publishers
}

/** Greater than every id, so that what follows has another body. */
const LAST = '~'

/**
 * As many articles of the publisher as it takes to learn a passage, each with another body; undefined where there are fewer. Sightings
 * may be outdated and are checked against the records, once there are enough of them to matter.
 */
export async function findWitnesses(
  ports: WitnessPorts,
  publisher: string,
  hash: string,
): Promise<LearnedPassage | undefined> {
  const sightings = await oneForEachBody(ports.publishers, publisher, hash, async () => true)
  if (sightings.length < FEWEST_ARTICLES) return undefined
  const confirmed = await oneForEachBody(ports.publishers, publisher, hash, (one) => isTrue(ports, one))
  const [first] = confirmed
  if (first === undefined || confirmed.length < FEWEST_ARTICLES) return undefined
  const { passage, text } = first
  return { passage, text, witnesses: confirmed.map(({ id, body }) => ({ id, body })) }
}

/** How many live articles of the publisher carry the very words of a passage; reads every one of them. */
export async function countArticles(ports: WitnessPorts, publisher: string, hash: string): Promise<number> {
  let count = 0
  let page = await ports.publishers.sightings(publisher, hash, '')
  while (page.length > 0) {
    for (const { id, body } of page)
      if (supports(await ports.records.get(id), publisher, hash, body)) count += 1
    const last = page.at(-1)
    page = await ports.publishers.sightings(publisher, hash, `${last?.body}#${last?.id}`)
  }
  return count
}

/** Whether the record says that it is a live article of the publisher with this body that carries the passage. */
export function supports(
  record: StoredRecord | undefined,
  publisher: string,
  hash: string,
  body: string,
): boolean {
  const lesson = record?.publisher === publisher ? record.lesson : undefined
  return lesson != null && lesson.body === body && lesson.leaning.includes(hash)
}

async function oneForEachBody(
  publishers: Publishers,
  publisher: string,
  hash: string,
  accept: (sighting: Sighting) => Promise<boolean>,
): Promise<readonly Sighting[]> {
  const found: Sighting[] = []
  let after = ''
  while (found.length < FEWEST_ARTICLES) {
    const page = await publishers.sightings(publisher, hash, after)
    if (page.length === 0) break
    for (const sighting of page) {
      if (found.length === FEWEST_ARTICLES) break
      const isSeen = found.at(-1)?.body === sighting.body
      const isTaken = !isSeen && (await accept(sighting))
      if (isTaken) found.push(sighting)
      after = isSeen || isTaken ? `${sighting.body}#${LAST}` : `${sighting.body}#${sighting.id}`
    }
  }
  return found
}

/** Checks one sighting, and takes away what its record no longer says. */
async function isTrue({ records, publishers }: WitnessPorts, sighting: Sighting): Promise<boolean> {
  const { publisher, id, body } = sighting
  const { hash } = sighting.passage
  const record = await records.get(id)
  if (supports(record, publisher, hash, body)) return true
  await publishers.deleteSighting({ publisher, hash, id, body, revision: record?.revision ?? 0 })
  return false
}
