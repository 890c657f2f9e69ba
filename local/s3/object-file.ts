import { randomBytes } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checksum } from './checksums.ts'

/**
 * One object is one file: body, then its record as JSON, then a footer. So one rename makes both visible, and neither
 * can be seen without the other. The body comes first because its hashes are known only when it has passed.
 */
export interface ObjectRecord {
  readonly key: string
  readonly size: number
  /** Without quotes. */
  readonly etag: string
  /** ISO 8601 in whole seconds, as S3 keeps it. */
  readonly modified: string
  /** Content-Type and the like, lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** x-amz-meta-*, without the prefix, lower-case names, decoded Unicode. */
  readonly metadata: Readonly<Record<string, string>>
  readonly checksum: Checksum
  /** Multipart uploads: how many parts it was made of. */
  readonly parts?: number
}

const MAGIC = Buffer.from('S3OBJ\x00\x00\x01', 'latin1')
/** Magic, body length (u64), record length (u32). */
const FOOTER_BYTES = 20
const BATCH_BYTES = 1 << 20

/** A file under construction. Small ones touch the disk only once, in `seal`. */
export class StagedFile {
  readonly path: string
  private handle: FileHandle | undefined
  private pending: Buffer[] = []
  private pendingBytes = 0
  private size = 0

  constructor(folder: string) {
    this.path = join(folder, randomBytes(12).toString('hex'))
  }

  write(bytes: Buffer): void | Promise<void> {
    this.pending.push(bytes)
    this.pendingBytes += bytes.length
    this.size += bytes.length
    if (this.pendingBytes >= BATCH_BYTES) return this.flush()
  }

  /** Ends the file; it is complete on disk afterwards, and nobody's yet. */
  async seal(record: object): Promise<void> {
    const json = Buffer.from(JSON.stringify(record))
    const footer = Buffer.alloc(FOOTER_BYTES)
    MAGIC.copy(footer)
    footer.writeBigUInt64BE(BigInt(this.size), 8)
    footer.writeUInt32BE(json.length, 16)
    this.pending.push(json, footer)
    await this.flush()
    await this.handle?.close()
    this.handle = undefined
  }

  async discard(): Promise<void> {
    this.pending = []
    await this.handle?.close()
    this.handle = undefined
    await rm(this.path, { force: true })
  }

  private async flush(): Promise<void> {
    const bytes = this.pending
    this.pending = []
    this.pendingBytes = 0
    this.handle ??= await open(this.path, 'wx')
    await this.handle.writeFile(Buffer.concat(bytes))
  }
}

/** The record at a file's end as unvalidated JSON, or undefined where the file is not whole. */
export function readRecord(path: string): unknown {
  const fd = openSync(path, 'r')
  try {
    const total = fstatSync(fd).size
    if (total < FOOTER_BYTES) return undefined
    const footer = Buffer.alloc(FOOTER_BYTES)
    readSync(fd, footer, 0, FOOTER_BYTES, total - FOOTER_BYTES)
    const body = Number(footer.readBigUInt64BE(8))
    const length = footer.readUInt32BE(16)
    if (!footer.subarray(0, 8).equals(MAGIC) || body + length + FOOTER_BYTES !== total) return undefined
    const json = Buffer.alloc(length)
    readSync(fd, json, 0, length, body)
    return JSON.parse(json.toString())
  } finally {
    closeSync(fd)
  }
}
