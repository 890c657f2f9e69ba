import { createHash } from 'node:crypto'
import {
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { noSuchBucket, S3Fault } from './fault.ts'
import { KeyIndex } from './key-index.ts'
import { checkBucketName } from './names.ts'
import { type ObjectRecord, readRecord, StagedFile } from './object-file.ts'

/**
 * Buckets as folders: `buckets/NAME/SHA-256 OF THE KEY`, `uploads/`, `tmp/`. A file's name says nothing of the key,
 * so no key can name a place on disk. What changes a bucket is one synchronous step, file and index together: no
 * other request sees one without the other.
 *
 * Survives kill -9 at any moment. It does not call fsync, so that a power cut may lose the last seconds.
 */
export class Store {
  private readonly folder: string
  private readonly byName = new Map<string, Bucket>()

  constructor(folder: string) {
    this.folder = folder
    rmSync(this.path('tmp'), { recursive: true, force: true })
    for (const name of ['tmp', 'uploads', 'buckets', 'damaged'])
      mkdirSync(this.path(name), { recursive: true })
    for (const name of readdirSync(this.path('buckets'))) this.byName.set(name, this.load(name))
  }

  get uploads(): string {
    return this.path('uploads')
  }

  /** In order of their names. */
  get buckets(): readonly Bucket[] {
    return [...this.byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** @throws S3Fault NoSuchBucket */
  bucket(name: string): Bucket {
    const bucket = this.byName.get(name)
    if (!bucket) throw noSuchBucket(name)
    return bucket
  }

  /** Makes the bucket; one that exists stays as it is. */
  createBucket(name: string): void {
    checkBucketName(name)
    if (this.byName.has(name)) return
    mkdirSync(this.path('buckets', name))
    this.byName.set(name, this.load(name))
  }

  deleteBucket(name: string): void {
    if (this.bucket(name).objects.size > 0) {
      throw new S3Fault(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty', {
        BucketName: name,
      })
    }
    rmdirSync(this.path('buckets', name))
    this.byName.delete(name)
  }

  stage(): StagedFile {
    return new StagedFile(this.path('tmp'))
  }

  private load(name: string): Bucket {
    const folder = this.path('buckets', name)
    const entries: [string, ObjectRecord][] = []
    for (const file of readdirSync(folder)) {
      const record = readRecord(join(folder, file))
      if (isObjectRecord(record) && fileName(record.key) === file) entries.push([record.key, record])
      else this.setAside(folder, file)
    }
    return new Bucket(name, folder, KeyIndex.from(entries))
  }

  /** Only a power cut or a foreign hand leaves such a file; it is kept for a person to look at. */
  private setAside(folder: string, file: string): void {
    const kept = this.path('damaged', `${Date.now()}-${file}`)
    renameSync(join(folder, file), kept)
    process.emitWarning(`A damaged object was moved to ${kept}.`)
  }

  private path(...names: string[]): string {
    return join(this.folder, ...names)
  }
}

export class Bucket {
  readonly name: string
  readonly objects: KeyIndex<ObjectRecord>
  readonly created: Date
  private readonly folder: string

  constructor(name: string, folder: string, objects: KeyIndex<ObjectRecord>) {
    this.name = name
    this.folder = folder
    this.objects = objects
    this.created = statSync(folder).birthtime
  }

  /** The object and an open file that stays this object's, whatever is put in its place. The caller closes it. */
  open(key: string): { record: ObjectRecord; fd: number } | undefined {
    const record = this.objects.get(key)
    return record && { record, fd: openSync(this.path(key), 'r') }
  }

  /** Puts a sealed file in place, if `check` does not throw at what stands there now. */
  commit(
    staged: StagedFile,
    record: ObjectRecord,
    check: (existing: ObjectRecord | undefined) => void,
  ): void {
    check(this.objects.get(record.key))
    renameSync(staged.path, this.path(record.key))
    this.objects.set(record.key, record)
  }

  /** Nothing happens where there is no such object. */
  remove(key: string): void {
    if (!this.objects.get(key)) return
    unlinkSync(this.path(key))
    this.objects.delete(key)
  }

  private path(key: string): string {
    return join(this.folder, fileName(key))
  }
}

function fileName(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** The footer has vouched for the record as a whole; this tells an object from another kind of record. */
function isObjectRecord(value: unknown): value is ObjectRecord {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'etag' in value && 'checksum' in value
  )
}
