import { incompleteBody, S3Fault } from './fault.ts'

/**
 * Takes the aws-chunked framing off a body, signed or unsigned, with or without trailers:
 * `SIZE-IN-HEX[;chunk-signature=...] CRLF data CRLF` ..., `0 CRLF`, `name:value CRLF` ..., `CRLF`.
 * Source: "Signature calculations: transferring a payload in multiple chunks" in the S3 API reference.
 * Signatures are read over, as everywhere in this engine.
 */
export class ChunkedDecoder {
  /** Trailing headers, names in lower case; complete once `decode` has ended. */
  readonly trailers = new Map<string, string>()
  private state: 'size' | 'data' | 'data-end' | 'trailer' | 'done' = 'size'
  private remaining = 0
  private line: Buffer = Buffer.alloc(0)

  /** @throws S3Fault IncompleteBody, InvalidChunkSizeError, MalformedTrailerError */
  async *decode(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const bytes of source) {
      let rest = bytes
      while (rest.length > 0) {
        if (this.state === 'data') {
          const data = rest.subarray(0, this.remaining)
          this.remaining -= data.length
          if (this.remaining === 0) this.state = 'data-end'
          rest = rest.subarray(data.length)
          yield data
        } else {
          rest = this.readLine(rest)
        }
      }
    }
    if (this.state !== 'done') throw incompleteBody('The request body terminated unexpectedly')
  }

  private readLine(bytes: Buffer): Buffer {
    if (this.state === 'done') throw incompleteBody('The request body goes on after its last chunk.')
    const end = bytes.indexOf(10)
    const piece = end < 0 ? bytes : bytes.subarray(0, end)
    this.line = this.line.length === 0 ? piece : Buffer.concat([this.line, piece])
    if (this.line.length > MAX_LINE) throw badChunk('A chunk header or trailer is too long.')
    if (end < 0) return EMPTY
    const line = this.line.toString('latin1').replace(/\r$/, '')
    this.line = EMPTY
    this.takeLine(line)
    return bytes.subarray(end + 1)
  }

  private takeLine(line: string): void {
    if (this.state === 'size') this.startChunk(line)
    else if (this.state === 'trailer') this.takeTrailer(line)
    else if (line === '') this.state = 'size'
    else throw badChunk('A chunk is longer than its declared size.')
  }

  private startChunk(line: string): void {
    const size = /^([0-9a-fA-F]{1,12})(?:;.*)?$/.exec(line)?.[1]
    if (size === undefined) throw badChunk('A chunk does not begin with its size.')
    this.remaining = Number.parseInt(size, 16)
    this.state = this.remaining === 0 ? 'trailer' : 'data'
  }

  private takeTrailer(line: string): void {
    if (line === '') {
      this.state = 'done'
      return
    }
    const colon = line.indexOf(':')
    if (colon <= 0) throw malformedTrailer()
    this.trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
}

const MAX_LINE = 16_384
const EMPTY: Buffer = Buffer.alloc(0)

function badChunk(message: string): S3Fault {
  return new S3Fault(400, 'InvalidChunkSizeError', message)
}

export function malformedTrailer(): S3Fault {
  const message =
    'The request contained trailing data that was not well-formed or did not conform to our published schema.'
  return new S3Fault(400, 'MalformedTrailerError', message)
}
