import { S3Fault } from './fault.ts'

export interface ByteRange {
  readonly start: number
  readonly length: number
}

/**
 * The one range that a Range header asks for; undefined (send everything) where there is none, where it is malformed,
 * and where it names several, as S3 does.
 * @throws S3Fault InvalidRange where it begins beyond the end.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!found) return undefined
  const [, first = '', last = ''] = found
  if (first === '') return last === '' ? undefined : suffix(Number(last), size)
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= size) throw unsatisfiable(size)
  return { start, length: end - start + 1 }
}

function suffix(length: number, size: number): ByteRange {
  if (length === 0 || size === 0) throw unsatisfiable(size)
  const sent = Math.min(length, size)
  return { start: size - sent, length: sent }
}

function unsatisfiable(size: number): S3Fault {
  const details = { ActualObjectSize: String(size) }
  const headers = { 'content-range': `bytes */${size}` }
  return new S3Fault(416, 'InvalidRange', 'The requested range is not satisfiable', details, headers)
}
