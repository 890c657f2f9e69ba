import { baseKey } from '../../store/keys.ts'
import { youngest } from '../../store/sequencer.ts'
import type { Look } from '../../store/settle.ts'

/** All the looks that a batch asks for at one article, and the messages that wait for them. */
export interface Errand {
  readonly key: string
  readonly looks: readonly Look[]
  readonly messageIds: readonly string[]
}

/**
 * The looks that one message asks for, or undefined if it is no S3 notification. S3's test event asks for none. What kind
 * of event it is makes no difference, as the bucket is asked for what there is now.
 */
export function looksOf(body: string): Look[] | undefined {
  const message = parse(body)
  if (property(message, 'Event') === 's3:TestEvent') return []
  const records = property(message, 'Records')
  if (!Array.isArray(records)) return undefined
  const looks = records.map(lookOf)
  return looks.every((look) => look !== undefined) ? looks : undefined
}

function lookOf(record: unknown): Look | undefined {
  const object = property(property(record, 's3'), 'object')
  const encoded = property(object, 'key')
  const key = typeof encoded === 'string' ? decodeKey(encoded) : ''
  if (property(record, 'eventSource') !== 'aws:s3' || key === '') return undefined
  const sequencer = property(object, 'sequencer')
  return { key, sequencer: typeof sequencer === 'string' ? sequencer : null }
}

/** Event keys are URL-encoded with `+` for a space. A key that cannot be decoded is from an emulator that sends raw keys. */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '))
  } catch {
    return encoded
  }
}

/**
 * One errand for each article: its own events become one look with the youngest sequencer. A look for another reason (a
 * sidecar, a comparison) is kept beside it, since it must be done even if the events turn out to be outdated.
 */
export function errandsOf(
  asked: readonly { readonly messageId: string; readonly looks: readonly Look[] }[],
): Errand[] {
  const errands = new Map<string, { own: string | null; other: boolean; messageIds: Set<string> }>()
  for (const { messageId, looks } of asked) {
    for (const look of looks) {
      const key = baseKey(look.key)
      const errand = errands.get(key) ?? { own: null, other: false, messageIds: new Set() }
      if (key === look.key && look.sequencer !== null) errand.own = youngest(errand.own, look.sequencer)
      else errand.other = true
      errand.messageIds.add(messageId)
      errands.set(key, errand)
    }
  }
  return Array.from(errands, ([key, { own, other, messageIds }]) => ({
    key,
    looks: [...(own === null ? [] : [{ key, sequencer: own }]), ...(other ? [{ key, sequencer: null }] : [])],
    messageIds: [...messageIds],
  }))
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
