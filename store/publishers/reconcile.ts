import { concerning } from '../../core/profile/guide.ts'
import type { Profile } from '../../core/types.ts'
import type { StoredRecord } from '../ports.ts'
import type { Errand, LearnedPassage, StoredProfile } from './ports.ts'
import { profileVersion, toProfile, without, withPassage } from './profile.ts'
import { findWitnesses, supports, type WitnessPorts } from './witnesses.ts'

export interface ReconcilePorts extends WitnessPorts {
  /** Asks for a look at each of these keys. */
  readonly relook: (keys: readonly string[]) => Promise<void>
}

/** Each lost race means that somebody else changed the profile. */
const ATTEMPTS = 20
/** Keys that are sent together. */
const BATCH = 100

/** Learned passages of one publisher: a profile is one item, read with every article. */
const MOST_LEARNED = 300

/**
 * Brings a publisher's profile into agreement with one article's record, and finishes what an earlier look at the article began:
 * whoever changes a profile notes in it what has still to be done, so that it is done even if he dies. Answers the profile's version.
 *
 * Call it after the record and its sightings are written. Everybody writes before he reads, so that of two who change what
 * concerns the other at least one sees it.
 */
export async function reconcile(
  ports: ReconcilePorts,
  publisher: string,
  record: StoredRecord,
): Promise<string | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const profile = await ports.publishers.profile(publisher)
    const checked = await check(ports, profile, record)
    const isSettled = checked === profile
    const untold = profile.untold.filter(({ by }) => by === record.id)
    if (isSettled && untold.length === 0) return profileVersion(toProfile(profile))
    if (isSettled) await tell(ports, publisher, untold)
    const told = { ...profile, untold: profile.untold.filter(({ by }) => by !== record.id) }
    const next = isSettled ? told : checked
    await ports.publishers.putProfile({ ...next, revision: profile.revision + 1 }, profile.revision)
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for the profile of ${publisher}`)
}

/** The profile itself where nothing is to be changed. */
async function check(
  ports: WitnessPorts,
  profile: StoredProfile,
  record: StoredRecord,
): Promise<StoredProfile> {
  const { publisher, doubtful, learned } = profile
  let next = profile
  for (const one of learned) {
    const own = one.witnesses.find(({ id }) => id === record.id)
    const isLost = own !== undefined && !supports(record, publisher, one.passage.hash, own.body)
    const isDoubtful = doubtful.some(
      ({ passage, by }) => by === record.id && passage.hash === one.passage.hash,
    )
    if (isLost || isDoubtful) next = await checkAgain(ports, next, one, record.id)
  }
  const mine = record.publisher === publisher ? (record.lesson?.leaning ?? []) : []
  for (const hash of mine)
    if (!next.learned.some(({ passage }) => passage.hash === hash))
      next = await learn(ports, next, hash, record.id)
  return next
}

async function learn(
  ports: WitnessPorts,
  profile: StoredProfile,
  hash: string,
  by: string,
): Promise<StoredProfile> {
  if (profile.learned.length >= MOST_LEARNED) return profile
  const found = await findWitnesses(ports, profile.publisher, hash)
  if (found === undefined) return profile
  return { ...believed(profile, found, by), untold: [...profile.untold, { passage: found.passage, by }] }
}

/** Other witnesses take the place of those that were lost; without enough of them the passage is unlearned. */
async function checkAgain(
  ports: WitnessPorts,
  profile: StoredProfile,
  { passage, witnesses }: LearnedPassage,
  by: string,
): Promise<StoredProfile> {
  const { publisher, learned, untold } = profile
  const { hash } = passage
  const records = await Promise.all(witnesses.map(({ id }) => ports.records.get(id)))
  const doubtful = without(profile.doubtful, hash)
  if (witnesses.every(({ body }, i) => supports(records[i], publisher, hash, body)))
    return { ...profile, doubtful }
  const found = await findWitnesses(ports, publisher, hash)
  if (found !== undefined) return believed(profile, found, by)
  return { ...profile, doubtful, learned: without(learned, hash), untold: [...untold, { passage, by }] }
}

/** A witness may have changed since he was asked, and found nothing that names him: all are asked again once he would. */
function believed(profile: StoredProfile, found: LearnedPassage, by: string): StoredProfile {
  const { passage } = found
  const doubtful = withPassage(profile.doubtful, { passage, by })
  return { ...profile, learned: withPassage(profile.learned, found), doubtful }
}

/** Every article that carries something that is new is looked at again. */
async function tell(
  { publishers, relook }: ReconcilePorts,
  publisher: string,
  untold: readonly Errand[],
): Promise<void> {
  const news: Profile = { learned: untold.map(({ passage }) => passage), edits: [] }
  let keys: string[] = []
  for await (const { key, lesson } of publishers.notes(publisher)) {
    if (concerning(news, lesson).learned.length > 0) keys.push(key)
    if (keys.length < BATCH) continue
    await relook(keys)
    keys = []
  }
  if (keys.length > 0) await relook(keys)
}
