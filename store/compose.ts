import { NO_TERMS } from '../core/rights/terms.ts'
import type { Guidance, Lesson } from '../core/types.ts'
import { keepBody } from './body.ts'
import { publisherOf } from './keys.ts'
import type { CleanedState, RecordedLesson, StoredRecord, UploadState } from './ports.ts'
import { editsVersion, profileVersion, toEdit, toProfile } from './publishers/profile.ts'
import { underRules } from './ruling.ts'
import { judged } from './second-opinion.ts'
import { youngest } from './sequencer.ts'
import type { SettlePorts } from './settle-ports.ts'
import { clip, summarise, summariseRefusal } from './summary.ts'
import { contentVersion, recipeId, refusedVersion, sha256 } from './version.ts'

interface Situation {
  readonly id: string
  readonly key: string
  readonly sequencer: string | null
  readonly upload: UploadState
  readonly previous: StoredRecord | undefined
}

type Content = Pick<StoredRecord, 'state' | 'summary' | 'version' | 'recipe' | 'guided' | 'lesson'>
type Present = Exclude<UploadState, { readonly state: 'absent' }>

/** A record to be written, and what its upload teaches; no lesson where the article's note is known to hold it. */
export interface Composed {
  readonly record: StoredRecord
  readonly lesson?: Lesson | undefined
}

/** The record that should follow `previous`, given what the bucket holds. A large body is stored on the way. */
export async function compose(ports: SettlePorts, situation: Situation): Promise<Composed> {
  const { id, key, sequencer, upload, previous } = situation
  const publisher = publisherNow(situation)
  const frame = {
    id,
    key,
    publisher,
    revision: (previous?.revision ?? 0) + 1,
    sequencer: youngest(previous?.sequencer ?? null, sequencer),
    decisions: previous?.decisions ?? [],
    edits: previous?.edits ?? [],
    formerly: formerly(previous, publisher),
  }
  if (upload.state === 'absent') return { record: { ...frame, ...TOMBSTONE } }
  const { facts } = upload
  const identity = { id, key, publisher, receivedAt: facts.receivedAt }
  const { content, lesson } = await contentOf(ports, frame, identity, situation.previous, upload)
  const summary = content.summary && { ...content.summary, ...identity }
  const record = underRules({ ...frame, facts, ...content, summary }, await ports.rules.read(publisher))
  return { record, lesson }
}

const TOMBSTONE = {
  facts: null,
  version: '',
  recipe: '',
  state: { status: 'withdrawn' },
  summary: null,
  guided: null,
  lesson: null,
} as const

function publisherNow({ key, upload, previous }: Situation): string {
  if (upload.state === 'absent') return previous?.publisher ?? publisherOf(key)
  const claims = upload.state === 'present' ? upload.upload.claims : upload.claims
  return claims?.publisher ?? publisherOf(key)
}

/** Nobody changes hands so often; the list must end. */
const MOST_FORMER = 20

function formerly(previous: StoredRecord | undefined, publisher: string): readonly string[] {
  if (previous === undefined) return []
  const all = new Set([...previous.formerly, previous.publisher])
  all.delete(publisher)
  return [...all].slice(-MOST_FORMER)
}

async function contentOf(
  ports: SettlePorts,
  frame: Pick<StoredRecord, 'id' | 'revision' | 'publisher' | 'edits'>,
  identity: Parameters<typeof summarise>[0],
  previous: StoredRecord | undefined,
  upload: Present,
): Promise<{ readonly content: Content; readonly lesson?: Lesson | undefined }> {
  const source = upload.state === 'present' ? sha256(upload.upload.bytes) : ''
  const version = versionOf(ports, source, upload)
  const known = await ports.publishers.lately(frame.publisher)
  const guidance = { profile: toProfile(known), edits: frame.edits.map(toEdit) }
  const guided = { profile: profileVersion(guidance.profile), edits: editsVersion(guidance.edits) }
  const before = await kept(ports, previous, version, guided)
  if (before !== undefined) return { content: before }
  return think(ports, { ...frame, version, guided }, identity, source, upload, guidance)
}

/**
 * What was made of the same content before under the same guidance, unless it kept too little to be decided anew, or died before
 * its note was written.
 */
async function kept(
  { publishers }: SettlePorts,
  previous: StoredRecord | undefined,
  version: string,
  guided: NonNullable<StoredRecord['guided']>,
): Promise<Content | undefined> {
  if (previous?.summary == null || previous.version !== version) return undefined
  if (previous.guided?.profile !== guided.profile || previous.guided.edits !== guided.edits) return undefined
  const { state, summary, recipe, lesson, id, publisher } = previous
  // Who was to be asked and did not answer is asked again.
  if ('body' in state && state.grounds?.unanswered.length !== 0) return undefined
  if (lesson !== null && (await publishers.note(publisher, id))?.version !== version) return undefined
  return { state, summary, version, recipe, guided, lesson }
}

function versionOf({ recipe }: SettlePorts, source: string, upload: Present): string {
  return upload.state === 'present'
    ? contentVersion(source, upload.upload, recipe)
    : refusedVersion(upload.refusal, upload.facts, recipe)
}

async function think(
  ports: SettlePorts,
  frame: Pick<StoredRecord, 'id' | 'revision' | 'version' | 'guided'>,
  identity: Parameters<typeof summarise>[0],
  source: string,
  upload: Present,
  guidance: Guidance,
): Promise<{ readonly content: Content; readonly lesson?: Lesson | undefined }> {
  const outcome =
    upload.state === 'present'
      ? await ports.publish(upload.upload, guidance)
      : { ok: false as const, refusal: upload.refusal }
  const { version, guided } = frame
  const made = { version, guided, recipe: recipeId(ports.recipe) }
  if (!outcome.ok) {
    const refusal = { ...outcome.refusal, detail: clip(outcome.refusal.detail, 1000) ?? '' }
    const summary = summariseRefusal(identity, refusal)
    return { content: { ...made, state: { status: 'refused', refusal }, summary, lesson: null } }
  }
  const { publication, guided: { lesson, profile } = {} } = outcome.value
  const state: CleanedState = {
    ...NOT_RULED,
    grounds: await judged(ports, identity.publisher, publication),
    provenance: {
      source,
      policy: '',
      ...ports.recipe,
      publisherProfile: profile === undefined ? null : profileVersion(profile),
    },
    body: await keepBody(ports.bodies, frame.id, frame.revision, publication),
  }
  const recorded = lesson === undefined ? null : recordedLesson(lesson)
  return { content: { ...made, state, summary: summarise(identity, publication), lesson: recorded }, lesson }
}

function recordedLesson({ body, passages }: Lesson): RecordedLesson {
  const leaning = passages.flatMap(({ leans, template }) => (leans ? [template.hash] : []))
  return { body, leaning: [...new Set(leaning)] }
}

/** Held until the rules have spoken, which is before anything is written. */
const NOT_RULED = {
  status: 'held',
  action: 'hold',
  because: [],
  rules: '',
  terms: NO_TERMS,
  sampled: false,
} as const
