import { isFields } from './json.ts'

/** A message as a queue keeps it. */
export interface Held {
  readonly queue: string
  readonly id: string
  readonly body: string
  readonly sentAt: number
  firstReceivedAt: number
  receiveCount: number
  visibleAt: number
  receipt: string | undefined
}

/** A line of the queues' journal: what happened to a message, or, after the journal was written anew, the message as it then was. */
export type Entry =
  | readonly ['send', queue: string, id: string, sentAt: number, body: string]
  | readonly ['receive', id: string, at: number]
  | readonly ['move', id: string, queue: string]
  | readonly ['delete', id: string]

/**
 * Acts on the messages, by id and in the order of sending, as an entry says. The one place where they change, so that what is read
 * back from a journal is what was.
 */
export function replay(messages: Map<string, Held>, entry: unknown): void {
  if (isFields(entry)) {
    restore(messages, entry)
    return
  }
  if (!Array.isArray(entry)) throw new Error('The queue journal holds a line that is none of its own.')
  const [kind, first, second, sentAt, body] = entry
  if (kind === 'send') {
    restore(messages, { queue: first, id: second, sentAt, body, receiveCount: 0, firstReceivedAt: 0 })
    return
  }
  const held = messages.get(String(first))
  if (held === undefined) return
  if (kind === 'delete') messages.delete(held.id)
  if (kind === 'receive') {
    held.receiveCount += 1
    held.firstReceivedAt ||= Number(second)
  }
  if (kind === 'move') restore(messages, { ...held, queue: second, receiveCount: 0, firstReceivedAt: 0 })
}

/** A message as an entry of its own. */
export function entryOf({ queue, id, sentAt, body, receiveCount, firstReceivedAt }: Held): object {
  return { queue, id, sentAt, body, receiveCount, firstReceivedAt }
}

/** Nobody who received a message is there to answer for it: it is visible. */
function restore(
  messages: Map<string, Held>,
  { queue, id, sentAt, body, receiveCount, firstReceivedAt }: Readonly<Record<string, unknown>>,
): void {
  messages.set(String(id), {
    queue: String(queue),
    id: String(id),
    body: String(body),
    sentAt: Number(sentAt),
    receiveCount: Number(receiveCount),
    firstReceivedAt: Number(firstReceivedAt),
    visibleAt: 0,
    receipt: undefined,
  })
}
