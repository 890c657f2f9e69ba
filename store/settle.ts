import { compose } from './compose.ts'
import { articleId, baseKey } from './keys.ts'
import type { Bodies, RecordState, StoredRecord, UploadState } from './ports.ts'
import { learn, reconcileAll } from './publishers/learn.ts'
import { compareSequencers } from './sequencer.ts'
import type { SettlePorts } from './settle-ports.ts'

/** A hint that something happened to a key. */
export interface Look {
  readonly key: string
  /** Of the event that creates or removes the object itself; null for every other reason to look. */
  readonly sequencer: string | null
}

export interface Settled {
  readonly id: string
  readonly key: string
  /** `unknown`: the library holds nothing of this key. */
  readonly status: RecordState['status'] | 'unknown'
  /**
   * `changed`: other content, or another status. `confirmed`: the same, looked at again. `outdated`: somebody acted on a
   * younger event already, and nothing was read.
   */
  readonly change: 'changed' | 'confirmed' | 'outdated'
  readonly revision: number
  /** Why it is held or refused. */
  readonly because: string | null
}

/** Each lost race means that another look of the same key was written meanwhile. */
const ATTEMPTS = 8

/**
 * Brings the library into agreement with the uploads bucket for one key. Safe to run in any order, number and overlap;
 * throws where it could not finish, so that the look is tried again.
 *
 * A look that finds nothing new writes all the same. Its write makes every look that read the bucket earlier, and hasn't
 * written yet, lose its race: otherwise a slow one could put back what was replaced or deleted since.
 *
 * The rules are read before the record is made and again after it is written: who changes them decides anew over every record
 * that is there then, and would not find one that is written a moment later. The publisher's profile likewise; every end of a
 * look reads it, as an earlier try of the same look may have died over it.
 */
export async function settle(ports: SettlePorts, look: Look): Promise<Settled> {
  const key = baseKey(look.key)
  const id = articleId(key)
  const sequencer = key === look.key ? look.sequencer : null

  let previous = await ports.records.get(id)
  let changed = false
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (isOutdated(sequencer, previous)) {
      await reconcileAll(ports, previous)
      return report(id, key, previous, 'outdated')
    }
    const upload = await ports.uploads.read(key)
    if (isNoConcern(sequencer, upload, previous)) {
      await reconcileAll(ports, previous)
      return report(id, key, previous, 'confirmed')
    }

    const { record: next, lesson } = await compose(ports, { id, key, sequencer, upload, previous })
    const written = await ports.records.put(next, previous?.revision ?? 0)
    // Who lost has to look again before it cleans up: a write whose answer was lost is sent again by the SDK, and then
    // loses against itself.
    const current = written ? next : await ports.records.get(id)
    await dropUnnamed(ports.bodies, [bodyKey(previous), bodyKey(next)], bodyKey(current))
    changed ||= written && !isSame(previous, next)
    if (written && (await isStillRight(ports, next, await learn(ports, next, previous, lesson))))
      return report(id, key, next, changed ? 'changed' : 'confirmed')
    previous = current
  }
  throw new Error(`Lost ${ATTEMPTS} races in a row for article ${id}`)
}

function isOutdated(sequencer: string | null, previous: StoredRecord | undefined): boolean {
  const seen = previous?.sequencer ?? null
  return sequencer !== null && seen !== null && compareSequencers(sequencer, seen) < 0
}

/**
 * A sidecar without its object says nothing about an article that isn't there. The object's own event is the one that must
 * be written, and S3 sends one for every deletion.
 */
function isNoConcern(
  sequencer: string | null,
  upload: UploadState,
  previous: StoredRecord | undefined,
): boolean {
  return (
    sequencer === null && upload.state === 'absent' && (previous?.state.status ?? 'withdrawn') === 'withdrawn'
  )
}

/**
 * A body is first named by the look that stored it, for one revision; once the record is past that revision and doesn't
 * name it, no record ever will.
 */
async function dropUnnamed(
  bodies: Bodies,
  keys: readonly (string | undefined)[],
  named: string | undefined,
): Promise<void> {
  for (const key of new Set(keys)) if (key !== undefined && key !== named) await bodies.delete(key)
}

/** Whether the rules, and the profile in force by now, are those that the record was made under. */
async function isStillRight(
  { rules }: SettlePorts,
  { state, guided, publisher }: StoredRecord,
  profile: string | null,
): Promise<boolean> {
  return (
    !('body' in state) || (guided?.profile === profile && state.rules === (await rules.read(publisher)).id)
  )
}

function bodyKey(record: StoredRecord | undefined): string | undefined {
  const body = record !== undefined && 'body' in record.state ? record.state.body : undefined
  return body !== undefined && 'key' in body ? body.key : undefined
}

function isSame(previous: StoredRecord | undefined, next: StoredRecord): boolean {
  // A tombstone for what was never known withdraws nothing.
  if (previous === undefined) return next.state.status === 'withdrawn'
  return (
    previous.version === next.version &&
    previous.state.status === next.state.status &&
    previous.guided?.edits === next.guided?.edits &&
    partOf(previous) === partOf(next)
  )
}

/** The part of the profile that had a say. */
function partOf({ state }: StoredRecord): string | null {
  return 'provenance' in state ? state.provenance.publisherProfile : null
}

function report(
  id: string,
  key: string,
  record: StoredRecord | undefined,
  change: Settled['change'],
): Settled {
  return {
    id,
    key,
    status: record?.state.status ?? 'unknown',
    change,
    revision: record?.revision ?? 0,
    because: record?.summary?.because ?? null,
  }
}
