import {
  type Algorithm,
  algorithmOfHeader,
  checkChecksumValue,
  type Digest,
  startDigest,
} from './checksums.ts'
import { ChunkedDecoder, malformedTrailer } from './chunked.ts'
import {
  badDigest,
  incompleteBody,
  invalidArgument,
  invalidRequest,
  notImplemented,
  S3Fault,
} from './fault.ts'
import type { S3Request } from './request.ts'

/** S3's limit for one PUT or one part. */
const MAX_BODY_BYTES = 5 * 1024 ** 3

/** A body that was read to its end and is what its sender said it is. */
export interface Received {
  readonly size: number
  /** Hexadecimal. */
  readonly md5: string
  /** What the sender declared, in header or trailer, and what `also` asked for; base64. */
  readonly checksums: ReadonlyMap<Algorithm, string>
  readonly declared: Algorithm | undefined
}

/**
 * Reads a request body once, through the framing, into `sink`, and holds it against everything the request says of
 * it: length, Content-MD5, x-amz-content-sha256, x-amz-checksum-*. On any fault it throws; the sink's owner discards.
 * `checksumsOfBody` is false where x-amz-checksum-* headers speak of something else (CompleteMultipartUpload).
 */
export async function receive(
  request: S3Request,
  sink: (bytes: Buffer) => void | Promise<void>,
  also: (declared: Algorithm | undefined) => readonly Algorithm[],
  checksumsOfBody = true,
): Promise<Received> {
  const { length, chunked } = framing(request)
  const claim = checksumsOfBody ? checksumClaim(request, chunked) : undefined
  const sha256 = /^[0-9a-f]{64}$/i.exec(request.header('x-amz-content-sha256') ?? '')?.[0]?.toLowerCase()
  const meter = new Meter([
    ...also(claim?.algorithm),
    ...(claim ? [claim.algorithm] : []),
    ...(sha256 === undefined ? [] : (['sha256'] as const)),
  ])
  const decoder = chunked ? new ChunkedDecoder() : undefined
  for await (const bytes of decoder ? decoder.decode(request.body) : request.body) {
    if (meter.size + bytes.length > length)
      throw incompleteBody('The body is longer than its declared length.')
    meter.update(bytes)
    await sink(bytes)
  }
  if (meter.size < length) {
    throw incompleteBody(
      'You did not provide the number of bytes specified by the Content-Length HTTP header',
    )
  }
  const result = meter.finish()
  verifyMd5(request, result.md5)
  if (sha256 !== undefined && base64ToHex(result.checksums.get('sha256')) !== sha256) {
    throw new S3Fault(
      400,
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
  }
  if (claim) verifyChecksum(claim, decoder?.trailers, result.checksums.get(claim.algorithm))
  else if (decoder && decoder.trailers.size > (decoder.trailers.has('x-amz-trailer-signature') ? 1 : 0)) {
    throw malformedTrailer()
  }
  return { ...result, declared: claim?.algorithm }
}

/** Size, MD5 and checksums of bytes as they pass. */
export class Meter {
  size = 0
  private readonly md5 = startDigest('md5')
  private readonly digests: ReadonlyMap<Algorithm, Digest>

  constructor(algorithms: readonly Algorithm[]) {
    this.digests = new Map(algorithms.map((algorithm) => [algorithm, startDigest(algorithm)]))
  }

  update(bytes: Buffer): void {
    this.size += bytes.length
    this.md5.update(bytes)
    for (const digest of this.digests.values()) digest.update(bytes)
  }

  finish(): { size: number; md5: string; checksums: Map<Algorithm, string> } {
    const checksums = new Map<Algorithm, string>()
    for (const [algorithm, digest] of this.digests)
      checksums.set(algorithm, digest.digest().toString('base64'))
    return { size: this.size, md5: this.md5.digest().toString('hex'), checksums }
  }
}

function framing(request: S3Request): { length: number; chunked: boolean } {
  const decoded = request.header('x-amz-decoded-content-length')
  const streaming = (request.header('x-amz-content-sha256') ?? '').startsWith('STREAMING-')
  const encoded = /(^|,)\s*aws-chunked\s*(,|$)/.test(request.header('content-encoding') ?? '')
  const chunked = streaming || (encoded && decoded !== undefined)
  if (!chunked && request.header('transfer-encoding') !== undefined) {
    throw notImplemented('A body of unknown length (Transfer-Encoding without x-amz-decoded-content-length)')
  }
  const declared = chunked ? decoded : request.header('content-length')
  if (declared === undefined) {
    throw new S3Fault(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.')
  }
  if (!/^\d{1,15}$/.test(declared))
    throw invalidArgument('Content-Length', declared, 'The length is not a number.')
  const length = Number(declared)
  if (length > MAX_BODY_BYTES) {
    throw new S3Fault(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
      ProposedSize: declared,
      MaxSizeAllowed: String(MAX_BODY_BYTES),
    })
  }
  return { length, chunked }
}

interface ChecksumClaim {
  readonly algorithm: Algorithm
  /** Undefined where a trailer will tell. */
  readonly value: string | undefined
}

function checksumClaim(request: S3Request, chunked: boolean): ChecksumClaim | undefined {
  const claims: ChecksumClaim[] = []
  for (const name of request.headerNames) {
    const algorithm = algorithmOfHeader(name)
    if (algorithm) claims.push({ algorithm, value: request.header(name) })
  }
  for (const name of (request.header('x-amz-trailer') ?? '').split(',')) {
    const trimmed = name.trim().toLowerCase()
    const algorithm = algorithmOfHeader(trimmed)
    if (algorithm) claims.push({ algorithm, value: undefined })
    else if (trimmed !== '')
      throw invalidRequest('The value specified in the x-amz-trailer header is not supported')
  }
  const [claim, second] = claims
  if (second)
    throw invalidRequest(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    )
  if (!claim) return undefined
  if (claim.value !== undefined) checkChecksumValue(claim.algorithm, claim.value)
  else if (!chunked) throw invalidRequest('x-amz-trailer needs a body in aws-chunked framing.')
  return claim
}

function verifyChecksum(
  claim: ChecksumClaim,
  trailers: ReadonlyMap<string, string> | undefined,
  actual: string | undefined,
): void {
  const expected = claim.value ?? trailers?.get(`x-amz-checksum-${claim.algorithm}`)
  if (expected === undefined) throw malformedTrailer()
  checkChecksumValue(claim.algorithm, expected)
  if (expected !== actual) {
    throw badDigest(
      `The ${claim.algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
    )
  }
}

function verifyMd5(request: S3Request, md5: string): void {
  const declared = request.header('content-md5')
  if (declared === undefined) return
  const bytes = Buffer.from(declared, 'base64')
  if (bytes.length !== 16)
    throw new S3Fault(400, 'InvalidDigest', 'The Content-MD5 you specified is not valid.')
  if (bytes.toString('hex') !== md5)
    throw badDigest('The Content-MD5 you specified did not match what we received.')
}

function base64ToHex(text: string | undefined): string | undefined {
  return text === undefined ? undefined : Buffer.from(text, 'base64').toString('hex')
}
