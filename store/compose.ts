import { groundsOf } from '../core/moderate/grounds.ts'
import { NO_TERMS } from '../core/rights/terms.ts'
import { keepBody } from './body.ts'
import { publisherOf } from './keys.ts'
import type { CleanedState, StoredRecord, UploadState } from './ports.ts'
import { underRules } from './ruling.ts'
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
  const content = kept(previous, version) ?? (await think(ports, frame, identity, source, version, upload))
  const { publisher } = identity
  const summary = content.summary && { ...content.summary, ...identity }
  return underRules({ ...frame, publisher, facts, ...content, summary }, await ports.rules.read(publisher))
}

/** What was made of the same content before, unless it kept too little to be decided anew. */
function kept(previous: StoredRecord | undefined, version: string): Content | undefined {
  if (previous?.summary == null || previous.version !== version) return undefined
  const { state, summary, recipe } = previous
  return 'body' in state && state.grounds === null ? undefined : { state, summary, version, recipe }
}

function versionOf({ recipe }: SettlePorts, source: string, upload: Present): string {
  return upload.state === 'present'
    ? contentVersion(source, upload.upload, recipe)
    : refusedVersion(upload.refusal, upload.facts, recipe)
}

async function think(
  ports: SettlePorts,
  frame: Pick<StoredRecord, 'id' | 'revision'>,
  identity: Parameters<typeof summarise>[0],
  source: string,
  version: string,
  upload: Present,
): Promise<Content> {
  const outcome =
    upload.state === 'present'
      ? await ports.publish(upload.upload)
      : { ok: false as const, refusal: upload.refusal }
  const content = { version, recipe: recipeId(ports.recipe) }
  if (!outcome.ok) {
    const refusal = { ...outcome.refusal, detail: clip(outcome.refusal.detail, 1000) ?? '' }
    return { ...content, state: { status: 'refused', refusal }, summary: summariseRefusal(identity, refusal) }
  }
  const { article, verdict } = outcome.value
  const state: CleanedState = {
    ...NOT_RULED,
    grounds: groundsOf(article, verdict.findings),
    provenance: { source, policy: '', ...ports.recipe },
    body: await keepBody(ports.bodies, frame.id, frame.revision, outcome.value),
  }
  return { ...content, state, summary: summarise(identity, outcome.value) }
}

/** Held until the rules have spoken, which is before anything is written. */
const NOT_RULED = { status: 'held', action: 'hold', because: [], rules: '', terms: NO_TERMS } as const
