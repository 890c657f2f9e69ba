import type { Policy } from '../../core/moderate/policy.ts'
import type { UploaderClaims } from '../../core/types.ts'
import { unpackBody } from '../../store/body.ts'
import { articleId, baseKey, sidecarKey } from '../../store/keys.ts'
import { indexKeys } from '../../store/listing.ts'
import type { StoredRecord, UploadState } from '../../store/ports.ts'
import { rulesOf } from '../../store/rules.ts'
import type { SettlePorts } from '../../store/settle-ports.ts'
import { MemoryPublishers, memoryPublishers } from './memory-publishers.ts'
import { lax, publishFake, recipe, strict, walkFake } from './samples.ts'

interface StoredObject {
  readonly text: string
  readonly etag: string
  readonly versionId: string | null
}

/** What happens around one call to a port. */
export interface Faults {
  /** Awaited before every effect: the place where other work may run first. Throws to cut the connection. */
  readonly before: (call: string) => Promise<void>
  /** Awaited after the effect of a write; throws or answers `lost` where the answer is lost on the way. */
  readonly after: (call: string) => Promise<'heard' | 'lost'>
}

const smooth: Faults = { before: async () => undefined, after: async () => 'heard' }

/** A bucket, a table and a body store in memory that check what must hold after every single write. */
export class MemoryWorld {
  readonly objects = new Map<string, StoredObject>()
  readonly records = new Map<string, StoredRecord>()
  readonly bodies = new Map<string, Uint8Array>()
  readonly publishers = new MemoryPublishers()
  /** Where looks go that an article asks for; nowhere by default. */
  relook: (keys: readonly string[]) => void = () => undefined
  /** In force now. */
  policy: Policy = strict
  #clock = 0
  readonly #versioned: boolean
  readonly #faults: Faults

  constructor({ versioned = true, faults = smooth }: { versioned?: boolean; faults?: Faults } = {}) {
    this.#versioned = versioned
    this.#faults = faults
  }

  put(key: string, text: string): void {
    // Without versions, the same text again leaves no trace at all: the hardest case for who compares.
    const versionId = this.#versioned ? `v${++this.#clock}` : null
    this.objects.set(key, { text, etag: `"${text}"`, versionId })
  }

  delete(key: string): void {
    this.objects.delete(key)
  }

  /** What a reader who sees the bucket at this instant should find. */
  expected(key: string): { status: string; text?: string; title?: string | undefined } {
    const upload = this.read(key)
    if (upload.state === 'absent') return { status: 'withdrawn' }
    if (upload.state === 'refused') return { status: 'refused' }
    const outcome = publishFake(upload.upload)
    if (!outcome.ok) return { status: 'refused' }
    const { text, article } = outcome.value
    const isHeld = text.startsWith('reject') || (text.startsWith('hold') && this.policy.id !== lax.id)
    const status = isHeld ? 'held' : 'published'
    return { status, text, title: article.metadata.title?.value }
  }

  found(key: string): { status: string; text?: string; title?: string | undefined } | undefined {
    const record = this.records.get(articleId(baseKey(key)))
    if (record === undefined) return undefined
    const { state } = record
    if (!('body' in state)) return { status: state.status }
    const { text, article } = unpackBody(this.bytesOf(record))
    return { status: state.status, text, title: article.metadata.title?.value }
  }

  get ports(): SettlePorts {
    const { before, after } = this.#faults
    return {
      recipe,
      publish: async (upload, guidance) => walkFake(upload, guidance),
      publishers: memoryPublishers(this.publishers, this.#faults),
      relook: async (keys) => {
        await before('relook')
        this.relook(keys)
        await after('relook')
      },
      rules: {
        read: async () => {
          await before('rules.read')
          return rulesOf(this.policy)
        },
      },
      uploads: {
        read: async (key) => {
          await before('uploads.read')
          return this.read(key)
        },
      },
      records: {
        get: async (id) => {
          await before('records.get')
          return this.records.get(id)
        },
        put: async (record, expected) => {
          await before('records.put')
          const won = this.#write(record, expected)
          // The SDK sends a write again if it hears nothing; the second one then fails its condition.
          return (await after('records.put')) === 'heard' && won
        },
      },
      bodies: {
        put: async (id, revision, bytes) => {
          await before('bodies.put')
          const key = `${id}/${revision}-${++this.#clock}`
          this.bodies.set(key, bytes)
          await after('bodies.put')
          return key
        },
        get: async (key) => {
          await before('bodies.get')
          return this.bodies.get(key)
        },
        delete: async (key) => {
          await before('bodies.delete')
          this.bodies.delete(key)
          this.check()
        },
      },
    }
  }

  #write(record: StoredRecord, expected: number): boolean {
    if ((this.records.get(record.id)?.revision ?? 0) !== expected) return false
    if (record.revision !== expected + 1) throw new Error('A revision must rise by one')
    this.records.set(record.id, record)
    this.check()
    return true
  }

  /** Nothing that is served points at a missing body, and one article is in one place of one listing. */
  check(): void {
    for (const record of this.records.values()) {
      if ('body' in record.state) this.bytesOf(record)
      if (record.summary !== null) indexKeys(record.summary)
      if ((record.summary?.status ?? 'withdrawn') !== record.state.status)
        throw new Error('Summary disagrees')
    }
  }

  bytesOf(record: StoredRecord): Uint8Array {
    const body = 'body' in record.state ? record.state.body : undefined
    const bytes = body === undefined ? undefined : 'inline' in body ? body.inline : this.bodies.get(body.key)
    if (bytes === undefined)
      throw new Error(`Record ${record.key}@${record.revision} points at a missing body`)
    return bytes
  }

  read(key: string): UploadState {
    const object = this.objects.get(key)
    if (object === undefined) return { state: 'absent' }
    const sidecar = this.objects.get(sidecarKey(key) ?? '')
    const { text, etag, versionId } = object
    const facts = {
      etag,
      versionId,
      bytes: text.length,
      receivedAt: '2026-11-22T10:00:00.000Z',
      ...(sidecar === undefined ? {} : { sidecarEtag: sidecar.etag }),
    }
    if (sidecar?.text === 'broken')
      return { state: 'refused', refusal: { code: 'broken-sidecar', detail: 'broken' }, facts }
    const upload = { key, bytes: new TextEncoder().encode(text), claims: claimsOf(sidecar?.text) }
    return { state: 'present', upload, facts }
  }
}

/** A sidecar of a title, or of a publisher: `of NAME`. */
function claimsOf(text: string | undefined): UploaderClaims {
  return text?.startsWith('of ') ? { publisher: text.slice(3) } : { title: text }
}
