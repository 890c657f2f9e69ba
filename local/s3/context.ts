import type { EventName } from './events.ts'
import type { Store } from './store.ts'

/** What every operation works with. */
export interface Context {
  readonly store: Store
  readonly region: string
  /**
   * Tells the world that a key changed. Call it in the same tick as the change, so that sequencers rise in the order
   * of changes, and await it before answering, so that what was acknowledged was also told.
   */
  tell(name: EventName, bucket: string, key: string, created?: { size: number; etag: string }): Promise<void>
}

/** An HTTP answer; the server adds length, date and request id. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | FileRange
}

/** Bytes of an open file, which the server closes. */
export interface FileRange {
  readonly fd: number
  readonly start: number
  readonly length: number
}

export function xmlAnswer(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'application/xml', ...headers }, body }
}
