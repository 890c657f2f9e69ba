import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Algorithm, Checksum, ChecksumType } from './checksums.ts'
import { noSuchUpload } from './fault.ts'
import type { Described } from './headers.ts'
import { compareUtf8 } from './names.ts'
import { readRecord, type StagedFile } from './object-file.ts'
import type { Store } from './store.ts'

/** A multipart upload that was begun and neither completed nor aborted. */
export interface Upload extends Described {
  readonly id: string
  readonly bucket: string
  readonly key: string
  /** ISO 8601. */
  readonly initiated: string
  /** Undefined where the uploader named none: CRC-64/NVME of the whole object then. */
  readonly algorithm?: Algorithm
  readonly type: ChecksumType
}

export interface Part {
  /** 1 to 10,000. */
  readonly number: number
  readonly size: number
  readonly etag: string
  readonly modified: string
  readonly checksum?: Checksum
}

/**
 * Uploads under way, on disk alone: `uploads/ID/upload.json` and one file a part, in the format of objects. They are
 * read anew each time, being few.
 */
export class Uploads {
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  begin(upload: Omit<Upload, 'id'>): Upload {
    const begun: Upload = { id: randomBytes(16).toString('hex'), ...upload }
    const staged = this.store.stage().path
    mkdirSync(staged)
    writeFileSync(join(staged, 'upload.json'), JSON.stringify(begun))
    renameSync(staged, this.path(begun.id))
    return begun
  }

  /** @throws S3Fault NoSuchUpload, also where the upload is another key's */
  find(id: string, bucket: string, key: string): Upload {
    const upload = this.read(id)
    if (upload?.bucket !== bucket || upload.key !== key) throw noSuchUpload(id)
    return upload
  }

  /** In order of key, then id. */
  of(bucket: string): Upload[] {
    const found: Upload[] = []
    for (const id of readdirSync(this.store.uploads)) {
      const upload = this.read(id)
      if (upload?.bucket === bucket) found.push(upload)
    }
    return found.sort((a, b) => compareUtf8(a.key, b.key) || compareUtf8(a.id, b.id))
  }

  /** In order of their numbers. */
  parts(id: string): Part[] {
    const parts: Part[] = []
    for (const file of readdirSync(this.path(id))) {
      if (file === 'upload.json') continue
      const part = readRecord(this.path(id, file))
      if (isPart(part)) parts.push(part)
    }
    return parts.sort((a, b) => a.number - b.number)
  }

  partPath(id: string, number: number): string {
    return this.path(id, String(number))
  }

  /** Puts a sealed part in place of an earlier one of its number. */
  putPart(id: string, number: number, staged: StagedFile): void {
    if (!this.read(id)) throw noSuchUpload(id)
    renameSync(staged.path, this.partPath(id, number))
  }

  remove(id: string): void {
    rmSync(this.path(id), { recursive: true, force: true })
  }

  private read(id: string): Upload | undefined {
    if (!/^[0-9a-f]{32}$/.test(id)) return undefined
    try {
      const upload: unknown = JSON.parse(readFileSync(this.path(id, 'upload.json'), 'utf8'))
      return isUpload(upload) ? upload : undefined
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
      throw new Error(`The multipart upload ${id} cannot be read.`, { cause })
    }
  }

  private path(...names: string[]): string {
    return join(this.store.uploads, ...names)
  }
}

function isUpload(value: unknown): value is Upload {
  return typeof value === 'object' && value !== null && 'bucket' in value && 'key' in value && 'type' in value
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'number' in value && 'etag' in value
}
