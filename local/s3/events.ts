import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { encodeKey } from './names.ts'

/** One record of an S3 event notification, as S3 sends it. Keys are URL-encoded, a space as `+`. */
export interface S3EventRecord {
  readonly eventVersion: '2.1'
  readonly eventSource: 'aws:s3'
  readonly awsRegion: string
  readonly eventTime: string
  readonly eventName: EventName
  readonly userIdentity: { readonly principalId: string }
  readonly requestParameters: { readonly sourceIPAddress: string }
  readonly responseElements: { readonly 'x-amz-request-id': string; readonly 'x-amz-id-2': string }
  readonly s3: {
    readonly s3SchemaVersion: '1.0'
    readonly configurationId: string
    readonly bucket: {
      readonly name: string
      readonly ownerIdentity: { readonly principalId: string }
      readonly arn: string
    }
    /** Removals have no size and no eTag. */
    readonly object: {
      readonly key: string
      readonly size?: number
      readonly eTag?: string
      /** Hexadecimal, fixed width, strictly rising for the engine as a whole. */
      readonly sequencer: string
    }
  }
}

export type EventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'

export interface Happening {
  readonly name: EventName
  readonly bucket: string
  readonly key: string
  readonly created?: { readonly size: number; readonly etag: string }
  readonly sequencer: string
}

export function eventRecord(happening: Happening, region: string): S3EventRecord {
  const requestId = randomBytes(8).toString('hex').toUpperCase()
  const { created } = happening
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: new Date().toISOString(),
    eventName: happening.name,
    userIdentity: { principalId: 'LOCAL' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: {
        name: happening.bucket,
        ownerIdentity: { principalId: 'LOCAL' },
        arn: `arn:aws:s3:::${happening.bucket}`,
      },
      object: {
        key: encodeKey(happening.key),
        ...(created && { size: created.size, eTag: created.etag }),
        sequencer: happening.sequencer,
      },
    },
  }
}

const RESERVED = 1n << 16n

/**
 * Strictly rising numbers, also over kill -9 and a clock that is set back: numbers are given out only below a limit
 * that was written to `file` before. Starts from the clock as well, so that a deleted folder does not restart at zero
 * beside a table that remembers.
 */
export class Sequencer {
  private readonly file: string
  private next: bigint
  private limit: bigint

  constructor(file: string) {
    this.file = file
    const clock = BigInt(Date.now()) << 16n
    const saved = readLimit(file)
    this.next = saved > clock ? saved : clock
    this.limit = this.next
  }

  /** 18 hexadecimal digits, as S3's are. */
  take(): string {
    if (this.next >= this.limit) this.reserve()
    const value = this.next
    this.next += 1n
    return value.toString(16).toUpperCase().padStart(18, '0')
  }

  private reserve(): void {
    this.limit = this.next + RESERVED
    const temporary = `${this.file}.new`
    const fd = openSync(temporary, 'w')
    writeSync(fd, this.limit.toString(16))
    fsyncSync(fd)
    closeSync(fd)
    renameSync(temporary, this.file)
  }
}

function readLimit(file: string): bigint {
  try {
    return BigInt(`0x${readFileSync(file, 'utf8')}`)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 0n
    throw new Error(`The sequencer file ${file} cannot be read.`, { cause })
  }
}
