import { keepBody } from './body.ts'
import { publisherOf } from './keys.ts'
import type { Decision, StoredRecord, StoredState, UploadState } from './ports.ts'
import { youngest } from './sequencer.ts'
import type { SettlePorts } from './settle.ts'
import { clip, summarise, summariseRefusal } from './summary.ts'
import { contentVersion, recipeId, refusedVersion, sha256 } from './version.ts'

interface Situation {
  readonly id: string
  readonly key: string
  readonly sequencer: string | null
  readonly upload: UploadState
  readonly previous: StoredRecord | undefined
}

type Content = Pick<StoredRecord, 'state' | 'summary' | 'version' | 'recipe'>
type Present = Exclude<UploadState, { readonly state: 'absent' }>

/** The record that should follow `previous`, given what the bucket holds. A large body is stored on the way. */
export async function compose(ports: SettlePorts, situation: Situation): Promise<StoredRecord> {
  const { id, key, sequencer, upload, previous } = situation
  const frame = {
    id,
    key,
    revision: (previous?.revision ?? 0) + 1,
    sequencer: youngest(previous?.sequencer ?? null, sequencer),
    decisions: previous?.decisions ?? [],
  }
  if (upload.state === 'absent') {
    const publisher = previous?.publisher ?? publisherOf(key)
    const state = { status: 'withdrawn' } as const
    return { ...frame, publisher, facts: null, version: '', recipe: '', state, summary: null }
  }
  const { facts } = upload
  const claims = upload.state === 'present' ? upload.upload.claims : upload.claims
  const identity = { id, key, publisher: claims?.publisher ?? publisherOf(key), receivedAt: facts.receivedAt }
  const source = upload.state === 'present' ? sha256(upload.upload.bytes) : ''
  const version = versionOf(ports, source, upload)
  const { publisher } = identity
  if (previous?.summary && previous.version === version) {
    const summary = { ...previous.summary, ...identity }
    return { ...frame, publisher, facts, version, recipe: previous.recipe, state: previous.state, summary }
  }
  const content = { version, recipe: recipeId(ports.recipe) }
  return {
    ...frame,
    publisher,
    facts,
    ...content,
    ...(await think(ports, frame, identity, source, version, upload)),
  }
}

function versionOf({ recipe }: SettlePorts, source: string, upload: Present): string {
  return upload.state === 'present'
    ? contentVersion(source, upload.upload, recipe)
    : refusedVersion(upload.refusal, upload.facts, recipe)
}

async function think(
  ports: SettlePorts,
  frame: Pick<StoredRecord, 'id' | 'revision' | 'decisions'>,
  identity: Parameters<typeof summarise>[0],
  source: string,
  version: string,
  upload: Present,
): Promise<Pick<Content, 'state' | 'summary'>> {
  const outcome =
    upload.state === 'present'
      ? await ports.publish(upload.upload)
      : { ok: false as const, refusal: upload.refusal }
  if (!outcome.ok) {
    const refusal = { ...outcome.refusal, detail: clip(outcome.refusal.detail, 1000) ?? '' }
    return { state: { status: 'refused', refusal }, summary: summariseRefusal(identity, refusal) }
  }
  const { action } = outcome.value.verdict
  const status = statusOf(action, version, frame.decisions)
  const state: StoredState = {
    status,
    action,
    provenance: { source, ...ports.recipe },
    body: await keepBody(ports.bodies, frame.id, frame.revision, outcome.value),
  }
  return { state, summary: summarise(identity, status, outcome.value) }
}

/** What the policy rejects is held, with its findings, and no decision releases it; everything else is as decided. */
export function statusOf(
  action: Extract<StoredState, { readonly action: unknown }>['action'],
  version: string,
  decisions: readonly Decision[],
): 'published' | 'held' {
  if (action === 'pass' || action === 'label') return 'published'
  return action === 'hold' && decisions.some((decision) => decision.version === version)
    ? 'published'
    : 'held'
}
