import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { accept, refuse } from '../core/outcome.ts'
import type { Outcome } from '../core/types.ts'

const UNPACKERS = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }

/**
 * Undoes the `Content-Encoding` of an object, which S3 hands out as it came. Unpacks no more than `largest` bytes, however
 * small the packed ones are. Refuses `too-large`, `binary` (broken), `unsupported-type` (another coding).
 */
export function unpack(
  bytes: Uint8Array,
  contentEncoding: string | undefined,
  largest: number,
): Outcome<Uint8Array> {
  let unpacked = bytes
  for (const coding of codingsOf(contentEncoding)) {
    const unpacker = Object.entries(UNPACKERS).find(([name]) => name === coding)?.[1]
    if (unpacker === undefined)
      return refuse(
        'unsupported-type',
        `The content encoding ${JSON.stringify(coding.slice(0, 40))} is not read; gzip, deflate and br are.`,
      )
    try {
      unpacked = unpacker(unpacked, { maxOutputLength: largest })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        return refuse(
          'too-large',
          `Unpacked, the upload has more than ${largest / 1024 / 1024} MB; articles of up to 20 MB are read.`,
        )
      return refuse('binary', `The upload says that it is packed with ${coding}, but it cannot be unpacked.`)
    }
  }
  return accept(unpacked)
}

/** The last one first, as that is how they come off. `aws-chunked` is how it travelled, not what it is. */
function codingsOf(contentEncoding = ''): string[] {
  return contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity' && coding !== 'aws-chunked')
    .slice(0, 2)
    .reverse()
}
