import stored from '../../../data/moderation-model.json' with { type: 'json' }
import { BITS, scaleOf } from './features.ts'
import { HEADS, type Head, reserveOf } from './heads.ts'
import { limitAt } from './lengths.ts'
import { type Named, nameWindow, visitBuckets } from './names.ts'
import type { Token } from './tokens.ts'

/** What the model says of one window. */
export interface Opinion {
  /** Heads that may speak; `scoreOf` makes a score of a logit. */
  readonly logits: Partial<Record<Head, number>>
  readonly facts: readonly string[]
}

interface Table {
  /** Row of `weights` by bucket, from 1; 0 where the model knows nothing of it. */
  readonly rows: Uint16Array
  /** Rows of one weight a head, in steps of the head's `step`. */
  readonly weights: Int8Array
  /** The last window that met a row, so that each counts once a window. */
  readonly seen: Uint32Array
  windows: number
}

let table: Table | undefined

export function judge(tokens: readonly Token[], text: string): Opinion {
  const named = nameWindow(tokens, text)
  const logits: Partial<Record<Head, number>> = {}
  const sums = sum(named)
  const scale = scaleOf(named.words.length)
  HEADS.forEach((head, at) => {
    const { bias, step } = stored.heads[head]
    const reserve = reserveOf(head, named)
    if (reserve !== undefined) logits[head] = (sums[at] ?? 0) * step * scale + bias - reserve
  })
  return { logits, facts: named.facts }
}

/**
 * 0 to 1: 0.9 is what next to no clean text of so many windows reaches (`train/moderation/calibrate.ts` says how many, head by head),
 * 0.5 is where a label begins. `document` takes what `documentLogit` makes of a text.
 */
export function scoreOf(head: Head | 'document', logit: number, windows: number): number {
  const { label, hold } = head === 'document' ? stored.document : stored.heads[head]
  const from = limitAt(label, windows)
  return 1 / (1 + Math.exp((-Math.log(9) * (logit - from)) / (limitAt(hold, windows) - from)))
}

function sum(named: Named): Float64Array {
  table ??= load()
  const { rows, weights, seen } = table
  const window = ++table.windows
  const sums = new Float64Array(HEADS.length)
  visitBuckets(named, (bucket) => {
    const row = rows[bucket] ?? 0
    if (row === 0 || seen[row] === window) return
    seen[row] = window
    const start = (row - 1) * HEADS.length
    for (let head = 0; head < HEADS.length; head++)
      sums[head] = (sums[head] ?? 0) + (weights[start + head] ?? 0)
  })
  return sums
}

/** Buckets are stored as distances from one to the next, 7 bits a byte, the high bit set where more follow. */
function load(): Table {
  const rows = new Uint16Array(1 << BITS)
  const distances = bytesOf(stored.buckets)
  let bucket = -1
  let row = 0
  let distance = 0
  let shift = 0
  for (const byte of distances) {
    distance |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    bucket += distance
    rows[bucket] = ++row
    distance = 0
    shift = 0
  }
  return {
    rows,
    weights: new Int8Array(bytesOf(stored.weights).buffer),
    seen: new Uint32Array(row + 1),
    windows: 0,
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
