import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ListPosition } from '../../store/library-ports.ts'

/**
 * A place in a listing as an opaque text: the position and its HMAC-SHA-256, which also covers the query, so that a
 * cursor can neither be made by hand nor be carried over to another listing.
 */
export function writeCursor(secret: Uint8Array, query: string, position: ListPosition): string {
  const payload = Buffer.from(JSON.stringify([position.month, position.sortKey])).toString('base64url')
  return `${payload}.${sign(secret, query, payload)}`
}

/** Undefined for anything that `writeCursor` did not write, character for character, for the same query. */
export function readCursor(secret: Uint8Array, query: string, cursor: string): ListPosition | undefined {
  const [payload = '', signature = '', ...rest] = cursor.split('.')
  // Compared as text: base64 has several spellings of the same bytes.
  if (rest.length > 0 || !equal(signature, sign(secret, query, payload))) return undefined
  const position: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
  if (!Array.isArray(position)) return undefined
  const [month, sortKey]: unknown[] = position
  return typeof month === 'string' && typeof sortKey === 'string' ? { month, sortKey } : undefined
}

function sign(secret: Uint8Array, query: string, payload: string): string {
  return createHmac('sha256', secret).update(`${query}\n${payload}`).digest('base64url')
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
